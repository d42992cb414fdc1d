package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the proofs about one relation share, or the attempts at one of them. */
final class Ground implements AutoCloseable {
    private final Relation system;
    private final boolean ofOne;
    private final Steps steps;
    private final Support support;
    private final Blocker blocker;
    private final BitSet world = new BitSet();
    private final TickSolver solver;
    private final Map<Term, Set<Term>> kept = new LinkedHashMap<>();

    /**
     * @param ofOne whether all attempts are at the same question
     */
    Ground(Relation system, Steps steps, Samples samples, Landmarks landmarks, boolean ofOne) {
        this.ofOne = ofOne;
        this.system = system;
        this.steps = steps;
        List<Term> variables =
                system.state().stream().map(StateVariable::variable).toList();
        support = new Support(variables);
        for (int i = 0; i < variables.size(); i++) {
            world.set(i, variables.get(i).sort() == Sort.REAL);
        }
        blocker = new Blocker(system, samples, landmarks, steps);
        solver = new TickSolver(system);
    }

    /** Whether what is kept under the assumptions of one question may be used for all that come. */
    boolean isOfOne() {
        return ofOne;
    }

    List<Fact> facts() {
        return system.facts();
    }

    Steps steps() {
        return steps;
    }

    /** Over the state variables, in their order. */
    Support support() {
        return support;
    }

    /** No state yet that is likely to be reachable. */
    Likely likely() {
        return new Likely(system, support);
    }

    /** The positions of numbers that are remembered of the world. */
    BitSet world() {
        return world;
    }

    /** The positions of the state variables by which a claim fails, and by which all facts hold. */
    BitSet relevant(Valuation at, Term goal, List<Term> facts) {
        Justification why = new Justification(at, support);
        BitSet relevant = why.with(goal);
        for (Term fact : facts) {
            if (!support.of(fact).isEmpty()) {
                relevant = why.with(fact);
            }
        }
        return relevant;
    }

    /** Whether a relation speaks of nothing but what is at these positions. */
    boolean isWithin(BitSet positions, Term relation) {
        BitSet others = (BitSet) support.of(relation).clone();
        others.andNot(positions);
        return others.isEmpty();
    }

    Blocker blocker() {
        return blocker;
    }

    TickSolver solver() {
        return solver;
    }

    /** Relations that are kept, each with the premises from which a tick keeps it. */
    Map<Term, Set<Term>> kept() {
        return kept;
    }

    @Override
    public void close() {
        solver.close();
    }
}
