package checkvalve.proofs.verdict;

import checkvalve.language.model.Place;
import java.util.List;

/**
 * One question and its answer.
 *
 * @param id the requirement's id, or a name for a question that every device is asked, as in {@code determinism.Load}
 * @param sentence what was asked, for a person
 * @param method how it was answered, as in {@code induction}, {@code induction with 4 relations}, {@code story of 3 segments}
 * @param seconds wall time spent on it; the only part that differs between runs
 * @param sources document and clause; empty for questions that every device is asked
 * @param assumptions ids of the assumptions it rests on
 */
public record Answer(
        String id,
        Kind kind,
        String sentence,
        Verdict verdict,
        String method,
        double seconds,
        List<String> sources,
        List<String> assumptions,
        Place place) {
    public Answer {
        sources = List.copyOf(sources);
        assumptions = List.copyOf(assumptions);
    }
}
