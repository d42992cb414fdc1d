package checkvalve.proofs.check;

/** What the second solver said about a text. Only {@link Unsat} ever proves anything. */
public sealed interface Answer {
    /** The text's one question was answered with exactly {@code unsat}. */
    record Unsat() implements Answer {}

    /** The text's one question was answered with {@code sat}. */
    record Sat() implements Answer {}

    /**
     * No answer.
     *
     * @param reason why, for a person
     */
    record Unknown(String reason) implements Answer {}

    /**
     * The text is not one that the solver may be asked.
     *
     * @param reason what is wrong with it, for a person
     */
    record Rejected(String reason) implements Answer {}

    default boolean isUnsat() {
        return this instanceof Unsat;
    }

    default boolean isSat() {
        return this instanceof Sat;
    }
}
