package checkvalve.language.meaning;

import static checkvalve.language.meaning.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DriverTest {
    private static final long SEED = 20261101;

    private final Device device = device();

    @Test
    void theSameSeedGivesTheSameInputs() {
        Driver one = new Driver(device, SEED);
        Driver other = new Driver(device, SEED);
        for (int i = 0; i < 20_000; i++) {
            Inputs expected = one.next();
            Inputs actual = other.next();
            assertThat(actual.readings()).isEqualTo(expected.readings());
            assertThat(actual.settings()).isEqualTo(expected.settings());
            assertThat(actual.groups()[0].values()).isDeepEqualTo(expected.groups()[0].values());
        }
    }

    @Test
    void everyTickIsOneThatTheCoreCanBeGiven() {
        Driver driver = new Driver(device, SEED);
        SensorRules rules = new SensorRules(device);
        for (int i = 0; i < 50_000; i++) {
            Inputs inputs = driver.next();
            List<Breach> breaches = new ArrayList<>();
            rules.breaches(Past.NONE, World.asRead(device, inputs), inputs, breaches);
            assertThat(breaches).as("%s, tick %d", driver, i).isEmpty();
        }
    }

    @Test
    void readingsAreAtAndBesideWhatTheyAreComparedWith() {
        Set<Long> seen = new TreeSet<>();
        Driver driver = new Driver(device, SEED);
        for (int i = 0; i < 100_000; i++) {
            Inputs inputs = driver.next();
            seen.add(inputs.readings()[0] - inputs.settings()[0]);
        }
        assertThat(seen).as("%s: x against low + 50", driver).contains(40L, 50L, 60L);
    }

    @Test
    void whateverTheSpecCanReachInItsTimesIsReached() {
        Driver driver = new Driver(device, SEED);
        Interpreter interpreter = new Interpreter(device);
        State state = interpreter.reset();
        boolean[] tripped = new boolean[2];
        Set<Integer> states = new TreeSet<>();
        for (int i = 0; i < 300_000; i++) {
            state = interpreter.step(state, driver.next());
            states.add(state.machines()[0]);
            tripped[state.thresholds()[0] ? 1 : 0] = true;
        }
        assertThat(states).as(driver.toString()).containsExactly(0, 1, 2);
        assertThat(tripped).as(driver.toString()).containsExactly(true, true);
    }

    @Test
    void steeredByTheStateItTakesMostTransitionsOfALargeDevice() throws IOException {
        Device bms =
                Spec.read(Path.of("../devices/smart-bms-12-200.valve")).device().orElseThrow();
        Driver driver = new Driver(bms, SEED);
        Interpreter interpreter = new Interpreter(bms);
        State state = interpreter.reset();
        Set<String> taken = new TreeSet<>();
        for (int i = 0; i < 300_000; i++) {
            state = interpreter.step(state, driver.next(state));
            for (int machine = 0; machine < state.taken().length; machine++) {
                if (state.taken()[machine] >= 0) {
                    taken.add(machine + " " + state.taken()[machine]);
                }
            }
        }
        int all = bms.machines().stream()
                .mapToInt(machine -> machine.transitions().size())
                .sum();
        assertThat(taken).as(driver.toString()).hasSizeGreaterThan(all / 2);
    }

    @Test
    void everyNumberOfMembersThatIsAllowedComes() {
        Driver driver = new Driver(device, SEED);
        int[] counts = new int[4];
        for (int i = 0; i < 100_000; i++) {
            counts[driver.next().groups()[0].count()]++;
        }
        assertThat(counts[0]).as("the lower bound is one").isZero();
        assertThat(Arrays.copyOfRange(counts, 1, 4)).as(driver.toString()).doesNotContain(0);
    }

    private static Device device() {
        Sketch sketch = new Sketch();
        Expr low = sketch.setting("low", 100, 300, 200);
        Expr high = sketch.setting("high", 100, 300, 300);
        sketch.require(compare(low, "<=", high));
        Expr x = sketch.reading("x", new Sensor(-1000, 1000, 10, Rational.ONE, Rational.ZERO, 0));
        sketch.batteries(1);
        Expr lowest = sketch.define("lowest", fold(Expr.FoldKind.MINIMUM, 0, false, number(0)));
        Expr empty = sketch.threshold("empty", compare(lowest, "<", 2800), compare(lowest, ">=", 3200), true);
        int timer = sketch.timer(empty, 30_000);
        int over = sketch.timer(compare(x, ">", plus(low, number(50))), 200);
        sketch.machine(
                30_000,
                Sketch.transition(0, and(not(empty), heldFor(over, 200)), 1),
                Sketch.transition(1, and(heldFor(timer, 30_000), after(0, 30_000)), 2),
                Sketch.transition(2, compare(x, "<", high), 0));
        return sketch.device();
    }
}
