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
     * It does not hold: the story was replayed tick by tick in the interpreter and broke it at its last tick; or no world
     * can follow some other, and the second solver says so too.
     *
     * @param story the run; null for a next world
     * @param sentence what happens, for a person
     * @param conflict for a next world the state without one, and the laws that exclude each other in it, in the words of
     *     the spec, as lines that end with a line end; else null
     */
    record Refuted(Story story, String sentence, String conflict) implements Verdict {}

    /** Not decided, and why. */
    record Open(String reason) implements Verdict {}
}
