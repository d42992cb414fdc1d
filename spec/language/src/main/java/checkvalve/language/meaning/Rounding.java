package checkvalve.language.meaning;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import java.math.BigInteger;

/** "Rounding direction written out": which whole multiple a value is brought to. */
final class Rounding {
    private static final Rational HALF = Rational.of(1, 2);

    private Rounding() {}

    static long round(Rational value, Expr.Rounding how, long multiple) {
        Rational times = value.dividedBy(Rational.of(multiple));
        BigInteger whole = switch (how) {
            case DOWN -> times.floor();
            case UP -> times.negated().floor().negate();
            case NEAREST -> times.plus(HALF).floor();
        };
        return whole.multiply(BigInteger.valueOf(multiple)).longValueExact();
    }

    static long round(long value, Expr.Rounding how, long multiple) {
        if (multiple == 1) {
            return value;
        }
        return round(Rational.of(value), how, multiple);
    }
}
