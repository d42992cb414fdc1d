package checkvalve.language.devices;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.Monitor;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.World;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** bms_core.valve and bms_bug200.valve mean what their Lustre node means; {@code -Dcheckvalve.seed=…} repeats a run. */
class LustreMeaningTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final int TICKS = 200_000;

    @ParameterizedTest
    @CsvSource({"bms_core.valve, 11", "bms_bug200.valve, 12"})
    void everyTickAndEveryPropertyIsTheSame(String name, int last) throws IOException {
        System.out.println("repeat with -Dcheckvalve.seed=" + SEED);
        Device device = Spec.read(Path.of("../devices").resolve(name)).device().orElseThrow();
        Map<LustreBms.Mode, Integer> entered = new Comparison(device, last).run();
        assertThat(entered)
                .as("times that each mode was entered, seed %d", SEED)
                .hasSize(6);
        assertThat(entered.values()).as("seed %d: %s", SEED, entered).allMatch(times -> times >= 10);
    }

    private static final class Comparison {
        private final Interpreter interpreter;
        private final Device device;
        private final List<Monitor> monitors;
        private final LustreBms node = new LustreBms();
        private final int last;
        private final Map<LustreBms.Mode, Integer> entered = new EnumMap<>(LustreBms.Mode.class);
        private final Random random = new Random(SEED);
        private Inputs changed;
        private boolean calm;
        private State state;

        Comparison(Device device, int last) {
            this.device = device;
            this.last = last;
            interpreter = new Interpreter(device);
            state = interpreter.reset();
            monitors = device.requirements().stream()
                    .map(requirement -> new Monitor(device, requirement))
                    .toList();
        }

        Map<LustreBms.Mode, Integer> run() {
            Driver driver = new Driver(device, SEED);
            for (int tick = 1; tick <= TICKS; tick++) {
                Inputs inputs = admissible(driver.next(state));
                LustreBms.Mode before = node.mode;
                node.step(flow(inputs.readings()));
                if (node.mode != before) {
                    entered.merge(node.mode, 1, Integer::sum);
                }
                state = interpreter.step(state, inputs);
                compare("tick " + tick + " of seed " + SEED, inputs);
            }
            return entered;
        }

        /** The node takes for granted that no lowest value is above the highest; and most of the time nothing is broken. */
        private Inputs admissible(Inputs inputs) {
            calm = inputs.equals(changed) ? calm : random.nextInt(8) != 0;
            changed = inputs;
            long[] readings = inputs.readings().clone();
            for (int low : new int[] {4, 6}) {
                readings[low] = Math.min(inputs.readings()[low], inputs.readings()[low + 1]);
                readings[low + 1] = Math.max(inputs.readings()[low], inputs.readings()[low + 1]);
            }
            if (calm) {
                readings[0] = 1;
                readings[2] = 1;
                readings[3] = 0;
                readings[8] = 0;
            }
            return new Inputs(inputs.settings(), readings, inputs.groups());
        }

        private static LustreBms.Flow flow(long[] r) {
            return new LustreBms.Flow(
                    r[0] != 0, r[1] != 0, r[2] != 0, r[3] != 0, r[4], r[5], r[6], r[7], r[8], r[9], r[10]);
        }

        private void compare(String when, Inputs inputs) {
            assertThat(state.machines()[0]).as(when).isEqualTo(node.mode.ordinal());
            assertThat(state.thresholds()).as(when).containsExactly(node.low, node.high, node.hot, node.cold);
            assertThat(state.outputs())
                    .as(when)
                    .containsExactly(
                            bit(node.load), bit(node.charge), bit(node.alt), bit(node.precharge), bit(node.prealarm));
            World world = World.asRead(device, inputs);
            for (int i = 0; i < monitors.size(); i++) {
                boolean same = node.properties[i == 11 ? last : i];
                assertThat(monitors.get(i).judge(state, world, inputs))
                        .as("P%d, %s", i + 1, when)
                        .isEqualTo(same);
            }
        }

        private static long bit(boolean truth) {
            return truth ? 1 : 0;
        }
    }
}
