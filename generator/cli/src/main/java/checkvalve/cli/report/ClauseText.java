package checkvalve.cli.report;

import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.HornReport;
import checkvalve.proofs.horn.HornVerdict;
import checkvalve.proofs.horn.Readable;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** The answer about a file of clauses, for a person. */
public final class ClauseText {
    private final ClauseSystem system;
    private final ClauseSummary summary;
    private final Palette palette;

    public ClauseText(ClauseSystem system, ClauseSummary summary, Ansi ansi) {
        this.system = system;
        this.summary = summary;
        this.palette = new Palette(ansi);
    }

    /**
     * @param withTimes whether to say how long it took
     */
    public String of(HornReport report, boolean withTimes) {
        String times = withTimes ? String.format(Locale.ROOT, "      %.2f s", summary.seconds()) : "";
        String line = palette.verdict(summary.verdict(), summary.verdict()) + "  " + summary.file() + "      "
                + summary.method() + times;
        return line + "\n\n" + body(report.verdict());
    }

    private String body(HornVerdict verdict) {
        return switch (verdict) {
            case HornVerdict.Safe safe ->
                meaning(safe)
                        + checked(system.clauses().size())
                        + believed("the composition rule; check; the second solver");
            case HornVerdict.Unsafe unsafe ->
                "The clauses give false, in these steps:\n" + new TraceText(summary.trace()).of()
                        + believed("the replay");
            case HornVerdict.Unknown(String reason) -> "  " + reason + "\n";
        };
    }

    private static String believed(String parts) {
        return "\nBelieved: reading the clauses; terms; " + parts + "; the Java machine.\n";
    }

    private String meaning(HornVerdict.Safe safe) {
        if (system.predicate().isEmpty()) {
            return "No clause has a predicate, and all are true.\n";
        }
        return "All clauses are true where " + system.predicate() + arguments() + " means:\n"
                + Layout.indented(2, String.join("\n", Readable.lines(safe.invariant())));
    }

    private static String checked(int clauses) {
        return switch (clauses) {
            case 0 -> "";
            case 1 -> "The clause was written anew with this meaning, and the second solver agrees.\n";
            default ->
                "Each of the " + clauses
                        + " clauses was written anew with this meaning, and the second solver agrees.\n";
        };
    }

    private String arguments() {
        int count = system.sorts().size();
        return switch (count) {
            case 0 -> "";
            case 1 -> "(arg1)";
            case 2 -> "(arg1, arg2)";
            case 3 -> "(arg1, arg2, arg3)";
            default -> "(arg1, …, arg" + count + ")";
        };
    }
}
