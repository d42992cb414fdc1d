package checkvalve.language.model;

/** What judging a requirement must remember between ticks. Updated at the end of each tick, before the judgement. */
public sealed interface Observer {
    /** Ticks in a row, this one included, with the condition; 0 out of reset; saturates at {@code cap}. */
    record Hold(Expr condition, long cap) implements Observer {}

    /** The operand's value at the last tick. */
    record Memory(Expr operand, boolean outputsOnly) implements Observer {}

    /** The ticks with the event in every window of at most {@code cap} ticks that ends now. */
    record Window(Expr event, long cap) implements Observer {}

    /**
     * Ticks since the trigger last turned true with no response yet, that tick counted as 0; idle when none is awaited. A
     * trigger that turns true while one is awaited does not restart it. The response counts in the tick of the trigger.
     * A response that comes when the age is already above the duration is too late: at that tick one is still awaited.
     */
    record Deadline(Expr trigger, Expr response, long cap) implements Observer {}
}
