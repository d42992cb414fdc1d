package checkvalve.proofs.horn;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.List;

/**
 * Evaluates a derivation with exact numbers. Believed: where every constraint holds under the values of its step, each body
 * is what the head before it was, and the last clause has the head {@code false}, the clauses are unsafe.
 */
public final class Replay {
    private final ClauseSystem system;

    public Replay(ClauseSystem system) {
        this.system = system;
    }

    /** Why the derivation does not show that the clauses are unsafe; null when it does. */
    public String objection(Derivation derivation) {
        List<Rational> state = null;
        int last = derivation.steps().size() - 1;
        for (int i = 0; i <= last; i++) {
            Derivation.Step step = derivation.steps().get(i);
            String objection = objection(step, state, i == last);
            if (objection != null) {
                return "step " + (i + 1) + " " + objection;
            }
            state = i == last ? null : values(step, step.clause().head());
        }
        return last < 0 ? "there is no step" : null;
    }

    private String objection(Derivation.Step step, List<Rational> state, boolean last) {
        Clause clause = step.clause();
        if (!system.clauses().contains(clause)) {
            return "is no clause of the system";
        }
        for (Term variable : clause.variables()) {
            if (!isValue(variable.sort(), step.values().get(variable))) {
                return "has no value for " + variable.name();
            }
        }
        if (!new Valuation(step.values()).holds(clause.constraint())) {
            return "breaks the constraint of " + clause.name();
        }
        if ((clause.body() == null) != (state == null)) {
            return "starts where a run goes on, or goes on where none is";
        }
        if (state != null && !values(step, clause.body()).equals(state)) {
            return "begins in another state than the one that was reached";
        }
        return last == (clause.head() == null) ? null : "ends the run, or does not";
    }

    private static boolean isValue(Sort sort, Rational value) {
        return value != null
                && switch (sort) {
                    case BOOL -> value.equals(Rational.ZERO) || value.equals(Rational.ONE);
                    case INT -> value.isWhole();
                    case REAL -> true;
                };
    }

    /** What terms over a step's variables are. */
    public static List<Rational> values(Derivation.Step step, List<Term> terms) {
        Valuation valuation = new Valuation(step.values());
        List<Rational> values = new ArrayList<>();
        terms.forEach(term -> values.add(valuation.value(term)));
        return values;
    }
}
