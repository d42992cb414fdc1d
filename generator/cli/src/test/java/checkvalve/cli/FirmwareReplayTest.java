package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.FirmwareReplay.Played;
import checkvalve.cli.Program.Run;
import checkvalve.generator.Generator;
import checkvalve.language.Spec;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Segment;
import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.World;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmwareReplayTest {
    private static final String BROKEN =
            Specs.HEATER.replace("when enable = On then heater = Hot", "always heater = Cold");

    @TempDir
    Path folder;

    private final Device device =
            Spec.read(new Source("heater.valve", Specs.HEATER)).device().orElseThrow();

    @Test
    void generatedCodeDoesWhatTheSpecMeans() {
        assertThat(FirmwareReplay.play(device, List.of(switchedOn())))
                .isEqualTo(new Played("the interpreter and the class that is generated", null));
    }

    @Test
    void codeThatDoesSomethingElseIsFound() {
        SortedMap<String, String> wrong = new TreeMap<>(Generator.generate(device, Generator.packageOf(device)));
        wrong.replaceAll((file, text) -> text.replace("return 1 /* Heating */", "return 0 /* Resting */"));
        assertThat(wrong).isNotEqualTo(Generator.generate(device, Generator.packageOf(device)));
        assertThat(FirmwareReplay.play(device, wrong, List.of(switchedOn())).difference())
                .isEqualTo("at tick 3 `heater` is 0, by the spec 1");
    }

    @Test
    void whereTheStoriesWerePlayedIsSaid() throws Exception {
        Path spec = Files.writeString(folder.resolve("heater.valve"), BROKEN);
        assertThat(Program.ours().run("prove", spec).out())
                .contains("\n\nStories were played in the interpreter and the class that is generated.\n\nBelieved: ");
        String json = Program.ours().run("prove", spec, "--json").out();
        assertThat(JsonParser.parseString(json)
                        .getAsJsonObject()
                        .get("replayed")
                        .getAsString())
                .isEqualTo("the interpreter and the class that is generated");
    }

    @Test
    void aDifferenceIsABugOfOursAndNoVerdictIsSofter() throws Exception {
        Path spec = Files.writeString(folder.resolve("heater.valve"), BROKEN);
        Engines ours = Engines.ours();
        Engines differing = new Engines(
                ours.reading(),
                ours.printing(),
                ours.proving(),
                ours.telling(),
                (of, stories) -> new Played("both", "at tick 1 `heater` is 0, by the spec 1"),
                ours.writing(),
                ours.agreeing());
        for (String[] command : new String[][] {{"prove"}, {"build", "--out=" + folder}, {"explain", "AT_ONCE"}}) {
            Object[] arguments = new Object[command.length + 1];
            System.arraycopy(command, 0, arguments, 0, command.length);
            arguments[command.length] = spec;
            Run run = Program.of(differing).run(arguments);
            assertThat(run.code()).as(command[0]).isEqualTo(70);
            assertThat(run.out()).contains("refuted");
            assertThat(run.err()).startsWith("checkvalve: generated code is not what the spec means: at tick 1");
            Files.delete(Path.of(run.err().strip().replaceFirst(".* and ", "")));
        }
    }

    /** Two ticks off, one on. */
    private Story switchedOn() {
        Inputs off = Inputs.initial(device);
        Inputs on = new Inputs(off.settings(), new long[] {1}, off.groups());
        return new Story(
                List.of(new Segment(2, off, World.asRead(device, off)), new Segment(1, on, World.asRead(device, on))));
    }
}
