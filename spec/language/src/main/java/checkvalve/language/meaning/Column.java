package checkvalve.language.meaning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that a story's table may show.
 *
 * @param closeness how closely the requirement or the transitions refer to it; 0 when they do not
 * @param cells its text at each moment; empty where it has none yet
 */
record Column(String name, int closeness, List<String> cells) {
    private static final int HEADING = 18;

    Column {
        cells = List.copyOf(cells);
    }

    boolean isConstant() {
        return cells.stream().filter(cell -> !cell.isEmpty()).distinct().count() <= 1;
    }

    /** Whether it only finds its value at the first tick. */
    boolean settles() {
        return cells.size() > 1 && cells.stream().skip(1).distinct().count() <= 1;
    }

    /** The value that it keeps, after the first tick. */
    String value() {
        return cells.stream().filter(cell -> !cell.isEmpty()).reduce("", (first, last) -> last);
    }

    /** Whether the cell is worth showing; the first and the last row are shown whole. */
    boolean tellsAt(int row) {
        return row == 0 || row == cells.size() - 1 || !cells.get(row).equals(cells.get(row - 1));
    }

    /** The name in lines of a few words, broken at spaces and after dots. */
    List<String> heading() {
        TreeMap<Integer, String> lines = new TreeMap<>(Map.of(0, ""));
        for (String word : name.split("(?<=[ .])")) {
            String line = lines.lastEntry().getValue();
            if (line.isEmpty() || line.length() + word.strip().length() <= HEADING) {
                lines.put(lines.lastKey(), line + word);
            } else {
                lines.put(lines.lastKey() + 1, word);
            }
        }
        return lines.values().stream().map(String::strip).toList();
    }

    int width() {
        int heading = heading().stream().mapToInt(String::length).max().orElse(0);
        return Math.max(heading, cells.stream().mapToInt(String::length).max().orElse(0));
    }
}
