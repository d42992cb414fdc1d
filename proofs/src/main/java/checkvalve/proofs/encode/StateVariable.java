package checkvalve.proofs.encode;

import checkvalve.proofs.term.Term;

/**
 * One variable of the state between ticks.
 *
 * @param initial its value out of reset; null when it may be anything
 * @param next its value after the tick, over the state before and the tick's inputs
 * @param role what it is for
 */
public record StateVariable(Term variable, Term initial, Term next, Role role) {
    /** What a state variable is for; the search proposes relations by it. */
    public enum Role {
        /** Part of a threshold, a machine, a kept value, an output, or a flag of an observer. */
        MODE,
        /** Counts ticks up to a cap. */
        COUNTER,
        /** Another number of the core or of an observer. */
        NUMBER,
        /** Something of the world or of the settings that is remembered for a tick. */
        MEMORY
    }
}
