package checkvalve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.replay.InMemory;
import checkvalve.generator.replay.RunningCore;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.SteadyRun;
import checkvalve.language.model.Device;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Devices nobody would write, with every form of control logic in odd places, against the interpreter. */
class RandomDeviceTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final int DEVICES = Integer.getInteger("checkvalve.devices", 60);
    private static final int TICKS = 3000;

    @Test
    void madeUpDevicesRunAsTheInterpreterSays() {
        System.out.println("checkvalve.seed=" + SEED + ", " + DEVICES + " devices, " + TICKS + " ticks each");
        LongStream.range(SEED, SEED + DEVICES).parallel().forEach(RandomDeviceTest::compare);
    }

    /** Steered, so that what a stretch of the same inputs does not change comes into use in every state. */
    @Test
    void aSteadyRunIsWhatTheInterpreterSays() {
        System.out.println("checkvalve.seed=" + SEED);
        for (long seed = SEED; seed < SEED + DEVICES; seed++) {
            Device device = RandomDevice.of(seed);
            Interpreter interpreter = new Interpreter(device);
            SteadyRun run = new SteadyRun(device);
            Driver driver = new Driver(device, seed);
            State state = run.reset();
            for (int tick = 0; tick < TICKS; tick++) {
                Inputs inputs = driver.next(state);
                State expected = interpreter.step(state, inputs);
                state = run.step(state, inputs);
                assertThat(state).as("tick %d of seed %d", tick, seed).isEqualTo(expected);
            }
        }
    }

    private static void compare(long seed) {
        Device device = RandomDevice.of(seed);
        SortedMap<String, String> sources = Generator.generate(device, "made.up");
        RunningCore core = new RunningCore(device, "made.up", compiled(seed, sources));
        Interpreter interpreter = new Interpreter(device);
        Driver driver = new Driver(device, seed);
        State state = interpreter.reset();
        assertThat(core.difference(state)).as("out of reset, seed %d", seed).isEmpty();
        for (int tick = 0; tick < TICKS; tick++) {
            Inputs inputs = driver.next();
            state = interpreter.step(state, inputs);
            assertThat(core.step(inputs)).as("settings taken").isTrue();
            if (core.difference(state).isPresent()) {
                throw new AssertionError("tick " + tick + " of seed " + seed + ": "
                        + core.difference(state).get() + "\n"
                        + sources.firstEntry().getValue());
            }
        }
    }

    private static ClassLoader compiled(long seed, SortedMap<String, String> sources) {
        try {
            return InMemory.compile(sources);
        } catch (IllegalArgumentException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\n" + sources.values(), e);
        }
    }
}
