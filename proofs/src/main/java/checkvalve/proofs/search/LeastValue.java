package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Lower bounds of numbers under constraints, in half units, at most half a unit below the least value. Found by asking for
 * less and less and then by bisection: optimisation proper is not to be had for integers beside reals.
 */
final class LeastValue implements AutoCloseable {
    private static final long BUDGET = 4_000_000;
    private static final Rational HALF = Rational.of(1, 2);
    /** Nothing physical is as far away as this. */
    private static final Rational FAR = Rational.of(1_000_000_000L);

    private static final int MOST_EXCLUDED = 100;

    private final Terms terms;
    private final Space space;
    private final Z3Session session = new Z3Session();
    private int excluded;

    /** Where the least value is looked for. */
    interface Space {
        List<Term> constraints();

        /** What a model must give values to. */
        List<Term> variables();

        /** More constraints, if a model is not to count; none of them may hold in it. */
        List<Term> excluding(Valuation at);
    }

    LeastValue(Terms terms, Space space) {
        this.terms = terms;
        this.space = space;
        space.constraints().forEach(session::add);
    }

    /** Empty when there is no model, no bound, or no answer within the budget. */
    Optional<Rational> of(Term number) {
        return new Descent(number).search();
    }

    private final class Descent {
        private final Term number;
        private Rational upper;

        Descent(Term number) {
            this.number = number;
        }

        Optional<Rational> search() {
            if (!ask(terms.truth(true)).isSat()) {
                return Optional.empty();
            }
            Rational step = Rational.of(64);
            while (true) {
                Rational lower = halves(upper.minus(step));
                Outcome outcome = less(lower);
                if (outcome.isUnsat()) {
                    return bisected(lower);
                }
                if (!outcome.isSat() || step.compareTo(FAR) > 0) {
                    return Optional.empty();
                }
                step = step.times(Rational.of(8));
            }
        }

        /** The number is at least {@code least}, and was seen to be {@code upper}. */
        private Optional<Rational> bisected(Rational least) {
            Rational lower = least;
            while (upper.minus(lower).compareTo(HALF) > 0) {
                Rational middle = halves(lower.plus(upper).times(HALF));
                if (middle.compareTo(lower) <= 0) {
                    middle = lower.plus(HALF);
                }
                Outcome outcome = less(middle);
                if (outcome.isUnsat()) {
                    lower = middle;
                } else if (!outcome.isSat()) {
                    break;
                }
            }
            return Optional.of(lower);
        }

        private Outcome less(Rational bound) {
            return ask(terms.below(number, terms.real(bound)));
        }

        private Outcome ask(Term condition) {
            while (true) {
                Outcome outcome = session.check(BUDGET, condition);
                List<Term> more = outcome.isSat() && excluded < MOST_EXCLUDED ? implausible() : List.of();
                if (more.isEmpty()) {
                    upper = outcome.isSat() ? session.value(number) : upper;
                    return outcome;
                }
                excluded++;
                more.forEach(session::add);
            }
        }

        private List<Term> implausible() {
            return space.excluding(new Valuation(session.model(space.variables())));
        }
    }

    /** Rounded down to a whole number of halves. */
    private static Rational halves(Rational value) {
        return new Rational(value.times(Rational.of(2)).floor(), BigInteger.TWO);
    }

    @Override
    public void close() {
        session.close();
    }
}
