package checkvalve.proofs.mutate;

import checkvalve.language.meaning.Story;
import java.util.List;

/** What became of a mutant. */
public sealed interface Fate {
    /** It is no spec any more: the checker says why. */
    record Rejected(String finding) implements Fate {}

    /**
     * Requirements noticed.
     *
     * @param by ids of those that a replayed story breaks, of {@code reachable} ones for which none was found, and of
     *     questions that every device is asked; in the order of the spec
     * @param story breaks the first of them; null where it is one that is not reached any more
     */
    record Killed(List<String> by, Story story) implements Fate {
        public Killed {
            by = List.copyOf(by);
        }
    }

    /**
     * All outputs agree for ever with those of the spec, so there is nothing to notice.
     *
     * @param relations how many relations the proof took; zero where both are the same function
     */
    record Equivalent(int relations) implements Fate {}

    /**
     * No requirement notices.
     *
     * @param difference a run after which the two differ; null where none was found
     * @param undecided requirements for which neither a proof nor a story was found
     */
    record Survived(Story difference, List<String> undecided) implements Fate {
        public Survived {
            undecided = List.copyOf(undecided);
        }
    }

    /** The word for it in reports. */
    default String word() {
        return switch (this) {
            case Rejected r -> "rejected";
            case Killed k -> "killed";
            case Equivalent e -> "equivalent";
            case Survived s -> "survived";
        };
    }
}
