package checkvalve.language.meaning;

/**
 * A stretch of a story in which nothing from outside changes.
 *
 * @param ticks at least one
 */
public record Segment(long ticks, Inputs inputs, World world) {
    public Segment {
        if (ticks < 1) {
            throw new IllegalArgumentException("a segment has at least one tick");
        }
    }
}
