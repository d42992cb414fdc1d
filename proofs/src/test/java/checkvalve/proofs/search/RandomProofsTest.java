package checkvalve.proofs.search;

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
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Source;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.RandomSpec;
import checkvalve.proofs.encode.RandomWorld;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Terms;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No run of a made-up device breaks what was proved of it; {@code -Dcheckvalve.seed=…} repeats a run. */
class RandomProofsTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 20_260_101);
    private static final int DEVICES = 6;
    private static final int TICKS = 4_000;

    @Test
    void whatIsProvedHoldsInEveryRun() {
        int judged = 0;
        for (long seed = SEED; seed < SEED + DEVICES; seed++) {
            Optional<Device> device = Spec.read(new Source("random.valve", new RandomSpec(seed).text()))
                    .device();
            judged += device.isPresent() ? new Run(device.get(), seed).judged() : 0;
        }
        assertThat(judged).as("ticks of proved requirements, seed %d", SEED).isGreaterThan(DEVICES * TICKS);
    }

    private static final class Run {
        private final Device device;
        private final long seed;
        private final Map<Requirement, Monitor> monitors = new HashMap<>();
        private final Interpreter interpreter;
        private final WorldRules rules;
        private State state;
        private Past past;
        private int judged;

        Run(Device device, long seed) {
            this.device = device;
            this.seed = seed;
            interpreter = new Interpreter(device);
            rules = new WorldRules(device, Set.of());
            for (Requirement requirement : proved()) {
                monitors.put(requirement, new Monitor(device, requirement));
            }
        }

        private List<Requirement> proved() {
            TransitionSystem system = Encoder.encode(device, new Terms());
            Map<Question, Requirement> questions = new LinkedHashMap<>();
            system.requirements().stream()
                    .filter(r -> !(r.requirement().form() instanceof Requirement.Reachable))
                    .filter(r -> r.requirement().assuming().isEmpty())
                    .filter(r -> r.fixed().isEmpty())
                    .forEach(r -> questions.put(
                            new Question(r.requirement().id(), r.good(), r.goodAtReset(), List.of()), r.requirement()));
            try (Search search = new Search(system)) {
                return search.proveSimply(questions.keySet()).keySet().stream()
                        .map(questions::get)
                        .toList();
            }
        }

        int judged() {
            Driver driver = new Driver(device, seed);
            Random random = new Random(seed);
            reset();
            for (int i = 0; i < TICKS; i++) {
                Inputs inputs = driver.next();
                World world = new RandomWorld(device, random).around(inputs);
                if (!rules.breaches(past, state, world, inputs).isEmpty() || random.nextInt(500) == 0) {
                    reset();
                } else {
                    tick(world, inputs);
                }
            }
            return judged;
        }

        private void reset() {
            state = interpreter.reset();
            past = Past.NONE;
            monitors.values().forEach(Monitor::reset);
        }

        private void tick(World world, Inputs inputs) {
            State after = interpreter.step(state, inputs);
            monitors.forEach((requirement, monitor) -> {
                assertThat(monitor.judge(after, world, inputs))
                        .as("%s of seed %d", requirement.id(), seed)
                        .isTrue();
                judged++;
            });
            past = rules.after(past, state, world, inputs);
            state = after;
        }
    }
}
