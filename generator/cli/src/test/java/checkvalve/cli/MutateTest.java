package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mutate}, with the engine itself. */
class MutateTest {
    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.alone(folder);
    }

    @Test
    void survivorsComeWithAPlaceAndTheMatrixWithNames() {
        Run run = Program.ours().run("mutate", spec);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out())
                .contains("survived  ", "heater.valve:7:40  `Cold` -> `Hot`")
                .contains("    1      0  HEATS  all that it kills is killed by AT_ONCE too\n")
                .endsWith("score 85.7 %\n");
    }

    @Test
    void whatIsPinnedDownHasNoSurvivorAndIsFine() {
        Run run = Program.ours().run("mutate", spec, "--lines", "11-12", "--json");
        assertThat(run.code()).isZero();
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(report.get("survived").getAsInt()).isZero();
        assertThat(report.get("score").getAsDouble()).isEqualTo(100);
    }

    @Test
    void linesWithoutAnythingToChangeAreWrongUse() {
        Run run = Program.ours().run("mutate", spec, "--lines", "900");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).isEqualTo("checkvalve: there is nothing to change there\n");
        assertThat(Program.ours().run("mutate", spec, "--lines", "all").err()).contains("as in 59-95");
    }
}
