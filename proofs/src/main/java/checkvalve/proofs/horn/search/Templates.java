package checkvalve.proofs.horn.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Relations that hold of all states that walks came to: equations, bounds of numbers, of differences and of sums, each
 * everywhere or where one truth holds; and the parts of what is asked.
 */
final class Templates {
    /** Sums of more are not looked at, since there are so many. */
    private static final int MOST_NUMBERS = 7;

    private static final int MOST_POINTS = 400;

    private final Rules rules;
    private final Terms terms;
    private final List<double[]> states;
    private final List<Integer> numbers = new ArrayList<>();
    private final Set<Term> found = new LinkedHashSet<>();

    Templates(Rules rules, List<double[]> states) {
        this.rules = rules;
        this.terms = rules.terms();
        this.states = states;
        for (int i = 0; i < rules.state().size(); i++) {
            if (rules.state().get(i).sort() == Sort.INT) {
                numbers.add(i);
            }
        }
        asked();
        within(terms.truth(true), states);
        for (int i = 0; i < rules.state().size(); i++) {
            if (rules.state().get(i).sort() == Sort.BOOL) {
                where(i, 1);
                where(i, 0);
            }
        }
        found.removeIf(relation -> relation.isTrue() || relation.isFalse());
    }

    Set<Term> all() {
        return found;
    }

    /** What may not be met, as parts that may hold for themselves. */
    private void asked() {
        for (Rule rule : rules.asks()) {
            if (rule.inputs().isEmpty()) {
                Term good = terms.not(rule.guard());
                found.add(good);
                found.addAll(Equations.parts(good));
            }
        }
    }

    private void where(int truth, double value) {
        List<double[]> here =
                states.stream().filter(state -> state[truth] == value).toList();
        Term variable = rules.state().get(truth);
        Term holds = value == 1 ? variable : terms.not(variable);
        if (here.isEmpty()) {
            found.add(terms.not(holds));
        } else if (here.size() < states.size()) {
            within(holds, here);
            for (int other = 0; other < rules.state().size(); other++) {
                if (rules.state().get(other).sort() == Sort.BOOL && other != truth) {
                    implied(holds, other, here);
                }
            }
        }
    }

    private void implied(Term guard, int truth, List<double[]> here) {
        double first = here.getFirst()[truth];
        if (here.stream().allMatch(state -> state[truth] == first)) {
            Term variable = rules.state().get(truth);
            found.add(terms.implies(guard, first == 1 ? variable : terms.not(variable)));
        }
    }

    private void within(Term guard, List<double[]> here) {
        if (here.isEmpty() || numbers.isEmpty()) {
            return;
        }
        equations(guard, here);
        for (int i = 0; i < numbers.size(); i++) {
            bound(guard, here, unit(i, 1));
            bound(guard, here, unit(i, -1));
            for (int j = 0; j < numbers.size(); j++) {
                if (i != j) {
                    bound(guard, here, pair(i, 1, j, -1));
                }
                if (i < j) {
                    bound(guard, here, pair(i, 1, j, 1));
                    bound(guard, here, pair(i, -1, j, -1));
                }
            }
        }
        if (numbers.size() <= MOST_NUMBERS) {
            sums(guard, here);
        }
    }

    private void equations(Term guard, List<double[]> here) {
        AffineHull hull = new AffineHull(numbers.size());
        for (int i = 0; i < Math.min(here.size(), MOST_POINTS) && !hull.isAll(); i++) {
            double[] state = here.get(i);
            hull.add(numbers.stream().mapToDouble(n -> state[n]).toArray());
        }
        for (Rational[] equation : hull.equations()) {
            Term sum = terms.real(equation[numbers.size()]);
            for (int i = 0; i < numbers.size(); i++) {
                sum = terms.add(sum, terms.scale(equation[i], rules.state().get(numbers.get(i))));
            }
            found.add(terms.implies(guard, terms.equal(sum, terms.whole(0))));
        }
    }

    private int[] unit(int i, int factor) {
        int[] factors = new int[numbers.size()];
        factors[i] = factor;
        return factors;
    }

    private int[] pair(int i, int factor, int j, int other) {
        int[] factors = unit(i, factor);
        factors[j] = other;
        return factors;
    }

    /** Sums of three and more, less one other number or none. */
    private void sums(Term guard, List<double[]> here) {
        for (int chosen = 0; chosen < 1 << numbers.size(); chosen++) {
            if (Integer.bitCount(chosen) >= 2) {
                int[] factors = new int[numbers.size()];
                for (int i = 0; i < factors.length; i++) {
                    factors[i] = chosen >> i & 1;
                }
                if (Integer.bitCount(chosen) >= 3) {
                    bound(guard, here, factors);
                }
                for (int i = 0; i < factors.length; i++) {
                    if (factors[i] == 0) {
                        int[] less = factors.clone();
                        less[i] = -1;
                        bound(guard, here, less);
                    }
                }
            }
        }
    }

    /** That a sum is at most what it was in all these states. */
    private void bound(Term guard, List<double[]> here, int... factors) {
        double most = Double.NEGATIVE_INFINITY;
        for (double[] state : here) {
            double sum = 0;
            for (int i = 0; i < factors.length; i++) {
                sum += factors[i] * state[numbers.get(i)];
            }
            most = Math.max(most, sum);
        }
        Term sum = terms.whole(0);
        for (int i = 0; i < factors.length; i++) {
            sum = terms.add(
                    sum, terms.scale(Rational.of(factors[i]), rules.state().get(numbers.get(i))));
        }
        found.add(terms.implies(guard, terms.atMost(sum, terms.whole((long) most))));
    }
}
