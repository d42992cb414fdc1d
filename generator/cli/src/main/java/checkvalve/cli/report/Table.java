package checkvalve.cli.report;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** The table of all answers: one line each, at most 120 columns. */
public final class Table {
    private static final int LONGEST_ID = 48;
    private static final int SECONDS = 9;
    private static final String GAP = "  ";

    private final Summary summary;
    private final Palette palette;
    private final boolean times;
    private final int idWidth;
    private final int kindWidth;
    private final StringBuilder text = new StringBuilder();

    private Table(Summary summary, Ansi ansi, boolean times) {
        this.summary = summary;
        this.palette = new Palette(ansi);
        this.times = times;
        this.idWidth = Math.min(
                LONGEST_ID,
                widest(summary.requirements().stream().map(Entry::id).toList()));
        this.kindWidth = widest(summary.requirements().stream().map(Entry::kind).toList());
    }

    private static int widest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * @param times whether the seconds are shown, the only part that differs between runs
     */
    public static String render(Summary summary, Ansi ansi, boolean times) {
        Table table = new Table(summary, ansi, times);
        table.group(
                "Required by " + summary.spec(),
                summary.requirements().stream().filter(Entry::isOfSpec).toList());
        table.group(
                "Asked of every device",
                summary.requirements().stream().filter(e -> !e.isOfSpec()).toList());
        return table.text.toString();
    }

    private void group(String title, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        text.append(palette.strong(title)).append('\n');
        entries.forEach(this::row);
        text.append('\n');
    }

    private void row(Entry entry) {
        String start = GAP + padded(entry.verdict(), 7) + GAP;
        String middle = padded(cut(entry.id(), idWidth), idWidth) + GAP + padded(entry.kind(), kindWidth) + GAP;
        int room = Layout.WIDTH - start.length() - middle.length() - (times ? GAP.length() + SECONDS : 0);
        String method = cut(entry.method(), room);
        String line = middle + (times ? padded(method, methodWidth(room)) + GAP + seconds(entry) : method);
        text.append(palette.verdict(entry.verdict(), start))
                .append(line.stripTrailing())
                .append('\n');
    }

    private int methodWidth(int room) {
        return Math.min(
                room, widest(summary.requirements().stream().map(Entry::method).toList()));
    }

    private static String seconds(Entry entry) {
        return String.format(Locale.ROOT, "%7.2f s", entry.seconds());
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    private static String cut(String word, int width) {
        return word.length() <= width ? word : word.substring(0, Math.max(0, width - 1)) + "…";
    }
}
