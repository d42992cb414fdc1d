package checkvalve.proofs.lift;

import java.util.Comparator;

/**
 * A place in memory: a field of an object, or an element of an array.
 *
 * @param object its number among the objects of a {@link Lifter}
 * @param field the name of the field, or the index in brackets
 */
public record Cell(int object, String field) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::object).thenComparing(Cell::field);

    public static Cell element(int array, long index) {
        return new Cell(array, "[" + index + "]");
    }

    /** The index of an element; -1 for a field. */
    public int index() {
        return field.startsWith("[") ? Integer.parseInt(field.substring(1, field.length() - 1)) : -1;
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
