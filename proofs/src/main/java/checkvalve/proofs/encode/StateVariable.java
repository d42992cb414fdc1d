package checkvalve.proofs.encode;

import checkvalve.language.model.Base;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Type;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;

/**
 * One variable of the state between ticks.
 *
 * @param initial its value out of reset; null when it may be anything
 * @param next its value after the tick, over the state before and the tick's inputs
 * @param role what it is for
 */
public record StateVariable(Term variable, Term initial, Term next, Role role) {
    /** The role of a value of the core of this type. */
    static Role role(Type type) {
        return switch (type) {
            case Type.Quantity(Dimension dimension, boolean whole) ->
                dimension.equals(Dimension.NONE) || dimension.equals(Dimension.of(Base.TIME))
                        ? Role.NUMBER
                        : Role.QUANTITY;
            case Type.Enumeration choice -> Role.MODE;
            case Type.Truth truth -> Role.MODE;
        };
    }

    /** Whether it counts what happens, not how long something lasts: between events it stays as it is. */
    public boolean isTally() {
        return (role == Role.COUNTER || role == Role.NUMBER) && variable.sort() == Sort.INT && mayStay(next);
    }

    private boolean mayStay(Term value) {
        return value == variable
                || value.op() == Op.ITE
                        && (mayStay(value.arguments().get(1))
                                || mayStay(value.arguments().get(2)));
    }

    /** What a state variable is for; the search proposes relations by it. */
    public enum Role {
        /** Part of a threshold, a machine, a kept value, an output, or a flag of an observer. */
        MODE,
        /** Counts ticks up to a cap. */
        COUNTER,
        /** Another plain number of the core, or a time. */
        NUMBER,
        /** A number of the core with a physical unit that is not time: no count of ticks means anything beside it. */
        QUANTITY,
        /** Something of the world or of the settings that is remembered for a tick. */
        MEMORY
    }
}
