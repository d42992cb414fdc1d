package checkvalve.proofs.verdict;

import checkvalve.language.model.Device;
import java.util.List;
import java.util.SortedMap;

/**
 * All answers of a run, in a fixed order: requirements as in the spec, then what every device is asked.
 *
 * @param certificates text of each certificate by file name, only of what is proved
 * @param resources Z3 resource units spent in all; the same on every run and machine
 */
public record Report(Device device, List<Answer> answers, SortedMap<String, String> certificates, long resources) {
    public Report {
        answers = List.copyOf(answers);
    }

    /** Exit code by meaning: 0 all proved, 10 something refuted, 20 something open and nothing refuted. */
    public int exitCode() {
        boolean refuted = answers.stream().anyMatch(a -> a.verdict() instanceof Verdict.Refuted);
        boolean open = answers.stream().anyMatch(a -> a.verdict() instanceof Verdict.Open);
        return refuted ? 10 : open || answers.isEmpty() ? 20 : 0;
    }
}
