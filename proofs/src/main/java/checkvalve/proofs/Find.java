package checkvalve.proofs;

import java.util.List;

/**
 * What a search says, as text, so that it may come from anywhere. Not believed: a proposal becomes a certificate that the
 * second solver checks, a run is replayed.
 */
public sealed interface Find {
    /** The question that it is about. */
    String id();

    /**
     * The search is on this question now.
     *
     * @param lane which of those that work side by side
     */
    record Begun(String id, String lane) implements Find {}

    /**
     * A proof.
     *
     * @param safety the relations and facts that make the claim, as SMT-LIB text, each asserted under its name
     * @param consecution the relations and the facts that keep them; empty where there is no relation
     * @param worlds for a next world how it moves
     * @param ticks the claim follows for the last of so many ticks, when it held at the others
     * @param seconds wall time spent on the question
     */
    record Proof(String id, String safety, String consecution, List<String> worlds, int ticks, double seconds)
            implements Find {
        public Proof {
            worlds = List.copyOf(worlds);
        }
    }

    /**
     * A state that has no next world.
     *
     * @param script the state, and the laws that exclude each other there, as SMT-LIB text
     */
    record Conflict(String id, String script, double seconds) implements Find {}

    /**
     * A run that shows a goal.
     *
     * @param goal which of the question's goals
     * @param story as text
     */
    record Run(String id, int goal, String story, double seconds) implements Find {}

    /** Neither a proof nor a run. */
    record Nothing(String id, String reason, double seconds) implements Find {}

    /**
     * The search is over.
     *
     * @param units of Z3's work that it took
     */
    record Ended(String id, long units) implements Find {}
}
