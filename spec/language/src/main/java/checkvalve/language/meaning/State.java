package checkvalve.language.meaning;

import java.util.Arrays;

/**
 * What the core remembers after a tick, and what it gave and decided in it. The arrays are not to be written to.
 *
 * @param thresholds whether each is tripped
 * @param timers ticks in a row, see {@link checkvalve.language.model.Timer}
 * @param machines the state that each is in
 * @param elapsed ticks since each machine entered it, saturated
 * @param keeps as stored: the value, the parts of a ramp, the level of a budget
 * @param outputs what drives the ports
 * @param defines as evaluated in this tick; zeros out of reset
 * @param taken for each machine the transition that it took in this tick, a position in its list; -1 for none
 */
public record State(
        boolean[] thresholds,
        long[] timers,
        int[] machines,
        long[] elapsed,
        long[] keeps,
        long[] outputs,
        long[] defines,
        int[] taken) {
    @Override
    public boolean equals(Object other) {
        return other instanceof State that
                && Arrays.equals(thresholds, that.thresholds)
                && Arrays.equals(timers, that.timers)
                && Arrays.equals(machines, that.machines)
                && Arrays.equals(elapsed, that.elapsed)
                && Arrays.equals(keeps, that.keeps)
                && Arrays.equals(outputs, that.outputs)
                && Arrays.equals(defines, that.defines)
                && Arrays.equals(taken, that.taken);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(
                new Object[] {thresholds, timers, machines, elapsed, keeps, outputs, defines, taken});
    }

    @Override
    public String toString() {
        return "thresholds " + Arrays.toString(thresholds)
                + ", timers " + Arrays.toString(timers)
                + ", machines " + Arrays.toString(machines)
                + ", elapsed " + Arrays.toString(elapsed)
                + ", keeps " + Arrays.toString(keeps)
                + ", outputs " + Arrays.toString(outputs)
                + ", defines " + Arrays.toString(defines)
                + ", taken " + Arrays.toString(taken);
    }
}
