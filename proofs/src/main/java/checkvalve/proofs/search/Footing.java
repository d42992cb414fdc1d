package checkvalve.proofs.search;

import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Transfer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a search has come to know about a device, for others to start from. It does not change; any thread may read it. */
public final class Footing {
    private final List<double[]> states;
    private final List<double[]> openings;
    private final Map<Term, Set<Term>> kept = new LinkedHashMap<>();

    /**
     * @param states that were come to, in the order of the system's variables
     * @param openings inputs that make something happen, in the order of the system's
     * @param kept relations of finished proofs, each with the premises from which a tick keeps it
     */
    Footing(List<double[]> states, List<double[]> openings, Map<Term, Set<Term>> kept) {
        this.states = List.copyOf(states);
        this.openings = List.copyOf(openings);
        kept.forEach((relation, premises) -> this.kept.put(relation, new LinkedHashSet<>(premises)));
    }

    List<double[]> states() {
        return states;
    }

    List<double[]> openings() {
        return openings;
    }

    /** The relations in other terms, in the same order. */
    Map<Term, Set<Term>> kept(Transfer transfer) {
        Map<Term, Set<Term>> transferred = new LinkedHashMap<>();
        kept.forEach((relation, premises) -> {
            Set<Term> others = new LinkedHashSet<>();
            premises.forEach(premise -> others.add(transfer.apply(premise)));
            transferred.put(transfer.apply(relation), others);
        });
        return transferred;
    }
}
