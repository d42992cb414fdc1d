package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import java.util.Arrays;

/**
 * Plays a core on inputs that stay, and leaves out the ticks in which nothing happens but that time passes: when a tick
 * changed nothing but counters, the next to look at is the one in which a counter comes to a duration, or just beyond it.
 * Durations are made of settings and numbers alone, as the checker has it. Good to search with; what counts is played tick by
 * tick.
 */
public final class QuickPlay {
    private final SteadyRun run;
    private final Boundaries boundaries;
    private final Lull lull;

    /** Sees the ticks that are looked at. */
    @FunctionalInterface
    public interface Watcher {
        /** Whether to go on; the tick counts from one. */
        boolean tick(long tick, State state);
    }

    public QuickPlay(Device device) {
        this.run = new SteadyRun(device);
        this.boundaries = new Boundaries(device);
        this.lull = new Lull(device);
    }

    public State reset() {
        return run.reset();
    }

    /** The state after so many ticks, or after the one at which the watcher had seen enough. */
    public State play(State from, Inputs inputs, long ticks, Watcher watcher) {
        State last = from;
        long tick = 0;
        while (tick < ticks) {
            State next = run.step(last, inputs);
            tick++;
            if (!watcher.tick(tick, next)) {
                return next;
            }
            long left = isQuiet(last, next)
                    ? Math.min(lull.after(last, next, duration -> boundaries.evaluate(duration, inputs)), ticks - tick)
                    : 0;
            last = left > 0 ? Lull.later(last, next, next.keeps(), left) : next;
            tick += left;
        }
        return last;
    }

    private static boolean isQuiet(State last, State next) {
        return Lull.isCalm(last, next) && Arrays.equals(last.keeps(), next.keeps());
    }
}
