package checkvalve.proofs.encode;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.Monitor;
import checkvalve.language.meaning.Past;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.World;
import checkvalve.language.meaning.WorldRules;
import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Source;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The encoding means what the interpreter means: tick by tick the state, every requirement, what waits for it, and what
 * the world may do. Random devices, random inputs; {@code -Dcheckvalve.seed=…} repeats a run.
 */
class EncodingAgreementTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 20_260_101);
    private static final int DEVICES = 100;
    private static final int TICKS = 1000;

    @Test
    void randomDevicesAreEncodedAsTheyAreMeant() {
        long read = LongStream.range(SEED, SEED + DEVICES)
                .filter(seed -> {
                    Source source = new Source("random.valve", new RandomSpec(seed).text());
                    Spec.Result result = Spec.read(source);
                    result.device().ifPresent(device -> agree(device, seed, TICKS));
                    return result.device().isPresent();
                })
                .count();
        assertThat(read).as("devices that were read, seed %d", SEED).isGreaterThan(DEVICES * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smart-bms-12-200.valve", "thermostat.valve"})
    void realDevicesAreEncodedAsTheyAreMeant(String name) throws IOException {
        Device device =
                Spec.read(Path.of("../spec/devices").resolve(name)).device().orElseThrow();
        agree(device, SEED, 6_000);
    }

    private static void agree(Device device, long seed, int ticks) {
        new Comparison(device, seed).run(ticks);
    }

    /** One device, run in both ways. */
    private static final class Comparison {
        private final Device device;
        private final long seed;
        private final TransitionSystem system;
        private final EncodedRun encoded;
        private final Interpreter interpreter;
        private final WorldRules rules;
        private final List<Monitor> monitors = new ArrayList<>();
        private final Map<String, Term> inputs = new LinkedHashMap<>();
        private final Random random;
        private State state;
        private Past past = Past.NONE;
        private World world;
        private Inputs sensed;

        Comparison(Device device, long seed) {
            this.device = device;
            this.seed = seed;
            this.system = Encoder.encode(device, new Terms());
            this.encoded = new EncodedRun(system);
            this.interpreter = new Interpreter(device);
            this.rules = new WorldRules(device, Set.of());
            this.random = new Random(seed);
            this.state = interpreter.reset();
            system.inputs().forEach(input -> inputs.put(input.name(), input));
            device.requirements().forEach(requirement -> monitors.add(new Monitor(device, requirement)));
        }

        void run(int ticks) {
            Driver driver = new Driver(device, seed);
            compareState(0);
            for (int tick = 1; tick <= ticks; tick++) {
                Inputs now = driver.next();
                if (!now.equals(sensed) || random.nextInt(4) == 0) {
                    world = new RandomWorld(device, random).around(now);
                }
                sensed = now;
                tick(tick, now);
            }
        }

        private void tick(int tick, Inputs now) {
            encoded.begin(values(now));
            if (tick == 1) {
                compareReset(now);
            }
            compareWorld(tick, now);
            State after = interpreter.step(state, now);
            compareRequirements(tick, after, now);
            encoded.end();
            past = rules.after(past, state, world, now);
            state = after;
            compareState(tick);
        }

        private Map<Term, Rational> values(Inputs now) {
            Map<String, Rational> named = NamedValues.of(device, now, world);
            Map<Term, Rational> values = new LinkedHashMap<>();
            inputs.forEach((name, variable) -> {
                if (!name.startsWith("quotient.")) {
                    values.put(variable, named.getOrDefault(name, Rational.ZERO));
                }
            });
            return values;
        }

        private void compareState(int tick) {
            Map<String, Rational> is = encoded.byName();
            NamedValues.of(device, state).forEach((name, value) -> {
                if (is.containsKey(name)) {
                    assertThat(is.get(name))
                            .as("%s after tick %d, seed %d", name, tick, seed)
                            .isEqualTo(value);
                }
            });
        }

        private void compareReset(Inputs now) {
            for (int i = 0; i < monitors.size(); i++) {
                EncodedRequirement requirement = system.requirements().get(i);
                assertThat(encoded.holds(requirement.goodAtReset()))
                        .as("%s out of reset, seed %d", requirement.requirement(), seed)
                        .isEqualTo(monitors.get(i).judgeReset(now));
            }
        }

        /** Facts about folds say less than the rules do, because they know the extremes only. */
        private void compareWorld(int tick, Inputs now) {
            boolean admissible = rules.breaches(past, state, world, now).isEmpty();
            List<Fact> broken = system.facts().stream()
                    .filter(fact -> !encoded.holds(fact.condition()))
                    .toList();
            if (admissible || device.groups().isEmpty()) {
                assertThat(broken.isEmpty())
                        .as(
                                "facts %s, rules %s, tick %d, seed %d",
                                broken, rules.breaches(past, state, world, now), tick, seed)
                        .isEqualTo(admissible);
            }
        }

        private void compareRequirements(int tick, State after, Inputs now) {
            for (int i = 0; i < monitors.size(); i++) {
                EncodedRequirement requirement = system.requirements().get(i);
                Monitor monitor = monitors.get(i);
                boolean holds = monitor.judge(after, world, now);
                boolean reachable = requirement.requirement().form() instanceof Requirement.Reachable;
                assertThat(encoded.holds(requirement.good()))
                        .as("%s at tick %d, seed %d", requirement.requirement().text(), tick, seed)
                        .isEqualTo(reachable ? monitor.reached() : holds);
                if (requirement.trigger() != null) {
                    assertThat(encoded.holds(requirement.trigger()))
                            .as(
                                    "trigger of %s at tick %d, seed %d",
                                    requirement.requirement().text(), tick, seed)
                            .isEqualTo(monitor.triggered());
                }
            }
        }
    }
}
