package checkvalve.language.model;

/**
 * One way out of a state. {@code from any other} is one transition for each other state.
 *
 * @param rank lower ranks are tried first; two of one state with the same rank must exclude each other (proved)
 * @param text the guard and the target as written, on one line
 */
public record Transition(int from, int to, Expr guard, int rank, String text, Place place) {}
