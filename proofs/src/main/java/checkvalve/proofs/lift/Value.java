package checkvalve.proofs.lift;

import checkvalve.proofs.term.Term;

/** What a local, a field, an element or a place of the stack holds. */
public sealed interface Value {
    /**
     * A whole number within its width, which the lift has seen to.
     *
     * @param line where in the source it was made; 0 when at several places or before the method was entered
     */
    record Whole(Term term, Width width, int line) implements Value {}

    /** One certain object. */
    record Reference(int object) implements Value {}
}
