package checkvalve.proofs.solve;

/** What a solver answered. */
public sealed interface Outcome {
    /** There is a model. */
    Outcome SAT = new Sat();

    /** There is none. */
    Outcome UNSAT = new Unsat();

    /** There is a model. */
    record Sat() implements Outcome {}

    /** There is no model. */
    record Unsat() implements Outcome {}

    /**
     * The solver gave up.
     *
     * @param reason in the solver's words
     */
    record Unknown(String reason) implements Outcome {}

    default boolean isSat() {
        return this instanceof Sat;
    }

    default boolean isUnsat() {
        return this instanceof Unsat;
    }
}
