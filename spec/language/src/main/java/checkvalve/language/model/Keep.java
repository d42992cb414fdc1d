package checkvalve.language.model;

import java.util.List;

/** State that is not a mode. All updates of a tick see the machines' new states and the kept values of the last tick. */
public sealed interface Keep {
    String name();

    String doc();

    Place place();

    /**
     * A value that changes by rules: the first whose condition holds gives the new value, else it stays.
     *
     * @param low lowest value; that no rule leaves {@code low .. high} is proved
     * @param initial value out of reset
     */
    record Value(String name, String doc, Type type, long low, long high, long initial, List<Rule> rules, Place place)
            implements Keep {
        public Value {
            rules = List.copyOf(rules);
        }
    }

    /** One rule of a kept value. */
    record Rule(Expr condition, Expr value, Place place) {}

    /**
     * A quantity that follows a target at a bounded rate. Stored as {@code scale} parts of a base unit; what expressions
     * see is the stored value divided by {@code scale}, rounded down.
     *
     * @param target whole, in base units
     * @param up most parts it may rise in a tick; {@link Long#MAX_VALUE} for no bound
     * @param down most parts it may fall in a tick; {@link Long#MAX_VALUE} for no bound
     */
    record Ramp(
            String name,
            String doc,
            Type.Quantity type,
            long low,
            long high,
            long initial,
            Expr target,
            long scale,
            long up,
            long down,
            Place place)
            implements Keep {}

    /**
     * A conservative accumulator: a tick with the condition adds {@code gain}, another takes 1, between 0 and {@code cap}.
     * What expressions see is a truth: the level has reached {@code spent}. If the condition holds for {@code total}
     * ticks in any {@code window} ticks, it is spent by then.
     */
    record Budget(
            String name,
            String doc,
            Expr condition,
            long total,
            long window,
            long gain,
            long spent,
            long cap,
            Place place)
            implements Keep {}
}
