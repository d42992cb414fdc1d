package checkvalve.proofs.lift;

/** What the Java machine computes in. A truth, there, is an {@code int} that is 0 or 1. */
public enum Width {
    INT(Interval.INT),
    LONG(Interval.LONG);

    private final Interval range;

    Width(Interval range) {
        this.range = range;
    }

    /** All that fits. */
    public Interval range() {
        return range;
    }
}
