package checkvalve.generator.lower;

import java.math.BigInteger;

/** All that a whole number can be: everything from {@code low} to {@code high}. */
record Range(BigInteger low, BigInteger high) {
    private static final Range INT = of(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final Range LONG = of(Long.MIN_VALUE, Long.MAX_VALUE);

    static Range of(long low, long high) {
        return new Range(BigInteger.valueOf(low), BigInteger.valueOf(high));
    }

    static Range only(BigInteger value) {
        return new Range(value, value);
    }

    Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high));
    }

    Range negated() {
        return new Range(high.negate(), low.negate());
    }

    Range times(BigInteger factor) {
        BigInteger a = low.multiply(factor);
        BigInteger b = high.multiply(factor);
        return new Range(a.min(b), a.max(b));
    }

    /** The whole quotients of a range without negative numbers. */
    Range over(BigInteger divisor) {
        return new Range(low.divide(divisor), high.divide(divisor));
    }

    Range or(Range other) {
        return new Range(low.min(other.low), high.max(other.high));
    }

    Range least(Range other) {
        return new Range(low.min(other.low), high.min(other.high));
    }

    Range greatest(Range other) {
        return new Range(low.max(other.low), high.max(other.high));
    }

    Range absolute() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0 ? negated() : new Range(BigInteger.ZERO, high.max(low.negate()));
    }

    private boolean within(Range outer) {
        return low.compareTo(outer.low) >= 0 && high.compareTo(outer.high) <= 0;
    }

    /** The narrowest kind that holds all of it; null when none does. */
    Kind kind() {
        if (within(INT)) {
            return Kind.INT;
        }
        return within(LONG) ? Kind.LONG : null;
    }
}
