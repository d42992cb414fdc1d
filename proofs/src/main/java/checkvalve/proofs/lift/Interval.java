package checkvalve.proofs.lift;

import java.math.BigInteger;

/** The whole numbers from {@code low} to {@code high}, both included. */
public record Interval(BigInteger low, BigInteger high) {
    public static final Interval INT = of(Integer.MIN_VALUE, Integer.MAX_VALUE);
    public static final Interval LONG = of(Long.MIN_VALUE, Long.MAX_VALUE);
    public static final Interval TRUTH = of(0, 1);

    public static Interval of(long low, long high) {
        return new Interval(BigInteger.valueOf(low), BigInteger.valueOf(high));
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval times(BigInteger factor) {
        BigInteger a = low.multiply(factor);
        BigInteger b = high.multiply(factor);
        return new Interval(a.min(b), a.max(b));
    }

    Interval or(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    /** What is in both; this one where nothing is, as of a value that is never taken. */
    Interval and(Interval other) {
        Interval both = new Interval(low.max(other.low), high.min(other.high));
        return both.low.compareTo(both.high) <= 0 ? both : this;
    }

    public boolean within(Interval outer) {
        return low.compareTo(outer.low) >= 0 && high.compareTo(outer.high) <= 0;
    }
}
