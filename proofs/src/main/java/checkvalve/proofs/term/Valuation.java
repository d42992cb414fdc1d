package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.util.HashMap;
import java.util.Map;

/** Evaluates terms under values of their variables; truths are 0 and 1. */
public final class Valuation {
    private final Map<Term, Rational> values = new HashMap<>();

    /**
     * @param variables a value for each variable that will be met
     */
    public Valuation(Map<Term, Rational> variables) {
        values.putAll(variables);
    }

    public boolean holds(Term term) {
        return value(term).signum() != 0;
    }

    /** Throws {@link IllegalArgumentException} for a variable without a value. */
    public Rational value(Term term) {
        Rational known = values.get(term);
        if (known == null) {
            known = compute(term);
            values.put(term, known);
        }
        return known;
    }

    private Rational compute(Term term) {
        return switch (term.op()) {
            case VARIABLE -> throw new IllegalArgumentException("no value for " + term.name());
            case TRUE -> Rational.ONE;
            case FALSE -> Rational.ZERO;
            case NOT -> truth(!holds(term.arguments().getFirst()));
            case AND -> truth(term.arguments().stream().allMatch(this::holds));
            case OR -> truth(term.arguments().stream().anyMatch(this::holds));
            case IFF ->
                truth(holds(term.arguments().get(0)) == holds(term.arguments().get(1)));
            case ITE -> value(term.arguments().get(holds(term.arguments().get(0)) ? 1 : 2));
            case LINEAR -> sum(term);
            case AT_MOST_ZERO -> truth(value(term.arguments().getFirst()).signum() <= 0);
            case ZERO -> truth(value(term.arguments().getFirst()).signum() == 0);
        };
    }

    private Rational sum(Term term) {
        Rational sum = term.constant();
        for (int i = 0; i < term.arguments().size(); i++) {
            sum = sum.plus(
                    term.coefficients().get(i).times(value(term.arguments().get(i))));
        }
        return sum;
    }

    private static Rational truth(boolean value) {
        return value ? Rational.ONE : Rational.ZERO;
    }
}
