package checkvalve.language.mutation;

import checkvalve.language.model.Place;

/**
 * A spec with one small change in its control part.
 *
 * @param id its number in the list, from one
 * @param place where the change is, in the text before it
 * @param operator what kind of change
 * @param before the words that were changed
 * @param after what stands there now; empty where they were left out
 * @param text the whole text after the change
 */
public record Mutant(int id, Place place, Operator operator, String before, String after, String text) {
    /** The kinds of changes. */
    public enum Operator {
        /** A figure moved by a step. */
        CONSTANT,
        /** One comparison for its neighbour. */
        COMPARISON,
        /** One of several conditions left out. */
        CONDITION,
        /** A condition turned around, or two results exchanged. */
        NEGATION,
        /** A duration left out. */
        TIMER,
        /** An order of transitions left out. */
        PRIORITY,
        /** A transition, a rule, or a relation of settings left out. */
        REMOVAL,
        /** A transition that leads elsewhere. */
        TARGET,
        /** Another value out of reset. */
        RESET,
        /** The least for the greatest, down for up, at most for at least. */
        EXTREME
    }

    /** The change on one line. */
    public String change() {
        return after.isEmpty() ? "`" + before + "` left out" : "`" + before + "` -> `" + after + "`";
    }
}
