package checkvalve.proofs.encode;

import checkvalve.proofs.term.Term;

/**
 * Something that holds at every tick.
 *
 * @param condition over the state before the tick and its inputs
 * @param origin where it comes from, for a reader
 */
public record Fact(Kind kind, Term condition, String origin) {
    /** Why it may be taken for granted. */
    public enum Kind {
        /** A law of the plant, a range of a plant variable, or an assumption that is in force. */
        WORLD,
        /** How readings come from the truth, which values inputs and settings have, what folds give. */
        SENSING,
        /** The definition of an auxiliary variable that always has exactly one value. */
        DEFINITION
    }
}
