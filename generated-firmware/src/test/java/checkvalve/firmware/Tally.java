package checkvalve.firmware;

import java.util.Arrays;

/** How often each event of a {@link Coverage} has happened, and in which run, how soon after reset at the soonest. */
final class Tally {
    private final long[] counts;
    private final long[] soonest;
    private final long[] soonestIn;
    private final long run;
    private long ticks;

    /** Of one run from reset on, which has this number; or of none, for what is added to it. */
    Tally(Coverage coverage, long run) {
        this.run = run;
        counts = new long[coverage.size()];
        soonest = new long[coverage.size()];
        soonestIn = new long[coverage.size()];
        Arrays.fill(soonest, Long.MAX_VALUE);
    }

    void tick() {
        ticks++;
    }

    void happened(int event) {
        counts[event]++;
        sooner(event, ticks, run);
    }

    void add(Tally other) {
        ticks += other.ticks;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
            sooner(i, other.soonest[i], other.soonestIn[i]);
        }
    }

    private void sooner(int event, long when, long in) {
        if (when < soonest[event]) {
            soonest[event] = when;
            soonestIn[event] = in;
        }
    }

    long ticks() {
        return ticks;
    }

    long count(int event) {
        return counts[event];
    }

    /** In ticks; the largest number when it has not happened. */
    long soonest(int event) {
        return soonest[event];
    }

    /** The number of that run. */
    long soonestIn(int event) {
        return soonestIn[event];
    }
}
