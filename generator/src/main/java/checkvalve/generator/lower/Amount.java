package checkvalve.generator.lower;

import checkvalve.language.model.Rational;
import java.math.BigInteger;

/**
 * A number on its way through the logic: a whole term over a constant denominator, so that no fraction is ever lost.
 *
 * @param range all that the term can be
 * @param denominator at least one
 */
record Amount(Term term, Range range, BigInteger denominator) {
    static Amount of(Term term, Range range) {
        return new Amount(term, range, BigInteger.ONE);
    }

    static Amount of(Rational value) {
        Range range = Range.only(value.numerator());
        return new Amount(Arithmetic.whole(range), range, value.denominator());
    }

    boolean isLiteral() {
        return term instanceof Term.Whole;
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The exact value of a literal. */
    Rational literal() {
        return new Rational(range.low(), denominator);
    }
}
