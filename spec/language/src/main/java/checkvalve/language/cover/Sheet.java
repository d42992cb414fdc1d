package checkvalve.language.cover;

import java.util.List;

/**
 * A vector for readers and writers.
 *
 * @param number counted from one
 * @param shown what it is the first to show, by tick
 */
public record Sheet(int number, List<Row> rows, List<Shown> shown) {
    public Sheet {
        rows = List.copyOf(rows);
        shown = List.copyOf(shown);
    }

    /**
     * What a tick shows.
     *
     * @param text in words
     */
    public record Shown(long tick, String text) {}

    public long ticks() {
        return rows.stream().mapToLong(Row::ticks).sum();
    }
}
