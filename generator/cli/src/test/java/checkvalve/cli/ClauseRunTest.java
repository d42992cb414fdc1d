package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prove --chc} beside its answers: certificates, JSON, and what it does not take. */
class ClauseRunTest {
    private static final Path SAFE = Path.of("src/test/resources/checkvalve/cli/clauses/safe/two-timers.smt2");
    private static final Path UNSAFE = Path.of("src/test/resources/checkvalve/cli/clauses/unsafe/two-timers.smt2");

    @TempDir
    Path folder;

    @Test
    void theCertificateOfAnInvariantIsAFileForEachClauseThatCertifyAccepts() throws Exception {
        assertThat(Program.ours()
                        .run("prove", "--chc", SAFE, "--certificates", folder)
                        .code())
                .isZero();
        assertThat(names())
                .containsExactly(
                        "SHA256SUMS",
                        "clause-01.initiation.smt2",
                        "clause-02.consecution.smt2",
                        "clause-03.consecution.smt2",
                        "clause-04.safety.smt2",
                        "invariant.txt");
        assertThat(Files.readString(folder.resolve("clause-03.consecution.smt2")))
                .isEqualTo("""
                    ; The clauses of two-timers.smt2 are safe.
                    ;
                    ; consecution: the invariant makes the clause of line 6 true
                    (set-logic QF_LIRA)

                    (declare-const a Int)
                    (declare-const b Int)

                    ; the invariant of the atom in the body
                    (assert (= a b))

                    ; the negated goal
                    (assert false)

                    (check-sat)
                    """);
        assertThat(Files.readString(folder.resolve("invariant.txt"))).isEqualTo("""
            ; The clauses of two-timers.smt2 are safe: with this invariant in the place of their predicate all are true.
            ;
            ; The predicate's arguments are arg1, arg2 and so on. Each clause has a file of its own beside this one, with
            ; the invariant written into it, that is to be answered unsat. This file asks nothing.

            (declare-const arg1 Int)
            (declare-const arg2 Int)

            ; the invariant
            (assert (= arg1 arg2))
            """);
        Run certified = Program.ours().run("certify", folder);
        assertThat(certified.out()).contains("5 files accepted, 0 refused");
    }

    @Test
    void theCertificateOfATraceIsATextWithAllValuesAndReplacesTheOneBefore() throws Exception {
        Program.ours().run("prove", "--chc", SAFE, "--certificates", folder);
        Files.writeString(folder.resolve("mine.smt2"), "(check-sat)\n");
        assertThat(Program.ours()
                        .run("prove", "--chc", UNSAFE, "--certificates", folder)
                        .code())
                .isEqualTo(10);
        assertThat(names()).containsExactly("SHA256SUMS", "mine.smt2", "unsafe.trace");
        assertThat(Files.readString(folder.resolve("unsafe.trace"))).isEqualTo("""
            ; The clauses of two-timers.smt2 are unsafe: false follows from them, in 6 steps.
            ;
            ; Each step is a clause with a value for each of its variables, under which its constraint holds.
            ; Where its body has the predicate, its arguments are those that the step before came to.

            step 1  line 4
              gives timers(0, 0)

            step 2  line 5
              a = 0
              b = 0
              gives timers(1, 1)

            step 3  line 5
              a = 1
              b = 1
              gives timers(2, 2)

            step 4  line 5
              a = 2
              b = 2
              gives timers(3, 3)

            step 5  line 6
              a = 3
              b = 3
              gives timers(0, 3)

            step 6  line 7
              a = 0
              b = 3
              gives false
            """);
    }

    @Test
    void jsonHasTheInvariantOrTheTrace() {
        JsonObject safe = json(SAFE);
        assertThat(safe.get("verdict").getAsString()).isEqualTo("safe");
        assertThat(safe.get("invariant").getAsString())
                .isEqualTo("(define-fun |timers| ((arg1 Int)(arg2 Int)) Bool (= arg1 arg2))");
        assertThat(safe.get("certificates").getAsJsonArray()).hasSize(5);
        assertThat(safe.get("trace").isJsonNull()).isTrue();
        JsonObject unsafe = json(UNSAFE);
        assertThat(unsafe.get("verdict").getAsString()).isEqualTo("unsafe");
        assertThat(unsafe.get("invariant").isJsonNull()).isTrue();
        assertThat(unsafe.get("trace").getAsJsonArray().get(4)).hasToString("""
            {"clause":"line 6","values":{"a":"3","b":"3"},"state":["0","3"]}\
            """);
    }

    private static JsonObject json(Path file) {
        Run run = Program.ours().run("prove", "--chc", file, "--json");
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    @Test
    void whatDoesNotGoTogetherIs64() {
        refused("missing required parameter: 'SPEC', or --chc with a file of clauses", "prove");
        refused("SPEC and --chc exclude each other: a run answers either a spec or a file", "prove", "a", "--chc", "b");
        refused("--only names questions of a spec, so it does not go with --chc", "prove", "--chc", "b", "--only", "X");
        refused("--time-limit is at least one second, not 0", "prove", "--chc", "a", "--time-limit", "0");
        refused("nowhere.smt2: there is no such file", "prove", "--chc", folder.resolve("nowhere.smt2"));
        refused("this is a folder, and clauses are in a file", "prove", "--chc", folder);
    }

    private static void refused(String message, Object... arguments) {
        Run run = Program.ours().run(arguments);
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFormulaThatIsNestedDeepIsNoDanger() throws Exception {
        int depth = 20_000;
        Path deep = folder.resolve("deep.smt2");
        Files.writeString(
                deep,
                "(set-logic HORN)\n(declare-fun p (Int) Bool)\n(assert (forall ((x Int)) (=> " + "(not ".repeat(depth)
                        + "(= x 0)" + ")".repeat(depth) + " (p x))))\n(check-sat)\n");
        assertThat(Program.ours().run("prove", "--chc", deep).out()).startsWith("safe  ");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
