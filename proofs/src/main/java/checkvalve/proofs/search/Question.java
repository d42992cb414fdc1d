package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * Whether something holds at the end of every tick.
 *
 * @param id whose question it is
 * @param good over the state before a tick and its inputs
 * @param goodAtReset over inputs alone
 * @param extra facts that are in force for this question besides those of the system
 */
public record Question(String id, Term good, Term goodAtReset, List<Fact> extra) {
    public Question {
        extra = List.copyOf(extra);
    }
}
