package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A lower bound of a number under constraints, in half units, at most half a unit below its least value. Found by asking
 * for less and less and then by bisection: optimisation proper is not to be had for integers beside reals.
 */
final class LeastValue {
    private static final long BUDGET = 8_000_000;
    private static final Rational HALF = Rational.of(1, 2);
    /** Nothing physical is as far away as this. */
    private static final Rational FAR = Rational.of(1_000_000_000L);

    private final Terms terms;
    private final Term number;
    private final Z3Session session;

    private LeastValue(Terms terms, Term number, Z3Session session) {
        this.terms = terms;
        this.number = number;
        this.session = session;
    }

    /** Empty when there is no model, no bound, or no answer within the budget. */
    static Optional<Rational> of(Terms terms, Term number, List<Term> constraints) {
        try (Z3Session session = new Z3Session()) {
            constraints.forEach(session::add);
            Outcome outcome = session.check(BUDGET);
            if (!outcome.isSat()) {
                return Optional.empty();
            }
            Rational met = session.value(number);
            return new LeastValue(terms, number, session).below(met);
        }
    }

    private Optional<Rational> below(Rational met) {
        Rational upper = met;
        Rational step = Rational.of(64);
        Rational lower = halves(upper.minus(step));
        while (true) {
            Outcome outcome = less(lower);
            if (outcome.isUnsat()) {
                return bisected(lower, upper);
            }
            if (!outcome.isSat() || step.compareTo(FAR) > 0) {
                return Optional.empty();
            }
            upper = session.value(number);
            step = step.times(Rational.of(8));
            lower = halves(upper.minus(step));
        }
    }

    /** The number is at least {@code lower}, and was seen to be {@code upper}. */
    private Optional<Rational> bisected(Rational lower, Rational upper) {
        while (upper.minus(lower).compareTo(HALF) > 0) {
            Rational middle = halves(lower.plus(upper).times(HALF));
            if (middle.compareTo(lower) <= 0) {
                middle = lower.plus(HALF);
            }
            Outcome outcome = less(middle);
            if (outcome.isUnsat()) {
                lower = middle;
            } else if (outcome.isSat()) {
                upper = session.value(number);
            } else {
                break;
            }
        }
        return Optional.of(lower);
    }

    private Outcome less(Rational bound) {
        return session.check(BUDGET, terms.below(number, terms.real(bound)));
    }

    /** Rounded down to a whole number of halves. */
    private static Rational halves(Rational value) {
        return new Rational(value.times(Rational.of(2)).floor(), BigInteger.TWO);
    }
}
