package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code certify --chc}, on certificates that {@code prove --chc} wrote. */
class CertifyClausesTest {
    private static final Path CASES = Path.of("src/test/resources/checkvalve/cli/clauses");

    @TempDir
    Path folder;

    private Path safe;
    private Path unsafe;
    private Path proof;
    private Path trace;

    @BeforeEach
    void answerClauses() throws Exception {
        safe = copied("safe");
        unsafe = copied("unsafe");
        proof = folder.resolve("proof");
        trace = folder.resolve("trace");
        assertThat(Program.ours()
                        .run("prove", "--chc", safe, "--certificates", proof)
                        .code())
                .isZero();
        assertThat(Program.ours()
                        .run("prove", "--chc", unsafe, "--certificates", trace)
                        .code())
                .isEqualTo(10);
    }

    /** In a folder of their own, so that the file has the same name. */
    private Path copied(String answer) throws Exception {
        Path copy = Files.createDirectory(folder.resolve(answer)).resolve("two-timers.smt2");
        return Files.copy(CASES.resolve(answer).resolve("two-timers.smt2"), copy);
    }

    @Test
    void whatWasWrittenIsCertifiedWithTheClausesAndWithout() {
        Run ofProof = Program.ours().run("certify", "--chc", safe, proof);
        assertThat(ofProof.out()).endsWith("two-timers.smt2: 6 files accepted, 0 refused\nThe clauses are safe.\n");
        assertThat(ofProof.code()).isZero();
        Run ofTrace = Program.ours().run("certify", trace, "--chc", unsafe);
        assertThat(ofTrace.out()).endsWith("two-timers.smt2: 2 files accepted, 0 refused\nThe clauses are unsafe.\n");
        assertThat(ofTrace.code()).isZero();
        assertThat(Program.ours().run("certify", proof).out()).contains("/proof: 5 files accepted, 0 refused\n");
        assertThat(Program.ours().run("certify", trace).out()).contains("/trace: 1 files accepted, 0 refused\n");
    }

    @Test
    void jsonHasALineForEachFileAndTheAnswer() throws Exception {
        JsonObject certified = json(safe, proof, 0);
        assertThat(certified.keySet())
                .containsExactly(
                        "certificates", "spec", "clauses", "answer", "verdict", "accepted", "refused", "results");
        assertThat(certified.get("spec").isJsonNull()).isTrue();
        assertThat(certified.get("clauses").getAsString()).endsWith("two-timers.smt2");
        assertThat(certified.get("verdict").getAsString()).isEqualTo("certified");
        assertThat(certified.get("answer").getAsString()).isEqualTo("safe");
        assertThat(certified.get("results").getAsJsonArray()).hasSize(6);
        assertThat(json(unsafe, trace, 0).get("answer").getAsString()).isEqualTo("unsafe");

        Files.delete(proof.resolve("clause-02.consecution.smt2"));
        JsonObject refused = json(safe, proof, 20);
        assertThat(refused.get("verdict").getAsString()).isEqualTo("refused");
        assertThat(refused.get("answer").isJsonNull()).isTrue();
        assertThat(refused.get("accepted").getAsInt()).isEqualTo(4);
        assertThat(refused.get("refused").getAsInt()).isEqualTo(2);
        assertThat(refused.get("results").getAsJsonArray().get(3))
                .hasToString("{\"id\":\"clause-02.consecution.smt2\",\"files\":[],\"accepted\":false,"
                        + "\"reason\":\"there is no such file\"}");
    }

    private static JsonObject json(Path clauses, Path certificates, int code) {
        Run run = Program.ours().run("certify", "--json", "--chc", clauses, certificates);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEmpty();
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    @Test
    void anEditIsRefusedByItsName() throws Exception {
        Path invariant = proof.resolve("invariant.txt");
        Files.writeString(invariant, Files.readString(invariant).replace("(= arg1 arg2)", "(<= arg1 arg2)"));
        Run run = Program.ours().run("certify", "--chc", safe, proof);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out())
                .contains("refused  SHA256SUMS\n  invariant.txt is not the file that SHA256SUMS lists\n")
                .contains("refused  clause-03.consecution.smt2\n"
                        + "  it is not what the clause gives with the invariant of invariant.txt\n")
                .doesNotContain("The clauses are");
    }

    @Test
    void otherClausesAreRefused() throws Exception {
        Run swapped = Program.ours().run("certify", "--chc", unsafe, proof);
        assertThat(swapped.code()).isEqualTo(20);
        assertThat(swapped.out())
                .contains("refused  SHA256SUMS\n  the certificates are not of this clauses two-timers.smt2\n")
                .contains("refused  clause-03.consecution.smt2\n");
        assertThat(Program.ours().run("certify", "--chc", safe, trace).out())
                .contains("refused  unsafe.trace\n  replayed, step ");

        Files.writeString(safe, "\n; changed\n" + Files.readString(safe));
        assertThat(Program.ours().run("certify", "--chc", safe, proof).code()).isEqualTo(20);
    }

    @Test
    void certificatesOfASpecAreNoneOfClausesAndTheOtherWayAround() throws Exception {
        Path spec = Specs.alone(folder);
        Run ofSpec = Program.ours().run("certify", spec, proof);
        assertThat(ofSpec.code()).isEqualTo(20);
        assertThat(ofSpec.out()).contains("refused  invariant.txt\n  no question of the spec has this file\n");
        Path certificates = folder.resolve("certificates");
        Program.ours().run("prove", spec, "--certificates", certificates);
        Run ofClauses = Program.ours().run("certify", "--chc", safe, certificates);
        assertThat(ofClauses.code()).isEqualTo(20);
        assertThat(ofClauses.out()).contains("refused  invariant.txt\n  there is neither this file nor unsafe.trace\n");
    }

    @Test
    void clausesThatCantBeReadAreRejectedAsWhenTheyAreProved() throws Exception {
        Files.writeString(safe, "(set-logic HORN)\n(assert (p))\n(check-sat)\n");
        Run run = Program.ours().run("certify", "--chc", safe, proof);
        assertThat(run.code()).isEqualTo(30);
        assertThat(run.err())
                .contains("two-timers.smt2:2: ")
                .isEqualTo(Program.ours().run("prove", "--chc", safe).err());
        Run outOfScope = Program.ours().run("certify", "--chc", CASES.resolve("unknown/array.smt2"), proof);
        assertThat(outOfScope.code()).isEqualTo(20);
        assertThat(outOfScope.out()).contains("refused  array.smt2\n  nothing is certified of these clauses: ");
    }

    @Test
    void whatDoesNotGoTogetherIs64() throws Exception {
        refused("SPEC and --chc exclude each other", "certify", "a.valve", proof, "--chc", safe);
        refused("missing required parameter: '[SPEC] DIR'", "certify", "--chc", safe);
        refused("missing required parameter for option '--chc' (FILE)", "certify", proof, "--chc");
        refused("nowhere.smt2: there is no such file", "certify", proof, "--chc", folder.resolve("nowhere.smt2"));
        refused("this is a folder, and clauses are in a file", "certify", proof, "--chc", folder);
        refused("nowhere: there is no such file", "certify", folder.resolve("nowhere"), "--chc", safe);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        refused("there are no certificates here", "certify", empty, "--chc", safe);
    }

    private static void refused(String message, Object... arguments) {
        Run run = Program.ours().run(arguments);
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
    }
}
