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

    private final ClauseFile file;
    private final HornScribe scribe;
    private final SecondSolver solver = new SecondSolver();

    HornJudge(ClauseFile file) {
        this.file = file;
        this.scribe = new HornScribe(file);
    }

    HornVerdict verdict(Finding finding) {
        return switch (finding) {
            case Finding.Invariant invariant -> proved(invariant);
            case Finding.Trace trace -> replayed(trace.derivation());
            case Finding.Nothing(String reason) -> new HornVerdict.Unknown(reason);
        };
    }

    private HornVerdict proved(Finding.Invariant found) {
        try {
            HornScribe.Page page = scribe.page(found.invariant());
            SortedMap<String, String> texts = new TreeMap<>(Map.of(HornScribe.INVARIANT, page.text()));
            for (Certificate.Part part : page.certificate().parts()) {
                String text = part.obligation().text();
                String refusal = refusal(part.file(), solver.check(text, LIMIT));
                if (refusal != null) {
                    return new HornVerdict.Unknown(refusal);
                }
                texts.put(part.file(), text);
            }
            return new HornVerdict.Safe(found.invariant(), texts);
        } catch (HornScribe.Refused e) {
            return new HornVerdict.Unknown("an invariant was found, but " + e.getMessage());
        }
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
                ? new HornVerdict.Unsafe(
                        derivation, new TreeMap<>(Map.of(DerivationText.FILE, DerivationText.of(file, derivation))))
                : new HornVerdict.Unknown("a derivation was found, but " + objection);
    }
}
