package checkvalve.language.model;

import java.util.List;
import java.util.SortedSet;

/**
 * A typed expression. Ill-typed ones are never built: the checker reports them instead.
 *
 * <p>Operands of comparisons and sums have the same dimension; a whole operand beside a rational one is promoted
 * exactly. Division exists only as scaling by a constant; it is exact, and storing the result as a whole number needs
 * {@link Rounded}.
 */
public sealed interface Expr {
    Type type();

    Place place();

    /** How two values are compared; {@code EQ} and {@code NE} also for truths and enumerations. */
    enum Relation {
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE
    }

    /** Which whole multiple a rounded value takes. */
    enum Rounding {
        DOWN,
        UP,
        /** To the nearest, halves up. */
        NEAREST
    }

    /** What a fold over a group computes. */
    enum FoldKind {
        MINIMUM,
        MAXIMUM,
        /** How many members of the group are present. */
        COUNT,
        /** Whether some present element has one of {@link Fold#members}. */
        ANY,
        /** Whether every present element has one of {@link Fold#members}; true when none is present. */
        ALL
    }

    /** A number in base units. */
    record Number(Rational value, Type.Quantity type, Place place) implements Expr {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, Type.Truth type, Place place) implements Expr {}

    /** A named value of an enumeration. */
    record Member(int ordinal, Type.Enumeration type, Place place) implements Expr {}

    /** The value of something declared; {@link Symbol.Kind} says when it is taken. */
    record Ref(Symbol symbol, Type type, Place place) implements Expr {}

    /**
     * A fold over the present members of a group.
     *
     * @param channel position in the group's channels; -1 for {@code COUNT}
     * @param actual whether it folds the physical truth instead of the readings
     * @param members ordinals, for {@code ANY} and {@code ALL} over an enumerated channel; else empty
     * @param whenNone value of {@code MINIMUM} and {@code MAXIMUM} over no member; null for the others
     */
    record Fold(
            FoldKind kind,
            int group,
            int channel,
            boolean actual,
            SortedSet<Integer> members,
            Expr whenNone,
            Type type,
            Place place)
            implements Expr {}

    record Not(Expr operand, Type.Truth type, Place place) implements Expr {}

    record And(List<Expr> operands, Type.Truth type, Place place) implements Expr {}

    record Or(List<Expr> operands, Type.Truth type, Place place) implements Expr {}

    record Implies(Expr left, Expr right, Type.Truth type, Place place) implements Expr {}

    record If(Expr condition, Expr then, Expr otherwise, Type type, Place place) implements Expr {}

    record Compare(Relation relation, Expr left, Expr right, Type.Truth type, Place place) implements Expr {}

    /** Whether an enumeration value is one of several. */
    record OneOf(Expr operand, SortedSet<Integer> ordinals, Type.Truth type, Place place) implements Expr {}

    record Add(Expr left, Expr right, Type.Quantity type, Place place) implements Expr {}

    record Subtract(Expr left, Expr right, Type.Quantity type, Place place) implements Expr {}

    /** The operand times a constant, exact; whole only when the operand is and the factor is. */
    record Scale(Rational factor, Expr operand, Type.Quantity type, Place place) implements Expr {}

    /** The operand (whole or rational) brought to a whole multiple of {@code multiple} base units. */
    record Rounded(Expr operand, Rounding rounding, long multiple, Type.Quantity type, Place place) implements Expr {}

    /** The least of the operands. */
    record Least(List<Expr> operands, Type.Quantity type, Place place) implements Expr {}

    /** The greatest of the operands. */
    record Greatest(List<Expr> operands, Type.Quantity type, Place place) implements Expr {}

    /** The operand without its sign. */
    record Absolute(Expr operand, Type.Quantity type, Place place) implements Expr {}

    /**
     * {@code P for T}: P has held at this tick and at all before it back to one at least T earlier.
     *
     * @param timer in control logic a position in {@link Device#timers}, in a requirement one in its observers (a {@link
     *     Observer.Hold}); it counts the ticks in a row, this one included, with P; the expression is {@code count > T}
     * @param duration in ticks
     */
    record Held(int timer, Expr duration, Type.Truth type, Place place) implements Expr {}

    /**
     * P held at all of the T ticks before this one (this one left out). Only in requirements.
     *
     * @param timer a {@link Observer.Hold}; the expression is {@code count at the last tick >= T}, zero before the first
     * @param duration in ticks
     */
    record HeldBefore(int timer, Expr duration, Type.Truth type, Place place) implements Expr {}

    /**
     * {@code after T}: at least T since the machine entered the state it is in. In a guard the state of the last tick
     * (elapsed = stored + 1), in keep, drive and internal requirements the new one (elapsed = stored).
     */
    record After(int machine, Expr duration, Type.Truth type, Place place) implements Expr {}

    /** The machine moves from one of the states to one of the others in this tick. Only in keep. */
    record Took(int machine, SortedSet<Integer> from, SortedSet<Integer> to, Type.Truth type, Place place)
            implements Expr {}

    /**
     * {@code previous e}. At the first tick: over outputs alone the value out of reset, else this tick's own value.
     *
     * @param memory in a law or assumption a position in {@link Plant#memories}, in a requirement one in its observers
     *     (a {@link Observer.Memory}); the operand is there
     */
    record Previous(int memory, Type type, Place place) implements Expr {}

    /**
     * In some window of at most {@code window} ticks that ends now, at least {@code count} ticks have the event. Only in
     * requirements, and only where a true value can break them.
     *
     * @param observer a {@link Observer.Window}
     * @param count a number of ticks, constant or from settings
     * @param window in ticks
     */
    record Total(int observer, Expr count, Expr window, Type.Truth type, Place place) implements Expr {}
}
