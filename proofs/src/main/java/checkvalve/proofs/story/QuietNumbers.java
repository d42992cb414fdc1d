package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/** Where a number is at the last tick of a quiet run, and after it. Only constants times the length: all is linear. */
final class QuietNumbers {
    private final Terms terms;
    private final Dynamics dynamics;
    private final Substitution first;
    private final Substitution last;
    private final Term more;
    private final Term before;

    /**
     * @param first to the variables of the first quiet tick
     * @param last to those of the last
     * @param more how many quiet ticks there are
     */
    QuietNumbers(Terms terms, Dynamics dynamics, Substitution first, Substitution last, Term more) {
        this.terms = terms;
        this.dynamics = dynamics;
        this.first = first;
        this.last = last;
        this.more = more;
        this.before = terms.subtract(more, terms.whole(1));
    }

    /** What holds of a number that is {@code entered}, {@code leaving} and {@code end} before the first and the last quiet tick and after it. */
    List<Term> moves(Movement movement, Term entered, Term leaving, Term end) {
        List<Term> all = new ArrayList<>();
        movement.ways().forEach((way, conditions) -> {
            Term taken = first.apply(terms.or(conditions));
            all.add(terms.implies(taken, way(way, entered, leaving, end)));
        });
        return all;
    }

    private Term way(Movement.Way way, Term entered, Term leaving, Term end) {
        return switch (way) {
            case Movement.Rate(Rational step) ->
                terms.and(
                        terms.equal(leaving, after(entered, step, before)),
                        terms.equal(end, after(entered, step, more)));
            case Movement.Towards towards -> towards(towards, entered, leaving, end);
            case Movement.Becomes(Term value) -> becomes(value, entered, leaving, end);
            case Movement.Jumps(Term value) -> stays(value, entered, leaving, end);
        };
    }

    private Term after(Term entered, Rational step, Term ticks) {
        return terms.add(entered, terms.scale(step, ticks));
    }

    private Term towards(Movement.Towards towards, Term entered, Term leaving, Term end) {
        Term bound = first.apply(towards.bound());
        boolean up = towards.step().signum() > 0;
        return terms.and(
                up ? terms.atMost(entered, bound) : terms.atMost(bound, entered),
                terms.equal(leaving, nearer(up, after(entered, towards.step(), before), bound)),
                terms.equal(end, nearer(up, after(entered, towards.step(), more), bound)));
    }

    private Term nearer(boolean up, Term moved, Term bound) {
        return up ? terms.least(moved, bound) : terms.greatest(moved, bound);
    }

    private Term stays(Term value, Term entered, Term leaving, Term end) {
        return terms.and(
                terms.equal(first.apply(value), entered),
                terms.equal(last.apply(value), entered),
                terms.equal(leaving, entered),
                terms.equal(end, entered));
    }

    /**
     * What repeats another number follows it a tick behind. Before the last tick it is only known to be between what it
     * was and what it becomes; the replay decides.
     */
    private Term becomes(Term value, Term entered, Term leaving, Term end) {
        if (!dynamics.dependsOnMovers(value)) {
            return stays(value, entered, leaving, end);
        }
        Term between = terms.or(
                terms.and(terms.atMost(entered, leaving), terms.atMost(leaving, end)),
                terms.and(terms.atMost(end, leaving), terms.atMost(leaving, entered)));
        Term one = terms.implies(terms.atMost(more, terms.whole(1)), terms.equal(leaving, entered));
        return terms.and(between, one, terms.equal(end, last.apply(value)));
    }
}
