package checkvalve.proofs.encode;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.Monitor;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.World;
import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Source;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A window that starts where it likes, once, judges as the interpreter does that looks at every window. */
class WindowAgreementTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 20_260_101);
    private static final int LONGEST = 12;
    private static final String TEXT = """
        device Windows {
          tick 1 ms
          settings { often: number 1 .. 4 default 2  long: time 3 ms .. 9 ms step 1 ms default 5 ms }
          ports {
            input x: voltage sensor -5 V .. 5 V resolution 1 V accuracy 300 mV
            input key: { Off, On }
            output lamp: { Dark, Bright } reset Dark
          }
          drive { lamp = Bright when x > 1 V or key = On else Dark }
          requirements {
            TOTAL "Sentence." source test "1" never (x > 1 V) at least 3 ms within 5 ms
            LONG "Sentence." source test "1" never (x > 0 V) at least 3 ms within long
            TIMES "Sentence." source test "1" never (x > 1 V) 2 times in 9 ms
            CHANGES "Sentence." source test "1" never lamp changes 5 times in 10 ms
            BOTH "Sentence." source test "1" never key = Off and (x > 1 V) at least 2 ms within 6 ms
          }
        }
        """;

    private final Device device =
            Spec.read(new Source("windows.valve", TEXT)).device().orElseThrow();
    private final TransitionSystem system = Encoder.encode(device, new Terms());

    @Test
    void aWindowThatStartsAnywhereJudgesAsAllWindowsDo() {
        Interpreter interpreter = new Interpreter(device);
        List<Monitor> monitors = device.requirements().stream()
                .map(requirement -> new Monitor(device, requirement))
                .toList();
        Driver driver = new Driver(device, SEED);
        EncodedRun unstarted = new EncodedRun(system);
        List<EncodedRun> started = new ArrayList<>();
        State state = interpreter.reset();
        int[] violated = new int[monitors.size()];
        for (int tick = 1; tick <= 20_000; tick++) {
            Inputs now = driver.next();
            World world = World.asRead(device, now);
            started.add(unstarted.copy());
            started.getLast().begin(values(now, world, Rational.ONE));
            started.subList(0, started.size() - 1).forEach(run -> run.begin(values(now, world, Rational.ZERO)));
            unstarted.begin(values(now, world, Rational.ZERO));
            state = interpreter.step(state, now);
            for (int i = 0; i < monitors.size(); i++) {
                Term good = system.requirements().get(i).good();
                boolean holds = started.stream().allMatch(run -> run.holds(good));
                assertThat(holds)
                        .as(
                                "%s at tick %d, seed %d",
                                device.requirements().get(i).text(), tick, SEED)
                        .isEqualTo(monitors.get(i).judge(state, world, now));
                violated[i] += holds ? 0 : 1;
            }
            unstarted.end();
            started.forEach(EncodedRun::end);
            if (started.size() > LONGEST) {
                started.removeFirst();
            }
        }
        assertThat(violated)
                .as("each is violated at some ticks and not at others")
                .doesNotContain(0, 20_000);
    }

    private Map<Term, Rational> values(Inputs now, World world, Rational start) {
        Map<String, Rational> named = NamedValues.of(device, now, world);
        Map<Term, Rational> values = new LinkedHashMap<>();
        system.inputs()
                .forEach(input -> values.put(
                        input,
                        input.name().endsWith(" start") ? start : named.getOrDefault(input.name(), Rational.ZERO)));
        return values;
    }
}
