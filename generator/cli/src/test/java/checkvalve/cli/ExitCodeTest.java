package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExitCodeTest {
    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.alone(folder);
    }

    @Test
    void allProvedIs0() {
        assertThat(Program.of(Judge.provingAll().engines()).run("prove", spec).code())
                .isZero();
    }

    @Test
    void somethingRefutedIs10() {
        Run run = Program.of(Judge.refuting("AT_ONCE").engines()).run("prove", spec);
        assertThat(run.code()).isEqualTo(10);
        assertThat(run.out()).contains("refuted  AT_ONCE").endsWith("3 proved, 1 refuted, 0 open\n");
    }

    @Test
    void somethingOpenIs20() {
        Run run = Program.of(Judge.leavingOpen("HEATS").engines()).run("prove", spec);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out()).contains("the search gave up").endsWith("3 proved, 0 refuted, 1 open\n");
    }

    @Test
    void aSpecWithErrorsIs30AndSaysAllOfThem() throws Exception {
        Files.writeString(
                spec,
                Specs.HEATER
                        .replace("when enable = On ->", "when enabled = On ->")
                        .replace("100 ms", "100 V"));
        Run run = Program.ours().run("check", spec);
        assertThat(run.code()).isEqualTo(30);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("heater.valve:3:")
                .contains("heater.valve:11:")
                .endsWith(" errors\n");
    }

    @Test
    void anUnknownOptionIs64AndTheNearestIsNamed() {
        Run run = Program.ours().run("prove", spec, "--jsn");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("unknown option: '--jsn'; did you mean `--json`?");
    }

    @Test
    void anUnknownCommandIs64AndTheNearestIsNamed() {
        Run run = Program.ours().run("chek", spec);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("did you mean `check`?");
    }

    @Test
    void noCommandIs64() {
        assertThat(Program.ours().run().code()).isEqualTo(64);
    }

    @Test
    void aMissingFileIs64() {
        Run run = Program.ours().run("build", folder.resolve("none.valve"));
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("none.valve: there is no such file");
    }

    @Test
    void aFolderInsteadOfAFileIs64() {
        Run run = Program.ours().run("check", folder);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("this is a folder, and a spec is a file");
    }

    @Test
    void aFileWhereAFolderIsNeededIs64AndNothingIsWritten() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        Run run = Program.of(Judge.provingAll().engines()).run("generate", spec, "--out", taken.resolve("below"));
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).startsWith("checkvalve: cannot write ").contains("a file is in the place of a folder");
        assertThat(taken).hasContent("mine");
    }

    @Test
    void aPackageThatIsNoneIs64() {
        Run run = Program.ours().run("generate", spec, "--out", folder, "--package", "class.of 99");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("cannot be the name of a Java package");
    }

    @Test
    void bugsAre70WithAReportAndOneSentence() throws Exception {
        for (Throwable bug : new Throwable[] {
            new IllegalStateException("odd"), new StackOverflowError(), new OutOfMemoryError("heap")
        }) {
            Run run = Program.of(failing(bug)).run("prove", spec);
            assertThat(run.code()).isEqualTo(70);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("checkvalve: this is a bug of ours")
                    .hasLineCount(1)
                    .doesNotContain("\tat ");
            Path report = Path.of(run.err().strip().replaceFirst(".* and ", ""));
            assertThat(Files.readString(report, StandardCharsets.UTF_8))
                    .contains(bug.getClass().getName())
                    .contains("\tat ");
            Files.delete(report);
        }
    }

    private static Engines failing(Throwable bug) {
        Engines ours = Engines.ours();
        Engines.Proving proving = (device, scope, memory, progress) -> {
            throw ExitCodeTest.<RuntimeException>unchecked(bug);
        };
        return new Engines(
                ours.reading(),
                ours.printing(),
                proving,
                ours.telling(),
                ours.replaying(),
                ours.writing(),
                ours.agreeing());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable bug) throws T {
        throw (T) bug;
    }
}
