package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class BrokenSpecTest {
    private static final int DEEP = 100_000;
    private static final int LONG = 10_000;

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsRejected() throws Exception {
        assertRejected("");
    }

    @Test
    void aFileOfBlanksIsRejected() throws Exception {
        assertRejected("\n \t \r\n\n");
    }

    @Test
    void aBinaryFileIsRejectedWithoutItsBytesOnTheScreen() throws Exception {
        byte[] bytes = new byte[LONG];
        new Random(1).nextBytes(bytes);
        Path spec = Files.write(folder.resolve("binary.valve"), bytes);
        assertRejected(Program.ours().run("check", spec));
    }

    @Test
    void escapeSequencesOfASpecDoNotReachTheTerminal() throws Exception {
        assertRejected("device \u001b[31mRed { }");
        String quoted = Specs.HEATER.replace("It never heats unasked.", "It \u001b[2J never heats,\u0007");
        Path spec = Files.writeString(folder.resolve("quoted.valve"), quoted);
        Run run = Program.of(Judge.refuting("NEVER_UNASKED").engines()).run(Ansi.ON, "prove", spec);
        assertThat(run.out()).doesNotContain("\u001b[2J").doesNotContain("\u0007");
    }

    @Test
    void anUnknownUnitIsRejectedWhereItStands() throws Exception {
        Run run = assertRejected(Specs.HEATER.replace("100 ms", "100 furlongs"));
        assertThat(run.err()).contains("furlongs").contains("heater.valve:3:").contains("^");
    }

    @Test
    void deepNestingIsRejected() throws Exception {
        String deep = "(".repeat(DEEP) + "enable = On" + ")".repeat(DEEP);
        assertRejected(Specs.HEATER.replace("enable = On", deep));
        assertRejected(Specs.HEATER.replace("enable = On", "not ".repeat(DEEP) + "enable = On"));
    }

    @Test
    void tenThousandLinesAreRead() throws Exception {
        StringBuilder requirements = new StringBuilder();
        for (int i = 0; requirements.length() < LONG * 20; i++) {
            requirements
                    .append("R_")
                    .append(i)
                    .append(" \"One of many.\"\n  source manual \"1\"\n")
                    .append("  when enable = Off then heater = Cold\n");
        }
        String text = Specs.HEATER.replace("requirements {", "requirements {\n" + requirements);
        Path spec = Files.writeString(folder.resolve("heater.valve"), text);
        assertThat(text.lines().count()).isGreaterThan(LONG / 2);
        Run run = Program.of(Judge.provingAll().engines()).run("prove", spec);
        assertThat(run.code()).isZero();
    }

    @Test
    void tenThousandErrorsAreTold() throws Exception {
        Run run = assertRejected("device X {\n" + "  nonsense here\n".repeat(LONG) + "}\n");
        assertThat(run.err().length()).isLessThan(LONG * 2);
    }

    private Run assertRejected(String text) throws Exception {
        Path spec = Files.writeString(folder.resolve("heater.valve"), text);
        return assertRejected(Program.ours().run("check", spec));
    }

    private static Run assertRejected(Run run) {
        assertThat(run.code()).as(run.err()).isEqualTo(30);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error[E")
                .doesNotContain("checkvalve.")
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");
        return run;
    }
}
