package checkvalve.proofs.story;

import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the story that a solver has found simpler, then shorter, then calmer, as far as the budget goes. */
final class Shortening {
    private final Terms terms;
    private final Unrolling unrolling;
    private final Term changes;
    private final Term ticks;
    private final List<Term> wishes;
    private final List<Term> held = new ArrayList<>();
    private final Set<Term> granted = new LinkedHashSet<>();
    private int left;
    private List<Moment> best;
    private long leastChanges;
    private long leastTicks;

    /**
     * @param unrolling whose last answer was a model
     * @param target what the story shows, of the last frame
     */
    Shortening(Terms terms, Unrolling unrolling, Term target, List<Term> wishes, Budget budget) {
        this.terms = terms;
        this.unrolling = unrolling;
        this.changes = unrolling.changes();
        this.ticks = unrolling.ticks();
        this.wishes = wishes;
        this.left = budget.refinements();
        held.add(target);
        keep();
    }

    private void keep() {
        best = unrolling.moments();
        leastChanges = unrolling.value(changes);
        leastTicks = unrolling.value(ticks);
        granted.clear();
        wishes.stream().filter(unrolling::holds).forEach(granted::add);
    }

    List<Moment> shortest() {
        long refuted = -1;
        while (refuted + 1 < leastChanges && left-- > 0) {
            refuted = ask(terms.atMost(changes, terms.whole(refuted + 1))) ? refuted : refuted + 1;
        }
        held.add(terms.atMost(changes, terms.whole(leastChanges)));
        shorten();
        held.add(terms.atMost(ticks, terms.whole(leastTicks)));
        calm();
        return best;
    }

    /** In steps that double while they succeed and halve when they do not. */
    private void shorten() {
        long refuted = unrolling.frames().size() - 1L;
        long step = 1;
        while (refuted + 1 < leastTicks && left-- > 0) {
            long tried = Math.max(refuted + 1, leastTicks - step);
            if (ask(terms.atMost(ticks, terms.whole(tried)))) {
                step *= 2;
            } else {
                refuted = tried;
                step = Math.max(1, (leastTicks - refuted) / 2);
            }
        }
    }

    /** Each wish that can be granted along with those before it. */
    private void calm() {
        for (Term wish : wishes) {
            if (granted.contains(wish) || (left-- > 0 && ask(wish))) {
                held.add(wish);
            }
        }
    }

    /** Whether there is such a story as well; one that is not found in time counts as none. */
    private boolean ask(Term also) {
        List<Term> asked = new ArrayList<>(held);
        asked.add(also);
        Outcome outcome = unrolling.check(asked);
        if (outcome.isSat()) {
            keep();
        }
        return outcome.isSat();
    }
}
