package checkvalve.proofs.margin;

import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;

/**
 * For which values of a figure a requirement is proved.
 *
 * @param low the least of them, in steps
 * @param high the greatest of them, in steps
 * @param below what there is just below
 * @param above what there is just above
 */
public record Margin(long low, long high, Edge below, Edge above) {
    /** What there is beyond the end of a range. */
    public sealed interface Edge {
        /** With this value a story breaks the requirement. */
        record Refuted(long value, Device device, Story story) implements Edge {}

        /** With this value nothing is known, or not for it together with the range. */
        record Open(long value, String reason) implements Edge {}

        /** There it was not looked any further. */
        record Unbounded() implements Edge {}

        /** The figure can't be there: the spec would have errors. */
        record NoSpec(long value, String finding) implements Edge {}
    }

    /** Whether the range may go on beyond one of its ends. */
    public boolean isOpen() {
        return below instanceof Edge.Open || above instanceof Edge.Open;
    }
}
