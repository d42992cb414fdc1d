package checkvalve.cli.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The steps of a trace, for a person: the clauses in order; then a line an argument, with what it is after each step. */
final class TraceText {
    private static final int WIDTH = 110;

    private final List<ClauseSummary.Step> trace;

    /**
     * @param trace at least one step
     */
    TraceText(List<ClauseSummary.Step> trace) {
        this.trace = trace;
    }

    String of() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < trace.size()) {
            String clause = trace.get(from).clause();
            int to = from + 1;
            while (to < trace.size() && trace.get(to).clause().equals(clause)) {
                to++;
            }
            String numbers = to == from + 1 ? String.valueOf(to) : (from + 1) + " to " + to;
            text.append(String.format(Locale.ROOT, "  %10s  %s\n", numbers, clause));
            from = to;
        }
        List<List<String>> rows = rows();
        if (!rows.isEmpty()) {
            text.append("\nWhat the arguments are after each step; those that stay as they are come last:\n");
            text.append(table(rows));
        }
        return text.toString();
    }

    private List<List<String>> rows() {
        List<List<String>> moving = new ArrayList<>();
        List<List<String>> staying = new ArrayList<>();
        List<String> first = trace.getFirst().state();
        for (int i = 0; first != null && i < first.size(); i++) {
            List<String> row = new ArrayList<>(List.of("arg" + (i + 1)));
            for (ClauseSummary.Step step : trace) {
                if (step.state() != null) {
                    row.add(step.state().get(i));
                }
            }
            boolean stays = new HashSet<>(row.subList(1, row.size())).size() == 1;
            (stays ? staying : moving).add(row);
        }
        moving.addAll(staying);
        return moving;
    }

    /** In blocks of so many steps as fit a line. */
    private static String table(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> Math.max(
                        String.valueOf(column).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .toArray();
        StringBuilder text = new StringBuilder();
        int from = 1;
        while (from < columns) {
            int to = from;
            int width = widths[0];
            while (to < columns && (to == from || width + 2 + widths[to] <= WIDTH)) {
                width += 2 + widths[to++];
            }
            text.append('\n').append(block(rows, widths, from, to));
            from = to;
        }
        return text.toString();
    }

    private static String block(List<List<String>> rows, int[] widths, int from, int to) {
        StringBuilder text = new StringBuilder("  " + " ".repeat(widths[0]));
        for (int step = from; step < to; step++) {
            text.append("  ").append(padded(String.valueOf(step), widths[step]));
        }
        text.append('\n');
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  " + row.getFirst());
            line.append(" ".repeat(widths[0] - row.getFirst().length()));
            for (int step = from; step < to; step++) {
                line.append("  ").append(padded(row.get(step), widths[step]));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String padded(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}
