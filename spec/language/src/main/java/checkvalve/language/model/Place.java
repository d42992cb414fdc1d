package checkvalve.language.model;

/**
 * A span of the spec's text. Lines and columns count from one, columns in UTF-16 units; the end is exclusive.
 */
public record Place(int line, int column, int endLine, int endColumn) {
    /** The place of something that has no text of its own. */
    public static final Place NOWHERE = new Place(0, 0, 0, 0);

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
