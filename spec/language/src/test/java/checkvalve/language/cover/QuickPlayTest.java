package checkvalve.language.cover;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.QuickPlay;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuickPlayTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 20261125);

    @Test
    void afterManyTicksTheStateIsWhatTheInterpreterGives() throws Exception {
        for (Device original : Devices.all()) {
            Probes probes = new Probes(original, Obligations.of(original));
            Device device = probes.device();
            Driver driver = new Driver(original, SEED);
            Random random = new Random(SEED);
            QuickPlay quick = new QuickPlay(device);
            Interpreter interpreter = new Interpreter(device);
            State fast = quick.reset();
            State slow = interpreter.reset();
            for (int stretch = 0; stretch < 400; stretch++) {
                Inputs inputs = driver.next(fast);
                long ticks = random.nextInt(5) == 0 ? random.nextInt(4000) : 1 + random.nextInt(30);
                fast = quick.play(fast, inputs, ticks, (tick, state) -> true);
                for (long i = 0; i < ticks; i++) {
                    slow = interpreter.step(slow, inputs);
                }
                assertThat(fast)
                        .as("%s, seed %d, stretch %d", device.name(), SEED, stretch)
                        .isEqualTo(slow);
            }
        }
    }

    @Test
    void noTickIsLeftOutInWhichAnObligationIsShown() throws Exception {
        for (Device original : Devices.all()) {
            Probes probes = new Probes(original, Obligations.of(original));
            Driver driver = new Driver(original, SEED + 1);
            QuickPlay quick = new QuickPlay(probes.device());
            Interpreter interpreter = new Interpreter(probes.device());
            State state = quick.reset();
            for (int stretch = 0; stretch < 60; stretch++) {
                Inputs inputs = driver.next(state);
                boolean[] looked = new boolean[probes.obligations().size()];
                boolean[] shown = new boolean[looked.length];
                quick.play(state, inputs, 4000, (tick, now) -> note(probes, now, looked));
                for (int i = 0; i < 4000; i++) {
                    state = interpreter.step(state, inputs);
                    note(probes, state, shown);
                }
                assertThat(looked).as("%s, stretch %d", driver, stretch).isEqualTo(shown);
            }
        }
    }

    private static boolean note(Probes probes, State state, boolean[] shown) {
        for (int i = 0; i < shown.length; i++) {
            shown[i] |= probes.shows(state, i);
        }
        return true;
    }
}
