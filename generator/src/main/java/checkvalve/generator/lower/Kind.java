package checkvalve.generator.lower;

/** What a generated variable holds. */
public enum Kind {
    INT,
    /** Only where the range of a value, or of a step on the way to it, is beyond an {@code int}. */
    LONG,
    TRUTH
}
