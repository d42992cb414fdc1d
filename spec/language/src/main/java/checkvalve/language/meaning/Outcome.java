package checkvalve.language.meaning;

import java.util.List;

/** How a story ends for a requirement. */
public sealed interface Outcome {
    /** It does not hold at the end of this tick; 0 is reset. */
    record Violated(long tick) implements Outcome {}

    /** What it claims to be reachable is, at the end of this tick; 0 is reset. */
    record Reached(long tick) implements Outcome {}

    /** This tick cannot be: the story shows nothing. */
    record Inadmissible(long tick, List<Breach> breaches) implements Outcome {
        public Inadmissible {
            breaches = List.copyOf(breaches);
        }
    }

    /** The story is over without any of these. */
    record Holds() implements Outcome {}
}
