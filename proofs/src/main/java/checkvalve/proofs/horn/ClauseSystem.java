package checkvalve.proofs.horn;

import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * Linear clauses over one predicate. The system is safe when some relation in the place of the predicate makes all
 * clauses true, and unsafe when {@code false} can be derived from them; it is never both.
 *
 * @param terms which grow with all that is made of the clauses
 * @param read the terms as reading the clauses left them; to be forked, so that they stay as they are
 * @param predicate its name; empty where no clause has one
 * @param sorts of the predicate's arguments
 */
public record ClauseSystem(Terms terms, Terms read, String predicate, List<Sort> sorts, List<Clause> clauses) {
    public ClauseSystem {
        sorts = List.copyOf(sorts);
        clauses = List.copyOf(clauses);
    }

    /** The same clauses as if they had just been read, whatever terms have been made of them since. */
    ClauseSystem anew() {
        return new ClauseSystem(read.fork(), read, predicate, sorts, clauses);
    }

    /** A variable for each argument of the predicate; invariants are written over these. */
    public List<Term> state() {
        List<Term> state = new ArrayList<>();
        for (int i = 0; i < sorts.size(); i++) {
            state.add(terms.variable("arg" + (i + 1), sorts.get(i)));
        }
        return state;
    }
}
