package checkvalve.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.replay.RunningCore;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Transition;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The compiled class beside the interpreter, which is the meaning of the spec: equal at every tick. One run in four is on
 * inputs that are all made up, the others stay near a world in which the device works.
 */
class DifferentialTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final long TICKS = Long.getLong("checkvalve.ticks", 10_000_000);
    private static final int RUN = 100_000;
    /** Both start again out of reset, with the settings as they are, after so many ticks. */
    private static final int RESET = 70_000;

    private final Interpreter interpreter = new Interpreter(Product.DEVICE);
    private final AtomicLongArray[] taken = Product.DEVICE.machines().stream()
            .map(machine -> new AtomicLongArray(machine.transitions().size()))
            .toArray(AtomicLongArray[]::new);

    @Test
    void theFirmwareDoesWhatTheSpecMeansAtEveryTick() {
        long runs = (TICKS + RUN - 1) / RUN;
        long start = System.nanoTime();
        LongStream.range(SEED, SEED + runs).parallel().forEach(this::run);
        System.out.printf(
                "checkvalve.seed=%d: %,d ticks equal in %.1f s%n", SEED, runs * RUN, (System.nanoTime() - start) / 1e9);
        for (int i = 0; i < taken.length; i++) {
            report(Product.DEVICE.machines().get(i), taken[i]);
        }
        for (AtomicLongArray counts : TICKS < 10_000_000 ? new AtomicLongArray[0] : taken) {
            assertThat(IntStream.range(0, counts.length()).mapToLong(counts::get))
                    .as("every transition is taken at least once, seed %d", SEED)
                    .doesNotContain(0L);
        }
    }

    private void run(long seed) {
        RunningCore core = Product.core();
        Driver driver = new Driver(Product.DEVICE, seed);
        Steering steering = new Steering(Product.DEVICE, seed);
        boolean steered = Math.floorMod(seed, 4) != 0;
        State state = interpreter.reset();
        same(core, state, seed, -1);
        for (int tick = 0; tick < RUN; tick++) {
            if (tick % RESET == RESET - 1) {
                state = interpreter.reset();
                core.reset();
                same(core, state, seed, tick);
            }
            Inputs inputs = steered ? steering.next(state) : driver.next();
            state = interpreter.step(state, inputs);
            if (!core.step(inputs)) {
                throw new AssertionError("settings refused at tick " + tick + " of seed " + seed);
            }
            same(core, state, seed, tick);
            count(state.taken());
        }
    }

    private static void same(RunningCore core, State state, long seed, int tick) {
        core.difference(state).ifPresent(difference -> {
            throw new AssertionError("tick " + tick + " of seed " + seed + ": " + difference);
        });
    }

    private void count(int[] ways) {
        for (int machine = 0; machine < ways.length; machine++) {
            if (ways[machine] >= 0) {
                taken[machine].incrementAndGet(ways[machine]);
            }
        }
    }

    private static void report(Machine machine, AtomicLongArray counts) {
        for (int i = 0; i < counts.length(); i++) {
            Transition way = machine.transitions().get(i);
            String from = machine.states().members().get(way.from());
            System.out.printf("%,12d  %s %s: %s%n", counts.get(i), machine.name(), from, way.text());
        }
    }
}
