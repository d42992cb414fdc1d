package checkvalve.language.model;

import java.util.List;

/**
 * Something that the installer may rewrite at any moment.
 *
 * @param low lowest value, for quantities without {@code choices}; enumerations use ordinals
 * @param high highest value
 * @param step every value is {@code low} plus a multiple of it
 * @param choices the only values, ascending, when it is a list; else empty
 * @param initial default value (an ordinal for enumerations, 0 or 1 for truths)
 */
public record Setting(
        String name,
        String doc,
        Type type,
        long low,
        long high,
        long step,
        List<Long> choices,
        long initial,
        Place place) {
    public Setting {
        choices = List.copyOf(choices);
    }

    /** Whether the value is one that this setting may have, other settings aside. */
    public boolean allows(long value) {
        return choices.isEmpty() ? value >= low && value <= high && (value - low) % step == 0 : choices.contains(value);
    }
}
