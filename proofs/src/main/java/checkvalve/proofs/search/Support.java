package checkvalve.proofs.search;

import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of some variables a term depends on; kept for every part, so that asking often is cheap. */
final class Support {
    private final Map<Term, Integer> positions = new HashMap<>();
    private final Map<Term, BitSet> known = new HashMap<>();

    Support(List<Term> variables) {
        variables.forEach(variable -> positions.put(variable, positions.size()));
    }

    /** The positions of the variables in the order of the list; not to be changed. */
    BitSet of(Term term) {
        BitSet found = known.get(term);
        if (found == null) {
            found = new BitSet();
            if (term.op() == Op.VARIABLE && positions.containsKey(term)) {
                found.set(positions.get(term));
            }
            for (Term argument : term.arguments()) {
                found.or(of(argument));
            }
            known.put(term, found);
        }
        return found;
    }
}
