package checkvalve.cli.report;

import picocli.CommandLine.Help.Ansi;

/** Below the table: what is refuted, with its story, and what is open, with the reason. */
public final class Details {
    private final Summary summary;
    private final Palette palette;

    private Details(Summary summary, Ansi ansi) {
        this.summary = summary;
        this.palette = new Palette(ansi);
    }

    public static String render(Summary summary, Ansi ansi) {
        Details details = new Details(summary, ansi);
        StringBuilder text = new StringBuilder();
        summary.requirements().stream()
                .filter(entry -> !entry.isProved())
                .forEach(entry -> text.append(details.of(entry)).append('\n'));
        return text.toString();
    }

    private String of(Entry entry) {
        StringBuilder text = new StringBuilder();
        text.append(palette.verdict(entry.verdict(), entry.verdict() + "  " + entry.id()))
                .append('\n');
        text.append(Layout.indented(2, Layout.wrapped(entry.sentence(), Layout.WIDTH - 2)));
        if (entry.place() != null) {
            text.append("  --> ")
                    .append(summary.spec())
                    .append(':')
                    .append(entry.place())
                    .append('\n');
            text.append("      ").append(entry.line()).append('\n');
        }
        if (entry.reason() != null && !entry.reason().isBlank()) {
            text.append(Layout.indented(2, Layout.wrapped(entry.reason(), Layout.WIDTH - 2)));
        }
        if (entry.story() != null) {
            text.append('\n').append(Layout.indented(2, entry.story()));
        }
        return text.toString();
    }
}
