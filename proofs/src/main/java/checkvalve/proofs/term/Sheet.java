package checkvalve.proofs.term;

import java.util.Arrays;

/**
 * The values of all terms of a tape, kept up to date like those of a spreadsheet: when variables change, only what comes of
 * them is evaluated again. After each {@link #settle} they are what the tape as a whole would give. While little happens, as
 * in most ticks of a simulation, that is little work.
 */
public final class Sheet {
    private final Tape tape;
    private final int[][] wholes;
    private final double[] values;
    /** A bit for each slot, set where its value may have changed. */
    private final long[] stale;

    /** All variables are 0. */
    public Sheet(Tape tape) {
        this.tape = tape;
        wholes = tape.wholes();
        values = new double[tape.size()];
        tape.run(values);
        stale = new long[(values.length + Long.SIZE - 1) / Long.SIZE];
    }

    public double get(int slot) {
        return values[slot];
    }

    /** Gives a variable a value; what comes of it is to be seen after {@link #settle}. */
    public void set(int variable, double value) {
        if (Double.doubleToRawLongBits(values[variable]) != Double.doubleToRawLongBits(value)) {
            values[variable] = value;
            for (int whole : wholes[variable]) {
                stale[whole / Long.SIZE] |= 1L << whole;
            }
        }
    }

    /** Parts come before wholes, so one pass is enough. */
    public void settle() {
        for (int i = 0; i < stale.length; i++) {
            while (stale[i] != 0) {
                int slot = i * Long.SIZE + Long.numberOfTrailingZeros(stale[i]);
                stale[i] &= stale[i] - 1;
                set(slot, tape.value(slot, values));
            }
        }
    }

    /** All values; to be taken after {@link #settle}. */
    public double[] copy() {
        return values.clone();
    }

    /** Goes back to a copy. */
    public void restore(double[] copy) {
        System.arraycopy(copy, 0, values, 0, values.length);
        Arrays.fill(stale, 0);
    }
}
