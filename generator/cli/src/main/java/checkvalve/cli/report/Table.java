package checkvalve.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/** The table of all answers: a line each, at most 120 columns. */
public final class Table {
    private static final int LONGEST_ID = 48;
    private static final int VERDICT = 7;
    private static final int SECONDS = 9;
    private static final String GAP = "  ";

    private final Summary summary;
    private final Palette palette;
    private final Style style;
    private final List<Row> required;
    private final List<Row> asked;
    private final int idWidth;
    private final int kindWidth;
    private final int methodWidth;

    /**
     * How much of it is shown.
     *
     * @param times the seconds, the only part that differs between runs
     * @param all a line for each question that every device is asked, proved or not
     */
    public record Style(boolean times, boolean all) {}

    public Table(Summary summary, Ansi ansi, Style style) {
        this.summary = summary;
        this.palette = new Palette(ansi);
        this.style = style;
        List<Entry> others =
                summary.requirements().stream().filter(e -> !e.isOfSpec()).toList();
        required = summary.requirements().stream()
                .filter(Entry::isOfSpec)
                .map(Row::of)
                .toList();
        asked = style.all() ? others.stream().map(Row::of).toList() : Row.gathered(others);
        idWidth = Math.min(LONGEST_ID, widest(Row::id));
        kindWidth = widest(Row::kind);
        int taken = GAP.length() * 4 + VERDICT + idWidth + kindWidth + (style.times() ? GAP.length() + SECONDS : 0);
        methodWidth = Math.min(Layout.WIDTH - taken, widest(Row::method));
    }

    private int widest(Function<Row, String> column) {
        return Math.max(widest(required, column), widest(asked, column));
    }

    private static int widest(List<Row> rows, Function<Row, String> column) {
        return rows.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    /** The table as text; an empty line ends each of its two parts. */
    public String text() {
        return part("Required by " + summary.spec(), required) + part("Asked of every device", asked);
    }

    private String part(String title, List<Row> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(palette.strong(title)).append('\n');
        rows.forEach(row -> text.append(line(row)).append('\n'));
        return text.append('\n').toString();
    }

    private String line(Row row) {
        String verdict = palette.verdict(row.verdict(), padded(row.verdict(), VERDICT));
        String rest = padded(row.id(), idWidth)
                + GAP
                + padded(row.kind(), kindWidth)
                + GAP
                + padded(row.method(), methodWidth)
                + (style.times() ? GAP + String.format(Locale.ROOT, "%7.2f s", row.seconds()) : "");
        return GAP + verdict + GAP + rest.stripTrailing();
    }

    private static String padded(String word, int width) {
        return word.length() <= width
                ? word + " ".repeat(width - word.length())
                : word.substring(0, Math.max(0, width - 1)) + "…";
    }
}
