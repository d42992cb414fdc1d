package checkvalve.proofs.horn;

import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.check.Theorem;
import checkvalve.proofs.verdict.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Checks the certificate of an answer about clauses without any search. Safe: every clause must have its file, byte for byte
 * what the clause gives with the invariant that is told beside it, and each is a {@link Theorem}. Unsafe: the derivation is
 * replayed. A file that is needed for neither is refused. Believed.
 */
public final class HornCertification {
    private final ClauseFile file;
    private final SortedMap<String, String> files;
    private final SortedSet<String> unused;
    private final UnaryOperator<String> theorem;
    private final Progress progress;
    private final List<Certified> results = new ArrayList<>();

    /**
     * One file.
     *
     * @param refusal why it does not count; null when it does
     */
    public record Certified(String file, String refusal) {}

    private HornCertification(
            ClauseFile file, SortedMap<String, String> files, UnaryOperator<String> theorem, Progress progress) {
        this.file = file;
        this.files = files;
        this.unused = new TreeSet<>(files.keySet());
        this.theorem = theorem;
        this.progress = progress;
    }

    /**
     * What the files say of the clauses, right or wrong: the word of {@link HornVerdict.Unsafe} where there is a derivation,
     * else that of {@link HornVerdict.Safe}.
     */
    public static String claim(SortedMap<String, String> files) {
        return files.containsKey(DerivationText.FILE) ? "unsafe" : "safe";
    }

    /**
     * Whether the files are the certificate of an answer about the clauses.
     *
     * @param files texts by name
     */
    public static List<Certified> of(ClauseFile file, SortedMap<String, String> files, Progress progress) {
        return of(file, files, new Theorem()::refusal, progress);
    }

    /**
     * The same with another judge of single files.
     *
     * @param theorem why a file is no theorem; null where it is one
     */
    static List<Certified> of(
            ClauseFile file, SortedMap<String, String> files, UnaryOperator<String> theorem, Progress progress) {
        HornCertification certification = new HornCertification(file, files, theorem, progress);
        certification.all();
        return List.copyOf(certification.results);
    }

    private void all() {
        if (files.containsKey(DerivationText.FILE)) {
            result(DerivationText.FILE, derivation(files.get(DerivationText.FILE)));
        } else if (files.containsKey(HornScribe.INVARIANT)) {
            invariant(files.get(HornScribe.INVARIANT));
        } else {
            result(HornScribe.INVARIANT, "there is neither this file nor " + DerivationText.FILE);
        }
        unused.forEach(name -> results.add(new Certified(name, "the certificate has no use for this file")));
    }

    private void result(String name, String refusal) {
        unused.remove(name);
        results.add(new Certified(name, refusal));
    }

    private void invariant(String text) {
        try {
            HornScribe.Page page = new HornScribe(file).page(text);
            result(
                    HornScribe.INVARIANT,
                    page.text().equals(text) ? null : "it is not as it is written for the invariant in it");
            List<Certificate.Part> parts = page.certificate().parts();
            for (Certificate.Part part : parts) {
                progress.at(results.size(), parts.size() + 1, part.file());
                result(part.file(), refusal(part));
            }
        } catch (HornScribe.Refused e) {
            result(HornScribe.INVARIANT, e.getMessage());
        }
    }

    private String refusal(Certificate.Part part) {
        String text = part.obligation().text();
        if (!files.containsKey(part.file())) {
            return "there is no such file";
        }
        return text.equals(files.get(part.file()))
                ? theorem.apply(text)
                : "it is not what the clause gives with the invariant of " + HornScribe.INVARIANT;
    }

    private String derivation(String text) {
        try {
            Derivation derivation = DerivationReader.read(file.system(), text);
            String objection = new Replay(file.system()).objection(derivation);
            if (objection != null) {
                return "replayed, " + objection;
            }
            return DerivationText.of(file, derivation).equals(text)
                    ? null
                    : "it is not as it is written for the derivation in it";
        } catch (DerivationReader.NotRead e) {
            return "it can't be read: " + e.getMessage();
        }
    }
}
