package checkvalve.language.model;

/**
 * Counts ticks in a row, this one included, at which a condition of the control logic has held; 0 out of reset and
 * whenever it does not. Updated each tick in the order of {@link Device#order}.
 *
 * @param cap it saturates there: one more than the longest duration that is asked of it, so at least one
 */
public record Timer(String name, Expr condition, long cap, Place place) {}
