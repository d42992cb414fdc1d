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

/** {@code prove --only}, with the prover itself. */
class PartTest {
    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.alone(folder);
    }

    @Test
    void aPartThatIsProvedSaysThatItIsAPart() {
        Run run = Program.ours().run("prove", spec, "--only", "AT_ONCE,totality.heater", "--all", "--no-times");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  proved   AT_ONCE", "  proved   vacuity.AT_ONCE", "  proved   next-world");
        assertThat(run.out())
                .doesNotContain("HEATS")
                .endsWith("4 proved, 0 refuted, 0 open: a part only, 5 more" + " questions were not asked\n");
    }

    @Test
    void jsonOfAPartIsNeverProvedAsAWhole() {
        Run run = Program.ours().run("prove", spec, "--only", "AT_ONCE", "--only", "HEATS", "--json");
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(report.get("verdict").getAsString()).isEqualTo("part proved");
        assertThat(report.get("unasked").getAsInt()).isEqualTo(5);
        assertThat(report.get("requirements").getAsJsonArray()).hasSize(4);
    }

    @Test
    void aPartThatIsRefutedIs10() throws Exception {
        Files.writeString(spec, Specs.HEATER.replace("when enable = On then heater = Hot", "always heater = Cold"));
        assertThat(Program.ours().run("prove", spec, "--only", "AT_ONCE").code())
                .isEqualTo(10);
        assertThat(Program.ours().run("prove", spec, "--only", "HEATS").code()).isZero();
    }

    @Test
    void anUnknownQuestionIs64AndTheNearestIsNamed() {
        Run run = Program.ours().run("prove", spec, "--only", "HEATS,totality.heatr");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("checkvalve: there is no requirement `totality.heatr` in ")
                .endsWith("; did you mean `totality.heater`?\n");
    }

    @Test
    void certificatesOfAPartAreNotWritten() {
        Path certificates = folder.resolve("smt");
        Run run = Program.ours().run("prove", spec, "--only", "HEATS", "--certificates", certificates);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("does not go with --only");
        assertThat(certificates).doesNotExist();
    }
}
