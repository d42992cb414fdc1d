package checkvalve.proofs.horn;

import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.check.Answer;
import checkvalve.proofs.check.SecondSolver;
import checkvalve.proofs.horn.search.Finding;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes verdicts of what a search has found. Believed: safe is only what the second solver accepted in every file, unsafe
 * only what was replayed, and everything else is unknown.
 */
final class HornJudge {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String TRACE = "unsafe.trace";

    private final ClauseFile file;
    private final SecondSolver solver = new SecondSolver();

    HornJudge(ClauseFile file) {
        this.file = file;
    }

    HornVerdict verdict(Finding finding) {
        return switch (finding) {
            case Finding.Invariant invariant -> proved(invariant);
            case Finding.Trace trace -> replayed(trace.derivation());
            case Finding.Nothing(String reason) -> new HornVerdict.Unknown(reason);
        };
    }

    private HornVerdict proved(Finding.Invariant found) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Certificate.Part part :
                new InvariantCertificate(file).of(found.invariant()).parts()) {
            String text = part.obligation().text();
            String refusal = refusal(part.file(), solver.check(text, LIMIT));
            if (refusal != null) {
                return new HornVerdict.Unknown(refusal);
            }
            texts.put(part.file(), text);
        }
        return new HornVerdict.Safe(found.invariant(), texts);
    }

    private static String refusal(String file, Answer answer) {
        return switch (answer) {
            case Answer.Unsat() -> null;
            case Answer.Sat() -> "the second solver finds a model of " + file;
            case Answer.Unknown(String reason) -> "the second solver has no answer to " + file + ": " + reason;
            case Answer.Rejected(String reason) -> "the second solver rejects " + file + ": " + reason;
        };
    }

    private HornVerdict replayed(Derivation derivation) {
        String objection = new Replay(file.system()).objection(derivation);
        return objection == null
                ? new HornVerdict.Unsafe(derivation, new TreeMap<>(Map.of(TRACE, DerivationText.of(file, derivation))))
                : new HornVerdict.Unknown("a derivation was found, but " + objection);
    }
}
