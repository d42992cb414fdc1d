package checkvalve.proofs.story;

/**
 * Limits of a search. All of them are counts, so a search ends the same way on every machine.
 *
 * @param frames most frames of a story
 * @param ticks most ticks of a quiet run
 * @param rlimit Z3's units of work for one question; some millions are a second
 * @param refinements questions that may be spent on making a story simpler, shorter and calmer
 */
public record Budget(int frames, long ticks, long rlimit, int refinements) {
    /** Enough for the devices that were tried. */
    public static Budget standard() {
        return new Budget(10, 10_000_000, 20_000_000, 150);
    }

    /** For a look at whether there is a short story, before more work goes into a proof. */
    public static Budget glance() {
        return new Budget(4, 10_000_000, 1_000_000, 0);
    }

    /** For any short story, not for the simplest. */
    public static Budget plain() {
        return new Budget(6, 10_000_000, 3_000_000, 0);
    }

    public Budget withFrames(int most) {
        return new Budget(most, ticks, rlimit, refinements);
    }
}
