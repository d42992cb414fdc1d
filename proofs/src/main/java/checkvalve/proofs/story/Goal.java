package checkvalve.proofs.story;

import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * What a story is to show.
 *
 * @param name for messages
 * @param target over the state before a tick and its inputs: what is to become true at the end of some tick
 * @param atReset over the inputs of the first tick: what shows it out of reset already; false where nothing does
 * @param facts what holds at every tick besides the facts of the system: assumptions, settings that are fixed
 * @param evidence how the replayed story is looked at
 */
public record Goal(String name, Term target, Term atReset, List<Fact> facts, Evidence evidence) {
    public Goal {
        facts = List.copyOf(facts);
    }

    /** How a replayed story is looked at. */
    public sealed interface Evidence {
        /** The requirement is violated or, for a {@link Requirement.Reachable}, reached. */
        record Judged(Requirement requirement) implements Evidence {}

        /** The last tick shows something. */
        record Seen(Sight sight) implements Evidence {}
    }
}
