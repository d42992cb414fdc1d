package checkvalve.language.check;

import checkvalve.language.model.Rational;

/**
 * All that a number can be: everything from {@code low} to {@code high}.
 *
 * @param low null where there is no lower end
 * @param high null where there is no upper end
 */
record Span(Rational low, Rational high) {
    static final Span OPEN = new Span(null, null);
    private static final Rational LEAST = Rational.of(Long.MIN_VALUE);
    private static final Rational MOST = Rational.of(Long.MAX_VALUE);

    static Span of(long low, long high) {
        return new Span(Rational.of(low), Rational.of(high));
    }

    static Span only(Rational value) {
        return new Span(value, value);
    }

    /** Whether it has an end on both sides that 64 bits can count; a number of the world has none, and is not counted. */
    boolean fits() {
        return (low == null || low.compareTo(LEAST) >= 0) && (high == null || high.compareTo(MOST) <= 0);
    }

    Span plus(Span other) {
        return new Span(
                low == null || other.low == null ? null : low.plus(other.low),
                high == null || other.high == null ? null : high.plus(other.high));
    }

    Span negated() {
        return new Span(high == null ? null : high.negated(), low == null ? null : low.negated());
    }

    Span times(Rational factor) {
        if (factor.signum() < 0) {
            return negated().times(factor.negated());
        }
        return new Span(low == null ? null : low.times(factor), high == null ? null : high.times(factor));
    }

    /** What is in either. */
    Span or(Span other) {
        return new Span(
                low == null || other.low == null ? null : least(low, other.low),
                high == null || other.high == null ? null : greatest(high, other.high));
    }

    Span leastWith(Span other) {
        return new Span(
                low == null || other.low == null ? null : least(low, other.low),
                high == null ? other.high : other.high == null ? high : least(high, other.high));
    }

    Span greatestWith(Span other) {
        return negated().leastWith(other.negated()).negated();
    }

    Span absolute() {
        return or(negated()).greatestWith(only(Rational.ZERO));
    }

    /** With room for rounding to a multiple. */
    Span widened(long by) {
        return plus(of(-by, by));
    }

    private static Rational least(Rational a, Rational b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Rational greatest(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
