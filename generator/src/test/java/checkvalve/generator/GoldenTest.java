package checkvalve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.replay.InMemory;
import checkvalve.generator.replay.RunningCore;
import checkvalve.language.Spec;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small specs and all the Java that comes of them, for a person to read and to see change. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/checkvalve/generator/golden");
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final int TICKS = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"limits", "packs", "modes", "kept", "choices", "wide"})
    void theJavaOfASmallSpecIsAsCommitted(String name) throws IOException {
        String written = String.join("\n", generated(device(name)).values());
        Path golden = FOLDER.resolve(name + ".java.txt");
        if (Boolean.getBoolean("checkvalve.golden")) {
            Files.writeString(golden, written);
        }
        assertThat(written)
                .as("-Dcheckvalve.golden=true writes it anew")
                .isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits", "packs", "modes", "kept", "choices", "wide"})
    void theJavaOfASmallSpecRunsAsTheInterpreterSays(String name) throws IOException {
        Device device = device(name);
        RunningCore core = new RunningCore(device, "golden", InMemory.compile(generated(device)));
        Interpreter interpreter = new Interpreter(device);
        Driver driver = new Driver(device, SEED);
        State state = interpreter.reset();
        assertThat(core.difference(state)).as("out of reset").isEmpty();
        for (int tick = 0; tick < TICKS; tick++) {
            Inputs inputs = driver.next();
            state = interpreter.step(state, inputs);
            assertThat(core.step(inputs)).isTrue();
            if (core.difference(state).isPresent()) {
                throw new AssertionError("checkvalve.seed=" + SEED + ", tick " + tick + ": "
                        + core.difference(state).get());
            }
        }
    }

    private static SortedMap<String, String> generated(Device device) {
        return Generator.generate(device, "golden");
    }

    private static Device device(String name) throws IOException {
        Spec.Result result = Spec.read(FOLDER.resolve(name + ".valve"));
        return result.device()
                .orElseThrow(() -> new AssertionError(result.findings().toString()));
    }
}
