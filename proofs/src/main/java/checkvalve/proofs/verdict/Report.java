package checkvalve.proofs.verdict;

import checkvalve.language.model.Device;
import java.util.List;
import java.util.SortedMap;

/**
 * All answers of a run, in a fixed order: requirements as in the spec, then what every device is asked.
 *
 * @param unasked how many more questions the device is asked when all are; 0 when all were
 * @param certificates text of each certificate by file name, only of what is proved
 * @param resources Z3 resource units spent in all; the same on every run and machine
 */
public record Report(
        Device device, List<Answer> answers, int unasked, SortedMap<String, String> certificates, long resources) {
    public Report {
        answers = List.copyOf(answers);
    }

    /**
     * Exit code by meaning: 0 all proved, 30 the spec cannot stand (guards overlap, a state is unreachable, the world gets
     * stuck), 10 something else refuted, 20 something open and nothing refuted.
     */
    public int exitCode() {
        if (answers.stream().anyMatch(Report::rejects)) {
            return 30;
        }
        boolean refuted = answers.stream().anyMatch(a -> a.verdict() instanceof Verdict.Refuted);
        boolean open = answers.stream().anyMatch(a -> a.verdict() instanceof Verdict.Open);
        return refuted ? 10 : open || answers.isEmpty() ? 20 : 0;
    }

    private static boolean rejects(Answer answer) {
        boolean structural = switch (answer.kind()) {
            case DETERMINISM, TOTALITY, RANGE, REACHABILITY, NEXT_WORLD -> true;
            case REQUIREMENT, INTERNAL, VACUITY, FOLD -> false;
        };
        return structural && answer.verdict() instanceof Verdict.Refuted;
    }
}
