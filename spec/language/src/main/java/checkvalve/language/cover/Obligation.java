package checkvalve.language.cover;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;

/**
 * Something that must be seen to happen in a tick.
 *
 * @param kind what for
 * @param phase where in a tick the condition is judged
 * @param condition of control logic, over the device with the memories of {@link Probes}
 * @param aim what to steer towards: the condition, without what comes of itself when the inputs stay
 * @param text in words, with the author's
 */
public record Obligation(Kind kind, Phase phase, Expr condition, Expr aim, String text, Place place) {
    /** What an obligation is for. */
    public enum Kind {
        /** Each transition is taken. */
        TRANSITION("transition"),
        /** Each condition of a decision alone decides it, either way: modified condition/decision coverage, masking form. */
        CONDITION("condition"),
        /**
         * Each condition is seen each way where those before it leave it open: the branches of code that judges conditions in
         * their order, and no more of them than it must. Of the last condition {@link #CONDITION} says the same.
         */
        BRANCH("branch"),
        /** Each comparison alone decides, next to where it turns, on either side. */
        BOUNDARY("boundary"),
        /** Each time runs out, and is one tick short, and that alone decides. */
        TIME("time"),
        /** Each alternative of a value is taken: the lesser, the greater, a sign, a rate, a limit that is met. */
        CHOICE("choice"),
        /** What a requirement waits for happens. */
        TRIGGER("trigger");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What of the tick a condition sees. */
    public enum Phase {
        /** States and kept values of the last tick: as defines, thresholds, timers and guards. */
        DECIDING,
        /** New states, kept values of the last tick: as rules of kept values. */
        KEEPING,
        /** New states, new kept values: as outputs. */
        DRIVING,
        /** The end of the tick, and the world with it: as requirements; it is no condition of control logic. */
        JUDGING
    }
}
