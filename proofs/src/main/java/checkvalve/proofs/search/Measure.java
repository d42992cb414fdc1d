package checkvalve.proofs.search;

import checkvalve.proofs.term.Term;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;

/** A number over the state that may be bounded from above, so that a state is excluded. */
final class Measure {
    private final Term number;
    private final double[] series;
    private final SortedSet<Long> bounds;
    private final Term unless;
    private final int cost;
    private final long greatest;
    /** A sample that has been seen to keep no bound; it is asked first, as it is among most others that are asked about. */
    private int objection = -1;

    /**
     * @param number what is bounded
     * @param series its values in the samples
     * @param at its value in the state to be excluded
     * @param landmarks what it may be bounded by
     * @param unless a truth that also may hold instead of the bound; false where there is none
     */
    Measure(Term number, double[] series, double at, SortedSet<Long> landmarks, Term unless, int cost) {
        this.number = number;
        this.series = series;
        this.bounds = landmarks.headSet((long) Math.ceil(at));
        this.unless = unless;
        this.cost = cost;
        this.greatest = bounds.isEmpty() ? Long.MIN_VALUE : bounds.getLast();
    }

    Term number() {
        return number;
    }

    Term unless() {
        return unless;
    }

    int cost() {
        return cost;
    }

    /** Whether nothing that it may be bounded by is less than it is in the state. */
    boolean hasNoBound() {
        return bounds.isEmpty();
    }

    /** The bounds, if it has any, from the least on, that all of these samples keep and the state to be excluded does not. */
    List<Long> bounds(BitSet samples) {
        if (objection >= 0 && samples.get(objection)) {
            return List.of();
        }
        double most = -Double.MAX_VALUE;
        for (int i = samples.nextSetBit(0); i >= 0; i = samples.nextSetBit(i + 1)) {
            most = Math.max(most, series[i]);
            if (most > greatest) {
                objection = i;
                return List.of();
            }
        }
        return List.copyOf(bounds.tailSet((long) Math.ceil(most)));
    }
}
