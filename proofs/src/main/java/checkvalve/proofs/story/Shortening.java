package checkvalve.proofs.story;

import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.List;

/** Makes the story that a solver has found simpler, then shorter, as far as the budget goes. */
final class Shortening {
    private final Terms terms;
    private final Unrolling unrolling;
    private final Term target;
    private final Term changes;
    private final Term ticks;
    private int left;
    private List<Moment> best;
    private long leastChanges;
    private long leastTicks;

    /**
     * @param unrolling whose last answer was a model
     * @param target what the story shows, of the last frame
     */
    Shortening(Terms terms, Unrolling unrolling, Term target, Budget budget) {
        this.terms = terms;
        this.unrolling = unrolling;
        this.target = target;
        this.changes = unrolling.changes();
        this.ticks = unrolling.ticks();
        this.left = budget.refinements();
        keep();
    }

    private void keep() {
        best = unrolling.moments();
        leastChanges = unrolling.value(changes);
        leastTicks = unrolling.value(ticks);
    }

    List<Moment> shortest() {
        long refuted = -1;
        while (refuted + 1 < leastChanges && left-- > 0) {
            refuted = lower(changes, refuted + 1) ? refuted : refuted + 1;
        }
        unrolling.add(terms.atMost(changes, terms.whole(leastChanges)));
        shorten();
        return best;
    }

    /** In steps that double while they succeed and halve when they do not. */
    private void shorten() {
        long refuted = unrolling.frames().size() - 1L;
        long step = 1;
        while (refuted + 1 < leastTicks && left-- > 0) {
            long tried = Math.max(refuted + 1, leastTicks - step);
            if (lower(ticks, tried)) {
                step *= 2;
            } else {
                refuted = tried;
                step = Math.max(1, (leastTicks - refuted) / 2);
            }
        }
    }

    /** Whether there is a story with no more of it; one that is not found in time counts as none. */
    private boolean lower(Term number, long most) {
        Outcome outcome = unrolling.check(target, terms.atMost(number, terms.whole(most)));
        if (outcome.isSat()) {
            keep();
        }
        return outcome.isSat();
    }
}
