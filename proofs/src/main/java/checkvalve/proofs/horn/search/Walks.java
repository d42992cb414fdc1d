package checkvalve.proofs.horn.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Tape;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * States that random runs come to; where they start, the solver says. The same on every run of the program.
 */
final class Walks {
    private static final long SEED = 20_111_106;
    private static final long BUDGET = 200_000;
    private static final int MOST_STATES = 3_000;
    private static final int MOST_STEPS = 12_000;
    /** Numbers beyond are not exact, or of no interest. */
    private static final double FAR = 1e9;

    private final Rules rules;
    private final Terms terms;
    private final Random random = new Random(SEED);
    private final Set<List<Double>> seen = new HashSet<>();
    private final List<double[]> states = new ArrayList<>();

    Walks(Rules rules) {
        this.rules = rules;
        this.terms = rules.terms();
        rules.starts().forEach(this::start);
        if (!states.isEmpty() && !rules.steps().isEmpty()) {
            walk();
        }
    }

    /** Values in the order of the state; truths are 0 and 1. */
    List<double[]> states() {
        return states;
    }

    /** With the numbers and truths that the state starts with as different as they can be one by one. */
    private void start(Rule rule) {
        try (Z3Session session = new Z3Session()) {
            session.add(rule.guard());
            List<Term> wishes = new ArrayList<>(List.of(terms.truth(true)));
            for (Term next : rule.next()) {
                if (next.sort() == Sort.BOOL) {
                    wishes.add(next);
                    wishes.add(terms.not(next));
                } else {
                    for (long value : new long[] {0, 1, 2, 3, 5, 8}) {
                        wishes.add(terms.equal(next, terms.whole(value)));
                    }
                }
            }
            for (Term wish : wishes) {
                if (session.check(BUDGET, wish).isSat()) {
                    note(rule, session.model(rule.inputs()));
                }
            }
        }
    }

    private void note(Rule rule, Map<Term, Rational> inputs) {
        Valuation values = new Valuation(inputs);
        note(rule.next().stream()
                .mapToDouble(next -> toDouble(values.value(next)))
                .toArray());
    }

    private static double toDouble(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    private void note(double... state) {
        for (int i = 0; i < state.length; i++) {
            state[i] += 0.0; // so that there is one zero only
        }
        if (Arrays.stream(state).allMatch(value -> Math.abs(value) < FAR)
                && seen.add(Arrays.stream(state).boxed().toList())) {
            states.add(state);
        }
    }

    private void walk() {
        List<Stride> strides = rules.steps().stream().map(Stride::new).toList();
        for (int i = 0; i < MOST_STEPS && states.size() < MOST_STATES; i++) {
            boolean onward = random.nextBoolean();
            double[] from = states.get(onward ? states.size() - 1 : random.nextInt(states.size()));
            double[] to = strides.get(random.nextInt(strides.size())).from(from);
            if (to != null) {
                note(to);
            }
        }
    }

    /** One rule, to be taken with random inputs. */
    private final class Stride {
        private final Rule rule;
        private final Tape tape;
        private final double[] values;

        Stride(Rule rule) {
            this.rule = rule;
            List<Term> roots = new ArrayList<>(rules.state());
            roots.addAll(rule.inputs());
            roots.add(rule.guard());
            roots.addAll(rule.next());
            tape = new Tape(roots);
            values = new double[tape.size()];
        }

        /** Null where the guard does not let these inputs through. */
        double[] from(double[] state) {
            for (int i = 0; i < state.length; i++) {
                values[tape.slot(rules.state().get(i))] = state[i];
            }
            int rarity = random.nextInt(6);
            for (Term input : rule.inputs()) {
                values[tape.slot(input)] = input(input, rarity);
            }
            if (rarity > 3) {
                one();
            }
            tape.run(values);
            return values[tape.slot(rule.guard())] == 0
                    ? null
                    : rule.next().stream()
                            .mapToDouble(next -> values[tape.slot(next)])
                            .toArray();
        }

        private double input(Term input, int rarity) {
            if (input.sort() != Sort.BOOL) {
                return random.nextInt(4) == 0 ? random.nextInt(41) - 20 : random.nextInt(7) - 2;
            }
            return rarity <= 3 && random.nextInt(rarity + 2) == 0 ? 1 : 0;
        }

        /** Makes one truth among them true. */
        private void one() {
            List<Term> truths = rule.inputs().stream()
                    .filter(input -> input.sort() == Sort.BOOL)
                    .toList();
            if (!truths.isEmpty()) {
                values[tape.slot(truths.get(random.nextInt(truths.size())))] = 1;
            }
        }
    }
}
