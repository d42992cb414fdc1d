package checkvalve.language.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long and short quiet stretches of every device, against the interpreter and against a judgement of each tick. */
class SteadyRunTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final int LONG = 8000;
    private static final int STRETCHES = 400;
    /** For all requirements of a device together. */
    private static final int JUDGED = 2000;

    static List<Path> devices() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../devices"))) {
            Path made = Path.of("src/test/resources/checkvalve/language/meaning/lull.valve");
            return Stream.concat(files, Stream.of(made))
                    .filter(file -> file.toString().endsWith(".valve"))
                    .sorted()
                    .toList();
        }
    }

    private interface Watch {
        void tick(State expected, State state, World world, Inputs inputs);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void everyTickIsWhatTheInterpreterGives(Path spec) throws IOException {
        run(read(spec), SEED, STRETCHES, (expected, state, world, inputs) -> {
            if (!state.equals(expected)) {
                assertThat(state).as("checkvalve.seed=%d", SEED).isEqualTo(expected);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("devices")
    void everyRequirementIsJudgedAsIfEachTickWereLookedAt(Path spec) throws IOException {
        Device device = read(spec);
        long seed = SEED;
        int stretches = JUDGED / device.requirements().size();
        for (Requirement requirement : device.requirements()) {
            Monitor monitor = new Monitor(device, requirement);
            Monitor other = new Monitor(device, requirement);
            run(device, seed++, stretches, (expected, state, world, inputs) -> {
                List<Boolean> judgement = judgement(monitor, monitor.judge(state, world, inputs));
                List<Boolean> whole = judgement(other, other.judge(expected, world, inputs));
                if (!judgement.equals(whole)) {
                    assertThat(judgement)
                            .as("%s, checkvalve.seed=%d", requirement.id(), SEED)
                            .isEqualTo(whole);
                }
            });
        }
    }

    private static List<Boolean> judgement(Monitor monitor, boolean holds) {
        return List.of(holds, monitor.triggered(), monitor.reached());
    }

    /** The interpreter makes each tick anew, with arrays of its own. */
    private static void run(Device device, long seed, int stretches, Watch watch) {
        Interpreter interpreter = new Interpreter(device);
        SteadyRun run = new SteadyRun(device);
        Driver driver = new Driver(device, seed);
        Random random = new Random(seed);
        State expected = interpreter.reset();
        State state = run.reset();
        for (int i = 0; i < stretches; i++) {
            Inputs inputs = driver.next(state);
            World world = World.asRead(device, inputs);
            int ticks = 1 + random.nextInt(random.nextInt(10) == 0 ? LONG : 60);
            for (int tick = 0; tick < ticks; tick++) {
                expected = interpreter.step(expected, inputs);
                state = run.step(state, inputs);
                watch.tick(expected, state, world, inputs);
            }
        }
    }

    private static Device read(Path spec) throws IOException {
        return Spec.read(spec).device().orElseThrow();
    }
}
