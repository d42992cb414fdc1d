package checkvalve.language.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The layout of a story's table: what changes in columns, what does not in a sentence above them. */
final class TableText {
    private static final int WIDTH = Paragraph.WIDTH;
    private static final int TIME_WIDTH = 11;
    private static final String GAP = "  ";
    /** What is constant is told when the subject, an assumption or a guard names it. */
    private static final int DIRECTLY = 2 * Relevance.NEAR;
    /** What only finds its value at the first tick has a column when the subject names it. */
    private static final int NAMED = 2 * Relevance.NAMED;

    private final List<Column> shown = new ArrayList<>();
    private final List<Column> leftOut = new ArrayList<>();
    private final List<Column> constant = new ArrayList<>();
    private final List<Column> settled = new ArrayList<>();

    TableText(List<Column> columns) {
        for (Column column : columns) {
            boolean told = column.closeness() >= DIRECTLY && !column.value().isEmpty();
            if (column.isConstant()) {
                constant.addAll(told ? List.of(column) : List.of());
            } else if (column.settles() && column.closeness() < NAMED) {
                settled.addAll(told ? List.of(column) : List.of());
            } else if (column.closeness() >= DIRECTLY) {
                shown.add(column);
            }
        }
        while (width() > WIDTH) {
            Column least = shown.stream()
                    .min(Comparator.comparingInt(Column::closeness))
                    .orElseThrow();
            shown.remove(least);
            leftOut.add(least);
        }
    }

    /** Whether nothing changes that is worth a column. */
    boolean isEmpty() {
        return shown.isEmpty();
    }

    boolean tellsAt(int row) {
        return shown.stream().anyMatch(column -> column.tellsAt(row));
    }

    List<String> throughout() {
        List<String> lines = new ArrayList<>();
        wrapped(
                "throughout: ",
                constant.stream().map(c -> c.name() + " " + c.value()).toList(),
                lines);
        wrapped(
                "after reset: ",
                settled.stream().map(c -> c.name() + " " + c.value()).toList(),
                lines);
        wrapped("changing too: ", leftOut.stream().map(Column::name).toList(), lines);
        return lines;
    }

    List<String> heading() {
        int height =
                shown.stream().mapToInt(column -> column.heading().size()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(" ".repeat(TIME_WIDTH));
            for (Column column : shown) {
                int missing = height - column.heading().size();
                String word = line < missing ? "" : column.heading().get(line - missing);
                text.append(GAP).append(padded(word, column.width()));
            }
            lines.add(text.toString().stripTrailing());
        }
        lines.add("-".repeat(Math.min(WIDTH, width())));
        return lines;
    }

    /** The cells that change; all of them in the first row and the last. */
    String row(int row, String time) {
        StringBuilder text = new StringBuilder(" ".repeat(Math.max(0, TIME_WIDTH - time.length())) + time);
        for (Column column : shown) {
            String cell = column.tellsAt(row) ? column.cells().get(row) : "";
            text.append(GAP).append(padded(cell, column.width()));
        }
        return text.toString().stripTrailing();
    }

    List<String> beneath(String text) {
        return Paragraph.of(" ".repeat(TIME_WIDTH) + GAP, text);
    }

    /** Thousands apart, as in 29 998. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private int width() {
        return TIME_WIDTH
                + shown.stream()
                        .mapToInt(column -> GAP.length() + column.width())
                        .sum();
    }

    private static void wrapped(String label, List<String> items, List<String> lines) {
        StringBuilder line = new StringBuilder(label);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i == items.size() - 1 ? "" : ", ");
            if (line.length() + item.stripTrailing().length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(label.length()));
            }
            line.append(item);
        }
        if (!items.isEmpty()) {
            lines.add(line.toString());
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
