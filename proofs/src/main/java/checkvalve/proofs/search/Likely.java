package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * States that are likely to be reachable although no sample has come to them: where a tick leads from a state that no
 * relation could exclude. Each is known in part only, where it follows from the part of the state before that mattered.
 */
final class Likely {
    private final Relation system;
    private final Support support;
    private final List<Part> parts = new ArrayList<>();

    /** A state that is known at some positions. */
    private record Part(Valuation values, BitSet known) {}

    Likely(Relation system, Support support) {
        this.system = system;
        this.support = support;
    }

    /**
     * @param at the state before the tick, and its inputs
     * @param relevant positions of what is known of that state
     */
    void tick(Valuation at, BitSet relevant) {
        Map<Term, Rational> after = new HashMap<>();
        BitSet known = new BitSet();
        for (int i = 0; i < system.state().size(); i++) {
            StateVariable variable = system.state().get(i);
            BitSet why = (BitSet)
                    new Justification(at, support).with(variable.next()).clone();
            why.andNot(relevant);
            if (why.isEmpty()) {
                known.set(i);
                after.put(variable.variable(), at.value(variable.next()));
            }
        }
        parts.add(new Part(new Valuation(after), known));
    }

    /** Whether the relation holds in each of them in which all that it speaks of is known. */
    boolean allow(Term relation) {
        BitSet spoken = support.of(relation);
        return parts.stream()
                .allMatch(part -> !within(spoken, part.known()) || part.values().holds(relation));
    }

    private static boolean within(BitSet some, BitSet all) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }
}
