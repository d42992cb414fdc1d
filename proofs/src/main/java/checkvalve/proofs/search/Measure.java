package checkvalve.proofs.search;

import checkvalve.proofs.term.Term;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;

/**
 * A number over the state that may be bounded from above.
 *
 * @param number what is bounded
 * @param series its values in the samples
 * @param at its value in the state to be excluded
 * @param landmarks what it may be bounded by
 * @param unless a truth that also may hold instead of the bound; false where there is none
 */
record Measure(Term number, double[] series, double at, SortedSet<Long> landmarks, Term unless, int cost) {
    /** The bounds, from the least on, that all of these samples keep and the state to be excluded does not. */
    List<Long> bounds(BitSet samples) {
        double most = -Double.MAX_VALUE;
        for (int i = samples.nextSetBit(0); i >= 0; i = samples.nextSetBit(i + 1)) {
            most = Math.max(most, series[i]);
            if (most >= at) {
                return List.of();
            }
        }
        long least = (long) Math.ceil(most);
        return landmarks.tailSet(least).stream().filter(bound -> bound < at).toList();
    }
}
