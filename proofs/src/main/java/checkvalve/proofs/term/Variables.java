package checkvalve.proofs.term;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The variables that terms depend on. */
public final class Variables {
    private Variables() {}

    public static SortedSet<Term> of(Collection<Term> roots) {
        SortedSet<Term> found = new TreeSet<>();
        Set<Term> seen = new HashSet<>();
        for (Term root : roots) {
            collect(root, seen, found);
        }
        return found;
    }

    private static void collect(Term term, Set<Term> seen, SortedSet<Term> found) {
        if (!seen.add(term)) {
            return;
        }
        if (term.op() == Op.VARIABLE) {
            found.add(term);
        }
        for (Term argument : term.arguments()) {
            collect(argument, seen, found);
        }
    }
}
