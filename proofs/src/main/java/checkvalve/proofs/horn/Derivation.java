package checkvalve.proofs.horn;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import java.util.List;
import java.util.Map;

/**
 * How {@code false} follows from the clauses: one clause after another, each with values for its variables. The first starts
 * a run, the last asks.
 */
public record Derivation(List<Step> steps) {
    public Derivation {
        steps = List.copyOf(steps);
    }

    /**
     * One clause.
     *
     * @param values of all its variables; truths are 0 and 1
     */
    public record Step(Clause clause, Map<Term, Rational> values) {
        public Step {
            values = Map.copyOf(values);
        }
    }
}
