package checkvalve.language.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story as text is the story. */
class StoryTextTest {
    private final Device bms = device("smart-bms-12-200.valve");
    private final Device thermostat = device("thermostat.valve");

    @Test
    void whatIsWrittenIsReadAsTheSameStory() throws StoryReader.NotRead {
        long seed = Long.getLong("checkvalve.seed", System.nanoTime());
        System.out.println("repeat with -Dcheckvalve.seed=" + seed);
        Random random = new Random(seed);
        Driver driver = new Driver(bms, seed);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Inputs inputs = driver.next();
            World world = World.asRead(bms, inputs);
            world.actuals()[random.nextInt(4)] = Rational.of(random.nextInt(999), 7);
            segments.add(new Segment(1 + random.nextInt(30_000), inputs, world));
        }
        Story story = new Story(segments);
        Story read = StoryReader.read(bms, StoryText.of(bms, story, List.of("made up")));
        assertThat(numbers(read)).as("seed %d", seed).isEqualTo(numbers(story));
    }

    private static List<String> numbers(Story story) {
        return story.segments().stream().map(StoryTextTest::numbers).toList();
    }

    private static String numbers(Segment segment) {
        Object[] all = {
            segment.inputs().settings(),
            segment.inputs().readings(),
            Stream.of(segment.inputs().groups())
                    .map(group -> new Object[] {group.present(), group.values()})
                    .toArray(),
            segment.world().plant(),
            segment.world().actuals(),
            segment.world().groups()
        };
        return segment.ticks() + Arrays.deepToString(all);
    }

    @Test
    void aStoryIsReadByPersonsToo() throws StoryReader.NotRead {
        String text = """
            ; HEATS: The heater can heat.

            ticks 1    ; from 100 ms to 100 ms
              setting warmBelow = 210    ; 21.0 °C
              reading enable = 1    ; On

            ticks 1800    ; from 200 ms to 180.1 s
              reading room = 195    ; 19.5 °C
              actual room = 586/3    ; ≈19.5333 °C
            """;
        Story story = StoryReader.read(thermostat, text);
        assertThat(story.ticks()).isEqualTo(1801);
        assertThat(story.segments().getLast().inputs().readings()).containsExactly(195, 1);
        assertThat(StoryText.of(thermostat, story, List.of("HEATS: The heater can heat.")))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "; only a comment",
                "  reading room = 195",
                "ticks 0",
                "ticks -3",
                "ticks 99999999999999999999",
                "ticks 3\n  reading attic = 195",
                "ticks 3\n  reading room = 195 196",
                "ticks 3\n  reading room = 1/2",
                "ticks 3\n  reading room = 195*3",
                "ticks 3\n  reading enable = 2",
                "ticks 3\n  reading room = 1/0",
                "ticks 3\n  reading room =",
                "ticks 3\n  reading room = 99999999999999999999999",
                "ticks 3\nroom = 195"
            })
    void whatIsNoStoryIsRefused(String text) {
        assertThatThrownBy(() -> StoryReader.read(thermostat, text)).isInstanceOf(StoryReader.NotRead.class);
    }

    private static Device device(String name) {
        try {
            return Spec.read(Path.of("../devices").resolve(name)).device().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
