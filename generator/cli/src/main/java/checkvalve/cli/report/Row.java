package checkvalve.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of the table: an answer, or several of one kind that are all proved. */
record Row(String verdict, String id, String kind, String method, double seconds) {
    private static final int FEW = 3;

    static Row of(Entry entry) {
        return new Row(entry.verdict(), entry.id(), entry.kind(), entry.method(), entry.seconds());
    }

    /** What is proved shares a line with its kind where there is more than a few of it; all else has its own. */
    static List<Row> gathered(List<Entry> entries) {
        Map<String, List<Entry>> kinds = new LinkedHashMap<>();
        entries.forEach(entry ->
                kinds.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry));
        List<Row> rows = new ArrayList<>();
        kinds.forEach((kind, all) -> {
            List<Entry> proved = all.stream().filter(Entry::isProved).toList();
            if (proved.size() > FEW) {
                rows.add(together(kind, proved));
                all.stream().filter(entry -> !entry.isProved()).map(Row::of).forEach(rows::add);
            } else {
                all.stream().map(Row::of).forEach(rows::add);
            }
        });
        return rows;
    }

    private static Row together(String kind, List<Entry> proved) {
        List<String> methods = proved.stream().map(Entry::method).distinct().toList();
        double seconds = proved.stream().mapToDouble(Entry::seconds).sum();
        return new Row(
                proved.getFirst().verdict(),
                proved.size() + " questions",
                kind,
                methods.size() == 1 ? methods.getFirst() : methods.size() + " methods",
                seconds);
    }
}
