package checkvalve.cli.report;

import java.util.List;

/**
 * What came of checking a folder of certificates; the names of the parts are the keys in JSON.
 *
 * @param spec the spec that they were held against; null when they were checked for themselves
 * @param verdict {@code certified} if everything was accepted, else {@code refused}
 */
public record CertifyReport(
        String certificates, String spec, String verdict, long accepted, long refused, List<Line> results) {
    /** The verdict when everything was accepted. */
    public static final String CERTIFIED = "certified";

    /**
     * One question, or one file where there is no spec.
     *
     * @param reason why it is refused; else null
     */
    public record Line(String id, List<String> files, boolean accepted, String reason) {}

    public static CertifyReport of(String certificates, String spec, List<Line> results) {
        long accepted = results.stream().filter(Line::accepted).count();
        boolean all = accepted == results.size() && accepted > 0;
        return new CertifyReport(
                certificates, spec, all ? CERTIFIED : "refused", accepted, results.size() - accepted, results);
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
        text.append(certificates).append(spec == null ? "" : " for " + spec).append(": ");
        text.append(accepted).append(spec == null ? " files" : " questions").append(" accepted, ");
        text.append(refused).append(" refused");
        if (spec == null) {
            text.append("\n"
                    + "Each file is a theorem for itself; `checkvalve certify SPEC DIR` tells whether it is about"
                    + " a spec.");
        }
        return text.toString();
    }
}
