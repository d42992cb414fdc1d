package checkvalve.language.model;

import java.util.List;

/**
 * What is assumed of the world.
 *
 * @param memories operands of {@code previous} in laws and assumptions
 */
public record Plant(List<Variable> variables, List<Law> laws, List<Assumption> assumptions, List<Expr> memories) {
    public Plant {
        variables = List.copyOf(variables);
        laws = List.copyOf(laws);
        assumptions = List.copyOf(assumptions);
        memories = List.copyOf(memories);
    }

    /**
     * A free quantity of the world.
     *
     * @param low physical lower bound in base units; null for enumerations, truths and unbounded quantities
     * @param high physical upper bound
     */
    public record Variable(String name, String doc, Type type, Rational low, Rational high, Place place) {}

    /** A law of physics or a promise of the hardware: holds at every tick, in every proof. */
    public record Law(String doc, Expr condition, Place place) {}

    /** Holds at every tick in the proofs of the requirements that name it, and only there. */
    public record Assumption(String id, String sentence, Expr condition, Place place) {}
}
