package checkvalve.cli.report;

import java.util.List;

/**
 * What came of checking a folder of certificates; the names of the parts are the keys in JSON.
 *
 * @param spec the spec that they were held against; null when there was none
 * @param clauses the file of clauses that they were held against; null when there was none
 * @param answer what the clauses are, {@code safe} or {@code unsafe}; null unless that is certified
 * @param verdict {@code certified} if everything was accepted, else {@code refused}
 */
public record CertifyReport(
        String certificates,
        String spec,
        String clauses,
        String answer,
        String verdict,
        long accepted,
        long refused,
        List<Line> results) {
    /** The verdict when everything was accepted. */
    public static final String CERTIFIED = "certified";

    /**
     * One question, or one file where there is no spec.
     *
     * @param reason why it is refused; else null
     */
    public record Line(String id, List<String> files, boolean accepted, String reason) {}

    /** Each file was checked for itself. */
    public static CertifyReport alone(String certificates, List<Line> results) {
        return of(certificates, null, null, null, results);
    }

    public static CertifyReport ofSpec(String certificates, String spec, List<Line> results) {
        return of(certificates, spec, null, null, results);
    }

    /**
     * @param claim what the certificates say that the clauses are
     */
    public static CertifyReport ofClauses(String certificates, String clauses, String claim, List<Line> results) {
        return of(certificates, null, clauses, claim, results);
    }

    private static CertifyReport of(
            String certificates, String spec, String clauses, String claim, List<Line> results) {
        long accepted = results.stream().filter(Line::accepted).count();
        boolean all = accepted == results.size() && accepted > 0;
        return new CertifyReport(
                certificates,
                spec,
                clauses,
                all ? claim : null,
                all ? CERTIFIED : "refused",
                accepted,
                results.size() - accepted,
                results);
    }

    public boolean isCertified() {
        return verdict.equals(CERTIFIED);
    }

    /** For a person: what is refused, and the counts. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : results) {
            if (!line.accepted()) {
                text.append("refused  ")
                        .append(line.id())
                        .append("\n  ")
                        .append(line.reason())
                        .append('\n');
            }
        }
        String about = spec == null ? clauses : spec;
        text.append(certificates).append(about == null ? "" : " for " + about).append(": ");
        text.append(accepted).append(spec == null ? " files" : " questions").append(" accepted, ");
        text.append(refused).append(" refused");
        if (about == null) {
            text.append("\nEach file is a theorem for itself; `checkvalve certify SPEC DIR` tells whether it is about"
                    + " a spec, `checkvalve certify --chc FILE DIR` whether it is about clauses.");
        }
        if (answer != null) {
            text.append("\nThe clauses are ").append(answer).append('.');
        }
        return text.toString();
    }
}
