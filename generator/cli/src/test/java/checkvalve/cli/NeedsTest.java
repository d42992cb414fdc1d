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

class NeedsTest {
    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.alone(folder);
    }

    @Test
    void aPersonReadsLinesAndWhatTheySay() throws Exception {
        Run run = Program.ours().run("needs", spec);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("NEVER_UNASKED needs lines 11-12, 16\nAT_ONCE needs lines 11-12, 16\n")
                .endsWith("every line that states something is needed by some requirement\n");
    }

    @Test
    void jsonHasTheSame() throws Exception {
        JsonObject object = JsonParser.parseString(
                        Program.ours().run("needs", spec, "--json").out())
                .getAsJsonObject();
        assertThat(object.keySet()).containsExactly("spec", "requirements", "shown", "open", "unneeded");
    }

    @Test
    void aRefutedRequirementHasNoProofToTakeApart() throws Exception {
        Files.writeString(spec, Specs.HEATER.replace("when enable = On then heater = Hot", "always heater = Cold"));
        Run run = Program.ours().run("needs", spec);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out()).contains("shown by a story: HEATS\n").contains("not known: AT_ONCE\n");
    }
}
