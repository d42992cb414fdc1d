package checkvalve.proofs.search;

import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import java.util.HashMap;
import java.util.Map;

/** What a relation over the state says out of reset, and after a tick. */
public final class Steps {
    private final Substitution first;
    private final Substitution next;

    public Steps(Relation system) {
        Map<Term, Term> initial = new HashMap<>();
        Map<Term, Term> after = new HashMap<>();
        for (StateVariable variable : system.state()) {
            if (variable.initial() != null) {
                initial.put(variable.variable(), variable.initial());
            }
            after.put(variable.variable(), variable.next());
        }
        first = new Substitution(system.terms(), initial);
        next = new Substitution(system.terms(), after);
    }

    /** The relation out of reset; over the variables that may then have any value. */
    public Term first(Term relation) {
        return first.apply(relation);
    }

    /** The relation after the tick, over the state before it and its inputs. */
    public Term next(Term relation) {
        return next.apply(relation);
    }
}
