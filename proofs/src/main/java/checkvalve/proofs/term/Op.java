package checkvalve.proofs.term;

/** What a term is made with. */
public enum Op {
    /** A free variable; {@link Term#name} names it. */
    VARIABLE,
    TRUE,
    FALSE,
    NOT,
    AND,
    OR,
    /** Boolean equality. */
    IFF,
    /** Condition, then, else; of any sort. */
    ITE,
    /** {@code constant + sum of coefficient * argument}; a number when it has no argument. */
    LINEAR,
    /** The only argument, a {@link #LINEAR} or atom, is at most zero. */
    AT_MOST_ZERO,
    /** The only argument is zero. */
    ZERO
}
