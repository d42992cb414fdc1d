package checkvalve.language.cover;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * That a condition alone decides, and is open, against what these words mean: each combination of values is tried, one
 * condition is turned over, and it is seen whether the decision turns; and a judge that goes from left to right notes what it
 * looks at.
 */
class MaskingTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 20261125);
    private static final int CONDITIONS = 5;

    /** A formula in which each condition stands once. */
    private sealed interface Formula {
        String text();

        /** The value, and the conditions that are looked at on the way. */
        boolean judge(boolean[] values, List<Integer> seen);
    }

    private record Condition(int index) implements Formula {
        @Override
        public String text() {
            return "c" + index;
        }

        @Override
        public boolean judge(boolean[] values, List<Integer> seen) {
            seen.add(index);
            return values[index];
        }
    }

    private record Not(Formula operand) implements Formula {
        @Override
        public String text() {
            return "not (" + operand.text() + ")";
        }

        @Override
        public boolean judge(boolean[] values, List<Integer> seen) {
            return !operand.judge(values, seen);
        }
    }

    private record Two(String word, Formula left, Formula right) implements Formula {
        @Override
        public String text() {
            return "(" + left.text() + ") " + word + " (" + right.text() + ")";
        }

        @Override
        public boolean judge(boolean[] values, List<Integer> seen) {
            boolean first = left.judge(values, seen);
            return switch (word) {
                case "and" -> first && right.judge(values, seen);
                case "or" -> first || right.judge(values, seen);
                default -> !first || right.judge(values, seen);
            };
        }
    }

    @Test
    void aConditionDecidesJustWhereTurningItOverTurnsTheDecision() {
        for (int round = 0; round < 60; round++) {
            Random random = new Random(SEED + round);
            Formula formula = made(random, 0, CONDITIONS);
            StringBuilder inputs = new StringBuilder();
            for (int i = 0; i < CONDITIONS; i++) {
                inputs.append("input c").append(i).append(": truth ");
            }
            Device device = Devices.of("device D { tick 1 s ports { " + inputs + " output o: truth reset false }"
                    + " drive { o = " + formula.text() + " } }");
            for (int bits = 0; bits < 1 << CONDITIONS; bits++) {
                compare(device, formula, bits, "seed " + (SEED + round) + ": " + formula.text() + " at " + bits);
            }
        }
    }

    private static Formula made(Random random, int from, int to) {
        if (to - from == 1) {
            return new Condition(from);
        }
        int middle = from + 1 + random.nextInt(to - from - 1);
        String word = List.of("and", "or", "and", "or", "implies").get(random.nextInt(5));
        Formula both = new Two(word, made(random, from, middle), made(random, middle, to));
        return random.nextInt(3) == 0 ? new Not(both) : both;
    }

    private static void compare(Device device, Formula formula, int bits, String where) {
        boolean[] values = new boolean[CONDITIONS];
        long[] readings = new long[CONDITIONS];
        for (int i = 0; i < CONDITIONS; i++) {
            values[i] = (bits >> i & 1) != 0;
            readings[i] = bits >> i & 1;
        }
        List<Integer> seen = new ArrayList<>();
        boolean outcome = formula.judge(values, seen);
        Inputs initial = Inputs.initial(device);
        Probes probes = new Probes(device, Obligations.of(device));
        Interpreter interpreter = new Interpreter(probes.device());
        State state = interpreter.step(interpreter.reset(), new Inputs(initial.settings(), readings, initial.groups()));
        for (int i = 0; i < CONDITIONS; i++) {
            boolean[] turned = values.clone();
            turned[i] = !values[i];
            boolean decides = formula.judge(turned, new ArrayList<>()) != outcome;
            String condition = "o: " + (values[i] ? "" : "not ") + "`c" + i + "`";
            String other = "o: " + (values[i] ? "not " : "") + "`c" + i + "`";
            assertThat(shows(probes, state, condition + " decides")).as(where).isEqualTo(decides);
            assertThat(shows(probes, state, other + " decides")).as(where).isFalse();
            if (probes.obligations().stream().anyMatch(one -> one.text().equals(condition))) {
                assertThat(shows(probes, state, condition)).as(where).isEqualTo(seen.contains(i));
                assertThat(shows(probes, state, other)).as(where).isFalse();
            } else {
                assertThat(decides).as(where).isEqualTo(seen.contains(i));
            }
        }
    }

    private static boolean shows(Probes probes, State state, String text) {
        for (int i = 0; i < probes.obligations().size(); i++) {
            if (probes.obligations().get(i).text().equals(text)) {
                return probes.shows(state, i);
            }
        }
        throw new AssertionError("there is no obligation: " + text);
    }
}
