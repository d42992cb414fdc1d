package checkvalve.proofs.horn;

import checkvalve.proofs.horn.RandomFormulas.Number;
import checkvalve.proofs.horn.RandomFormulas.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random system over two small numbers and a truth, as text, and beside it what comes of visiting all its states. */
final class RandomClauses {
    private static final int SIZE = 6;

    private final int first;
    private final List<Step> steps = new ArrayList<>();
    private final Truth bad;

    private record Step(Truth guard, Number a, Number b, Truth c) {}

    RandomClauses(long seed) {
        Random random = new Random(seed);
        RandomFormulas formulas = new RandomFormulas(random);
        first = random.nextInt(3);
        int count = 1 + random.nextInt(2);
        while (steps.size() < count) {
            steps.add(new Step(formulas.truth(2), formulas.number(2), formulas.number(2), formulas.truth(2)));
        }
        bad = formulas.truth(2);
    }

    String text() {
        StringBuilder text = new StringBuilder("(set-logic HORN)\n(declare-fun inv (Int Int Bool) Bool)\n");
        text.append("(assert (forall ((c Bool)) (inv ").append(first).append(" 0 c)))\n");
        steps.forEach(step -> text.append(text(step)));
        return text.append("(assert (forall ((a Int) (b Int) (c Bool) (i Int))\n")
                .append("  (=> (inv a b c) (or (not (<= 0 i 2)) (not ")
                .append(bad.text())
                .append(")))))\n")
                .append("(check-sat)\n")
                .toString();
    }

    private static String text(Step step) {
        return """
            (assert (forall ((a Int) (b Int) (c Bool) (i Int) (a2 Int) (b2 Int))
              (=>
                (and (inv a b c) (<= 0 i 2) (<= 0 a2 5) (<= 0 b2 5)
                  %s
                  (= a2 %s)
                  (= b2 %s))
                (inv a2 b2 %s))))
            """.formatted(
                step.guard().text(), step.a().text(), step.b().text(), step.c().text());
    }

    boolean isSafe() {
        Set<List<Integer>> seen = new HashSet<>(List.of(List.of(first, 0, 0), List.of(first, 0, 1)));
        Deque<List<Integer>> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            List<Integer> state = open.remove();
            for (int input = 0; input <= 2; input++) {
                int[] at = {state.get(0), state.get(1), state.get(2), input};
                if (bad.at(at)) {
                    return false;
                }
                for (Step step : steps) {
                    List<Integer> next =
                            List.of(step.a().at(at), step.b().at(at), step.c().at(at) ? 1 : 0);
                    if (step.guard().at(at) && isSmall(next.get(0)) && isSmall(next.get(1)) && seen.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return true;
    }

    private static boolean isSmall(int number) {
        return number >= 0 && number < SIZE;
    }
}
