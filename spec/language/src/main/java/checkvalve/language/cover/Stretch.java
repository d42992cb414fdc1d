package checkvalve.language.cover;

import checkvalve.language.meaning.Inputs;

/**
 * Ticks in a row on the same inputs.
 *
 * @param ticks at least one
 */
public record Stretch(long ticks, Inputs inputs) {
    public Stretch {
        if (ticks < 1) {
            throw new IllegalArgumentException("a stretch has at least one tick");
        }
    }
}
