package checkvalve.cli.report;

import checkvalve.cli.report.AgreementSummary.Part;
import checkvalve.cli.report.AgreementSummary.Seen;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** What is told of agreement to a person: a line a part, then what differs and what is open. */
public final class AgreementText {
    private static final int VERDICT = 7;
    private static final String GAP = "  ";

    private final AgreementSummary summary;
    private final Palette palette;

    private AgreementText(AgreementSummary summary, Ansi ansi) {
        this.summary = summary;
        this.palette = new Palette(ansi);
    }

    /** The table and the details; an empty line ends each. */
    public static String render(AgreementSummary summary, Ansi ansi) {
        AgreementText text = new AgreementText(summary, ansi);
        return text.table()
                + (!summary.isAgreed() || summary.audit() == null ? "" : AuditText.render(summary.audit()) + "\n")
                + text.details();
    }

    /**
     * All there is to know about one part.
     *
     * @param folder where its certificates are, with a slash at the end; empty where that is not known
     */
    public static String explain(AgreementSummary summary, Part part, String folder, Ansi ansi) {
        AgreementText all = new AgreementText(summary, ansi);
        StringBuilder text = new StringBuilder(all.palette.strong("agreement." + part.id()));
        text.append("\n  ").append(part.sentence()).append("\n\n");
        text.append("  firmware      ").append(summary.classes()).append('\n');
        text.append("  spec          ").append(summary.spec()).append('\n');
        text.append("  verdict       ").append(all.palette.verdict(part.verdict(), part.verdict()));
        text.append(part.isAgreed() ? ", by " + counted(part.obligations()) + "\n" : "\n");
        part.certificates()
                .forEach(file -> text.append("  certificate   ")
                        .append(folder)
                        .append(file)
                        .append('\n'));
        return text.append(part.isAgreed() ? "" : "\n" + Layout.indented(2, all.found(part)))
                .toString();
    }

    private String table() {
        String title = "Firmware in " + summary.classes() + " against " + summary.spec();
        int width = summary.items().stream()
                .mapToInt(part -> part.id().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder(palette.strong(title)).append('\n');
        for (Part part : summary.items()) {
            String verdict = palette.verdict(part.verdict(), padded(part.verdict(), VERDICT));
            text.append(GAP).append(verdict).append(GAP).append(padded(part.id(), width));
            text.append(GAP).append(part.sentence()).append('\n');
        }
        return text.append('\n').toString();
    }

    private String details() {
        StringBuilder text = new StringBuilder();
        for (Part part : summary.items()) {
            if (part.difference() != null || part.reason() != null) {
                text.append(palette.verdict(part.verdict(), part.verdict() + GAP + part.id()))
                        .append('\n');
                text.append(Layout.indented(2, found(part))).append('\n');
            }
        }
        return text.toString();
    }

    private String found(Part part) {
        return part.difference() == null ? part.reason() : String.join("\n", seen(part));
    }

    private List<String> seen(Part part) {
        Seen seen = part.difference();
        List<String> lines = new ArrayList<>();
        lines.add(Layout.wrapped(seen.sentence(), Layout.WIDTH - 2).stripTrailing());
        if (seen.place() != null) {
            lines.add("--> " + summary.spec() + ":" + seen.place());
            lines.add("    " + seen.text());
        }
        if (seen.line() != null) {
            lines.add("--> " + seen.line());
        }
        if (!seen.before().isEmpty()) {
            lines.add("where");
            seen.before().forEach(line -> lines.add("    " + line));
        } else if (part.isOfStep() && seen.place() != null) {
            lines.add("where all is as out of reset, by default or not read yet");
        }
        return lines;
    }

    private static String counted(int obligations) {
        return obligations == 1 ? "1 obligation" : obligations + " obligations";
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }
}
