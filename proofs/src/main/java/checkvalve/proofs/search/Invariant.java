package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * A proof: relations over the state that hold out of reset, that every tick keeps, and from which the claim follows.
 *
 * @param relations what is inductive, jointly; empty when one tick from any state is enough
 * @param steadying the facts that keeping them needs
 * @param facts the facts that the claim needs
 */
public record Invariant(List<Term> relations, List<Fact> steadying, List<Fact> facts) {
    public Invariant {
        relations = List.copyOf(relations);
        steadying = List.copyOf(steadying);
        facts = List.copyOf(facts);
    }
}
