package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code margin}, on a figure that can be worked out by hand. */
class MarginTest {
    private static final Path THERMOSTAT = Path.of("../../spec/devices/thermostat.valve");

    /**
     * A room of warmBelow + 2 K is read as 0.5 K less at worst, to the nearest 0.1 K with halves up: at least
     * warmBelow + 1.5 K. So clearing there is early enough, and a step later is not.
     */
    @Test
    void theRangeIsWhatItIsByHandAndJustBeyondItThereIsAStory() {
        Run run = Program.ours().run("margin", "STOPS_WHEN_WARM", "20", THERMOSTAT);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("STOPS_WHEN_WARM is proved for every value up to 1500 mK in the place of 500 mK, at ")
                .contains("thermostat.valve:20:49\n(all of the range at once)\n")
                .contains("above, with 1600 mK: refuted\n")
                .contains("STOPS_WHEN_WARM does not hold at ");
    }

    @Test
    void jsonNamesBothEnds() {
        Run run = Program.ours().run("margin", "STOPS_WHEN_WARM", "20", THERMOSTAT, "--json");
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(report.get("high").getAsString()).isEqualTo("1500 mK");
        assertThat(report.get("above").getAsJsonObject().get("verdict").getAsString())
                .isEqualTo("refuted");
    }

    @Test
    void aFigureThatIsNotThereOrOneOfSeveralIsWrongUse() {
        Run none = Program.ours().run("margin", "STOPS_WHEN_WARM", "warmth", THERMOSTAT);
        assertThat(none.code()).isEqualTo(64);
        assertThat(none.err()).contains("there is no figure `warmth` in ");
        Run several = Program.ours().run("margin", "STOPS_WHEN_WARM", "7", THERMOSTAT);
        assertThat(several.err())
                .contains("there are several figures in line 7: give 7:28 for 5 degC or 7:38 for 30 degC");
        Run nobody = Program.ours().run("margin", "STOPS_WHEN_COLD", "20", THERMOSTAT);
        assertThat(nobody.err()).contains("did you mean `STOPS_WHEN_WARM`?");
    }
}
