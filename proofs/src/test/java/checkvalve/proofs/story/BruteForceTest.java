package checkvalve.proofs.story;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.proofs.encode.TransitionSystem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On tiny devices every state that can be reached at all is known by trying everything. */
class BruteForceTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 20_260_101);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void aStateIsFoundIfItCanBeReachedAndNeverTooSoon(int number) {
        String text = text(new Random(SEED + number));
        TransitionSystem system = Devices.system(text);
        Map<String, Integer> reached = reached(system.device());
        for (int machine = 0; machine < 2; machine++) {
            for (int state = 0; state < 3; state++) {
                Goal goal = new Goals(system).state(machine, state);
                Search search =
                        new StoryFinder(system).find(goal, Budget.standard().withFrames(9));
                Integer soonest = reached.get(machine + "." + state);
                assertThat(search instanceof Search.Found)
                        .as("%s in %s, by brute force after %s", goal.name(), text, soonest)
                        .isEqualTo(soonest != null);
                if (search instanceof Search.Found found) {
                    assertThat(found.ticks()).as(text).isGreaterThanOrEqualTo(soonest);
                }
            }
        }
    }

    /** The first tick after which each machine can be in each of its states. */
    private static Map<String, Integer> reached(Device device) {
        Interpreter interpreter = new Interpreter(device);
        Map<String, Integer> reached = new TreeMap<>();
        Set<State> seen = new HashSet<>();
        List<State> last = List.of(interpreter.reset());
        for (int tick = 1; !last.isEmpty(); tick++) {
            List<State> next = new ArrayList<>();
            for (State state : last) {
                for (long inputs = 0; inputs < 4; inputs++) {
                    long[] readings = {inputs & 1, inputs >> 1};
                    State after = interpreter.step(state, new Inputs(new long[0], readings, new GroupInputs[0]));
                    if (seen.add(after)) {
                        next.add(after);
                        for (int machine = 0; machine < 2; machine++) {
                            reached.putIfAbsent(machine + "." + after.machines()[machine], tick);
                        }
                    }
                }
            }
            last = next;
        }
        return reached;
    }

    private static String text(Random random) {
        return """
            device Tiny {
              tick 1 ms
              ports {
                input left: { Up, Down }
                input right: { Up, Down }
                output lamp: { Dark, Bright } reset Dark
              }
              machine One {
                initial state A { when G -> B then when G -> C }
                state B { when G -> C then when G -> A }
                state C { when G -> A }
              }
              machine Two {
                initial state D { when G -> E }
                state E { when G -> F then when G -> D }
                state F { when G -> D }
              }
              keep { tries: number 0 .. 3 starts 0 { when One takes A -> B -> tries + 1 at most 3 } }
              drive { lamp = Bright when Two = F else Dark }
              requirements { NEVER "Sentence." source test "1" never lamp = Bright }
            }
            """.lines()
                .map(line -> {
                    String filled = line;
                    while (filled.contains("when G")) {
                        filled = filled.replaceFirst("when G", "when " + guard(random));
                    }
                    return filled;
                })
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String guard(Random random) {
        String[] guards = {
            "left = Down",
            "right = Up for 3 ms",
            "after 4 ms",
            "left = Up and after 2 ms",
            "Two = E and right = Down",
            "One = B and left = Down",
            "tries = 2",
            "(left = Down and right = Down) for 5 ms and tries < 3",
            "left = Down and left = Up",
            "Two = F for 2 ms"
        };
        return guards[random.nextInt(guards.length)];
    }
}
