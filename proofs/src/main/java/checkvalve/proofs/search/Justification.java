package checkvalve.proofs.search;

import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why terms have the values they have: variables that, as long as they keep theirs, keep the terms' values whatever all
 * others become. Where one part of a junction decides it, the part with the fewest further variables is taken.
 */
final class Justification {
    private final Valuation values;
    private final Support support;
    private final BitSet found = new BitSet();
    private final Set<Term> walked = new HashSet<>();

    Justification(Valuation values, Support support) {
        this.values = values;
        this.support = support;
    }

    /** The positions, in the support's list, of the variables that the value of the term rests on besides those before. */
    BitSet with(Term term) {
        walk(term);
        return found;
    }

    private void walk(Term term) {
        if (!walked.add(term)) {
            return;
        }
        switch (term.op()) {
            case VARIABLE -> found.or(support.of(term));
            case TRUE, FALSE -> {}
            case AND -> junction(term, true);
            case OR -> junction(term, false);
            case NOT, IFF, LINEAR, AT_MOST_ZERO, ZERO -> term.arguments().forEach(this::walk);
            case ITE -> {
                walk(term.arguments().get(0));
                walk(term.arguments().get(values.holds(term.arguments().get(0)) ? 1 : 2));
            }
        }
    }

    private void junction(Term term, boolean neutral) {
        if (values.holds(term) == neutral) {
            term.arguments().forEach(this::walk);
            return;
        }
        List<Term> deciding = new ArrayList<>(term.arguments());
        deciding.removeIf(argument -> values.holds(argument) == neutral);
        Term cheapest = deciding.getFirst();
        int least = cost(cheapest);
        for (Term other : deciding.subList(1, deciding.size())) {
            int cost = cost(other);
            if (cost < least) {
                least = cost;
                cheapest = other;
            }
        }
        walk(cheapest);
    }

    private int cost(Term term) {
        BitSet more = (BitSet) support.of(term).clone();
        more.andNot(found);
        return more.cardinality() * 2 + (term.op() == Op.VARIABLE ? 0 : 1);
    }
}
