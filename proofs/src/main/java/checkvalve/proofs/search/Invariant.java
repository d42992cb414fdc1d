package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * A proof: relations over the state that hold out of reset, that every tick keeps, and from which the claim follows: for a
 * tick from a state with them, or for the last of some ticks at the others of which it held.
 *
 * @param relations what is inductive, jointly; empty when one tick from any state is enough
 * @param steadying the facts that keeping them needs
 * @param facts the facts that the claim needs, at each of the ticks
 * @param ticks how many; with more than one, the claim must hold at the first ticks out of reset as well, one fewer
 */
public record Invariant(List<Term> relations, List<Fact> steadying, List<Fact> facts, int ticks) {
    public Invariant {
        relations = List.copyOf(relations);
        steadying = List.copyOf(steadying);
        facts = List.copyOf(facts);
    }

    /** One that needs no more than a tick. */
    public Invariant(List<Term> relations, List<Fact> steadying, List<Fact> facts) {
        this(relations, steadying, facts, 1);
    }
}
