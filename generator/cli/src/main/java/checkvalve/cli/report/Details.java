package checkvalve.cli.report;

import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Below the table: what is refuted, with its story, and what is open, with the reason. */
public final class Details {
    private static final int INDENT = 2;

    private final Summary summary;
    private final Palette palette;

    private Details(Summary summary, Ansi ansi) {
        this.summary = summary;
        this.palette = new Palette(ansi);
    }

    public static String render(Summary summary, Ansi ansi) {
        Details details = new Details(summary, ansi);
        StringBuilder text = new StringBuilder();
        List<Entry> doubtful =
                summary.requirements().stream().filter(e -> !e.isProved()).toList();
        doubtful.stream()
                .filter(e -> e.isRefuted() || e.isOfSpec())
                .forEach(e -> text.append(details.block(e)).append('\n'));
        List<Entry> brief =
                doubtful.stream().filter(e -> !e.isRefuted() && !e.isOfSpec()).toList();
        brief.forEach(e -> text.append(details.line(e)));
        text.append(brief.isEmpty() ? "" : "\n");
        if (summary.replayed() != null) {
            text.append(Layout.wrapped("Stories were played in " + summary.replayed() + ".", Layout.WIDTH))
                    .append('\n');
        }
        return text.toString();
    }

    /** What every device is asked needs no more than the reason why it is open. */
    private String line(Entry entry) {
        String reason = entry.reason() == null ? "" : ": " + entry.reason();
        return palette.verdict(entry.verdict(), entry.verdict()) + "  " + entry.id() + reason + "\n";
    }

    private String block(Entry entry) {
        StringBuilder text = new StringBuilder();
        text.append(palette.verdict(entry.verdict(), entry.verdict() + "  " + entry.id()))
                .append('\n');
        text.append(paragraph(entry.sentence()));
        if (entry.place() != null) {
            text.append(Layout.indented(INDENT, "--> " + summary.spec() + ":" + entry.place()));
        }
        if (entry.story() != null) {
            return text.append('\n')
                    .append(Layout.indented(INDENT, entry.storyAlone()))
                    .toString();
        }
        if (entry.place() != null) {
            text.append(Layout.indented(INDENT + 4, entry.text()));
        }
        return text.append(entry.reason() == null ? "" : paragraph(entry.reason()))
                .toString();
    }

    private static String paragraph(String text) {
        return Layout.indented(INDENT, Layout.wrapped(text, Layout.WIDTH - INDENT));
    }
}
