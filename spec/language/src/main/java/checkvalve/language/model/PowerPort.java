package checkvalve.language.model;

/**
 * A port that carries current.
 *
 * @param direction what must be proved of it; {@code INWARD} asks for a requirement that no actual current is negative
 * @param voltage position of its voltage reading, or -1
 * @param current position of its current reading, or -1
 */
public record PowerPort(String name, String doc, Direction direction, int voltage, int current, Place place) {
    /** Which way current may flow; positive is into the device. */
    public enum Direction {
        INWARD,
        OUTWARD,
        BOTH
    }
}
