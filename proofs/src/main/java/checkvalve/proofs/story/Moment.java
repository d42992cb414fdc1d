package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import checkvalve.proofs.term.Variables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One frame of a solver's model.
 *
 * @param values by variable of the system, of those in the cone: before and in the ordinary tick
 * @param ticks ticks of the frame
 */
record Moment(Map<Term, Rational> values, long ticks) {
    /** Whether the model says something about the term. */
    boolean knows(Term term) {
        return Variables.of(List.of(term)).stream().anyMatch(values::containsKey);
    }

    /** Whether the model decides the value of the term. */
    boolean decides(Term term) {
        return values.keySet().containsAll(Variables.of(List.of(term)));
    }

    /** The value of a term; variables that the model leaves out are zero. */
    Rational value(Term term) {
        Map<Term, Rational> all = new HashMap<>(values);
        Variables.of(List.of(term)).forEach(variable -> all.putIfAbsent(variable, Rational.ZERO));
        return new Valuation(all).value(term);
    }

    boolean holds(Term term) {
        return value(term).signum() != 0;
    }
}
