package checkvalve.generator.lower;

import checkvalve.language.model.Expr.Rounding;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import java.math.BigInteger;

/** Sums, products and roundings in the narrowest kind that cannot wrap. */
final class Arithmetic {
    /** Where in the spec the arithmetic is, for the message when it does not fit. */
    private final Place place;

    Arithmetic(Place place) {
        this.place = place;
    }

    static Term whole(Range range) {
        Kind kind = range.kind();
        if (kind == null) {
            throw new TooWideException(Place.NOWHERE);
        }
        return new Term.Whole(range.low().longValueExact(), kind);
    }

    Amount plus(Amount left, Amount right) {
        BigInteger shared = shared(left, right);
        Amount a = over(left, shared);
        Amount b = over(right, shared);
        Range range = a.range().plus(b.range());
        if (a.isLiteral() && b.isLiteral()) {
            return new Amount(whole(range), range, shared);
        }
        if (b.isLiteral() && b.range().high().signum() < 0) {
            Range flipped = b.range().negated();
            return new Amount(binary(Operator.MINUS, a.term(), whole(flipped), range), range, shared);
        }
        if (isZero(a)) {
            return b;
        }
        return isZero(b) ? a : new Amount(binary(Operator.PLUS, a.term(), b.term(), range), range, shared);
    }

    Amount minus(Amount left, Amount right) {
        if (right.isLiteral()) {
            return plus(left, times(right, Rational.of(-1)));
        }
        BigInteger shared = shared(left, right);
        Amount a = over(left, shared);
        Amount b = over(right, shared);
        Range range = a.range().plus(b.range().negated());
        return new Amount(binary(Operator.MINUS, a.term(), b.term(), range), range, shared);
    }

    Amount times(Amount amount, Rational factor) {
        if (amount.isLiteral()) {
            return Amount.of(amount.literal().times(factor));
        }
        Rational ratio = factor.dividedBy(new Rational(amount.denominator(), BigInteger.ONE));
        return new Amount(
                multiplied(amount.term(), amount.range(), ratio.numerator()),
                amount.range().times(ratio.numerator()),
                ratio.denominator());
    }

    /** To a whole multiple of base units; the quotient is taken of a number that cannot be negative, where {@code /} is exact. */
    Amount rounded(Amount amount, Rounding rounding, long multiple) {
        BigInteger unit = BigInteger.valueOf(multiple);
        BigInteger divisor = amount.denominator().multiply(unit);
        if (divisor.equals(BigInteger.ONE)) {
            return amount;
        }
        BigInteger offset = switch (rounding) {
            case DOWN -> BigInteger.ZERO;
            case UP -> divisor.subtract(BigInteger.ONE);
            case NEAREST -> divisor.shiftRight(1);
        };
        BigInteger lowest = amount.range().low().add(offset);
        BigInteger lift = lowest.signum() < 0
                ? lowest.negate().add(divisor).subtract(BigInteger.ONE).divide(divisor)
                : BigInteger.ZERO;
        Amount raised = plus(
                Amount.of(amount.term(), amount.range()),
                Amount.of(new Rational(offset.add(lift.multiply(divisor)), BigInteger.ONE)));
        Range range = raised.range().over(divisor);
        Term quotient = raised.isLiteral()
                ? whole(range)
                : binary(
                        Operator.OVER,
                        raised.term(),
                        whole(Range.only(divisor)),
                        raised.range().or(Range.only(divisor)));
        Amount lowered = plus(Amount.of(quotient, range), Amount.of(new Rational(lift.negate(), BigInteger.ONE)));
        return times(lowered, Rational.of(multiple));
    }

    Amount negated(Amount amount) {
        return times(amount, Rational.of(-1));
    }

    /** The same value over a multiple of its denominator. */
    Amount over(Amount amount, BigInteger denominator) {
        BigInteger factor = denominator.divide(amount.denominator());
        return new Amount(
                multiplied(amount.term(), amount.range(), factor),
                amount.range().times(factor),
                denominator);
    }

    static BigInteger shared(Amount left, Amount right) {
        BigInteger a = left.denominator();
        BigInteger b = right.denominator();
        return a.divide(a.gcd(b)).multiply(b);
    }

    private Term multiplied(Term term, Range range, BigInteger factor) {
        if (factor.equals(BigInteger.ONE)) {
            return term;
        }
        Range product = range.times(factor);
        if (term instanceof Term.Whole) {
            return whole(fitting(product));
        }
        if (factor.equals(BigInteger.ONE.negate())) {
            Kind kind = wider(kind(product), term.kind());
            return new Term.Negative(widened(term, kind), kind);
        }
        return factor.signum() == 0
                ? whole(product)
                : binary(Operator.TIMES, whole(fitting(Range.only(factor))), term, product);
    }

    private Term binary(Operator operator, Term left, Term right, Range result) {
        Kind kind = wider(kind(result), wider(left.kind(), right.kind()));
        if (kind == Kind.INT || left.kind() == Kind.LONG || right.kind() == Kind.LONG) {
            return new Term.Binary(operator, left, right, kind);
        }
        return right instanceof Term.Whole
                ? new Term.Binary(operator, left, widened(right, kind), kind)
                : new Term.Binary(operator, widened(left, kind), right, kind);
    }

    private Range fitting(Range range) {
        kind(range);
        return range;
    }

    private Kind kind(Range range) {
        Kind kind = range.kind();
        if (kind == null) {
            throw new TooWideException(place);
        }
        return kind;
    }

    private static boolean isZero(Amount amount) {
        return amount.isLiteral() && amount.range().low().signum() == 0;
    }

    private static Kind wider(Kind left, Kind right) {
        return left == Kind.LONG ? left : right;
    }

    /** The term in a kind at least as wide as its own, or in a narrower one that its range is known to fit. */
    static Term widened(Term term, Kind kind) {
        if (term.kind() == kind) {
            return term;
        }
        return term instanceof Term.Whole(long value, Kind _) ? new Term.Whole(value, kind) : new Term.Cast(term, kind);
    }
}
