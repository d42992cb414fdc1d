package checkvalve.proofs.search;

import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Proposes relations that exclude a state which seems unreachable: that some modes do not go together, or that in some
 * modes a number is bounded. Proposed is only what no sample contradicts; the simplest come first.
 */
final class Blocker {
    private static final int MOST = 8;

    private final Terms terms;
    private final Samples samples;
    private final Steps steps;
    private final Sights sights;

    Blocker(Relation system, Samples samples, Landmarks landmarks, Steps steps) {
        this.terms = system.terms();
        this.samples = samples;
        this.steps = steps;
        this.sights = new Sights(system, samples, landmarks);
    }

    /**
     * Relations that do not hold in the state, all of them as simple as the simplest that there is.
     *
     * @param relevant positions of the state variables that matter
     * @param formulas relations to try before others
     * @param usable what may be proposed
     */
    List<Term> blocking(
            Valuation at, BitSet relevant, Collection<Term> formulas, Predicate<Term> usable, Effort effort) {
        Set<Term> found = new LinkedHashSet<>();
        Predicate<Term> fits = usable.and(relation -> steps.first(relation).isTrue());
        formulas.stream()
                .filter(f -> !at.holds(f) && samples.allow(f))
                .filter(fits)
                .limit(MOST)
                .forEach(found::add);
        Sights.Sight sight = sights.of(at, relevant);
        for (int cost = 1; cost <= effort.dearest() && found.isEmpty(); cost++) {
            new Proposals(sight, cost, fits, found).make();
        }
        for (int parts = 1; parts <= effort.unseen() && found.isEmpty(); parts++) {
            apart(sight.guards(), parts, fits, found);
        }
        return List.copyOf(found);
    }

    /** That so many of the guards do not go together, whatever samples say. */
    private void apart(List<Term> guards, int parts, Predicate<Term> fits, Set<Term> found) {
        for (int i = 0; i < guards.size(); i++) {
            for (int j = parts == 1 ? i : i + 1; j < (parts == 1 ? i + 1 : guards.size()); j++) {
                Term relation = terms.or(terms.not(guards.get(i)), terms.not(guards.get(j)));
                if (found.size() < MOST && !relation.isTrue() && fits.test(relation)) {
                    found.add(relation);
                }
            }
        }
    }

    /** All relations of one cost. */
    private final class Proposals {
        private final Sights.Sight sight;
        private final int cost;
        private final Predicate<Term> fits;
        private final Set<Term> found;

        Proposals(Sights.Sight sight, int cost, Predicate<Term> fits, Set<Term> found) {
            this.sight = sight;
            this.cost = cost;
            this.fits = fits;
            this.found = found;
        }

        void make() {
            guarded(cost, 0, samples.all(), new ArrayList<>());
        }

        /** With {@code left} more parts, guards among them that come from the position on. */
        private void guarded(int left, int from, BitSet within, List<Term> guards) {
            if (found.size() >= MOST) {
                return;
            }
            if (left == 0 && within.isEmpty()) {
                propose(guards, terms.truth(false));
            }
            for (Measure measure : sight.measures()) {
                if (measure.cost() == left && !within.isEmpty()) {
                    bounded(measure, within, guards);
                }
            }
            for (int i = from; i < sight.guards().size() && left > 0; i++) {
                Term guard = sight.guards().get(i);
                BitSet narrower = (BitSet) within.clone();
                narrower.and(samples.where(guard));
                if (!narrower.equals(within)) {
                    guards.add(guard);
                    guarded(left - 1, i + 1, narrower, guards);
                    guards.removeLast();
                }
            }
        }

        private void bounded(Measure measure, BitSet within, List<Term> guards) {
            BitSet kept = within;
            if (!measure.unless().isFalse()) {
                kept = (BitSet) within.clone();
                kept.andNot(samples.where(measure.unless()));
            }
            for (long bound : measure.bounds(kept)) {
                Term conclusion = terms.or(measure.unless(), terms.atMost(measure.number(), terms.whole(bound)));
                if (propose(guards, conclusion)) {
                    return;
                }
            }
        }

        /** Whether it could be proposed. */
        private boolean propose(List<Term> guards, Term conclusion) {
            List<Term> parts = new ArrayList<>();
            guards.forEach(guard -> parts.add(terms.not(guard)));
            parts.add(conclusion);
            Term relation = terms.or(parts);
            return found.size() < MOST && !relation.isTrue() && fits.test(relation) && found.add(relation);
        }
    }
}
