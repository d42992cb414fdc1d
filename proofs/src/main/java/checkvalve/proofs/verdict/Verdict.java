package checkvalve.proofs.verdict;

import checkvalve.language.meaning.Story;
import java.util.List;

/** The answer to one question. There is no fourth: doubt is {@link Open}. */
public sealed interface Verdict {
    /** The word for the answer, as in reports: {@code proved}, {@code refuted}, {@code open}. */
    default String word() {
        return switch (this) {
            case Proved p -> "proved";
            case Refuted r -> "refuted";
            case Open o -> "open";
        };
    }

    /**
     * It holds, in every run: each file was accepted by the second solver, or the story was replayed.
     *
     * @param files names of certificates; at least one unless {@code witness} carries the proof
     * @param witness for what is reachable the replayed run that shows it; else null
     */
    record Proved(List<String> files, Story witness) implements Verdict {
        public Proved {
            files = List.copyOf(files);
        }
    }

    /**
     * It does not hold: the story was replayed tick by tick in the interpreter and broke it at its last tick.
     *
     * @param story the run; null where there is none to show, as for an unreachable state
     * @param sentence what happens, for a person
     */
    record Refuted(Story story, String sentence) implements Verdict {}

    /** Not decided, and why. */
    record Open(String reason) implements Verdict {}
}
