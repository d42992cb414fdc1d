package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.syntax.Places;
import checkvalve.language.syntax.UnitTable;
import checkvalve.language.syntax.ValveParser.LiteralContext;
import checkvalve.language.syntax.ValveParser.UnitContext;
import checkvalve.language.syntax.ValveParser.ValueContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Reads numbers with their units. */
final class Literals {
    private static final int LONGEST = 40;

    private final Places places;
    private final Findings findings;

    Literals(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    /** The value; null after an unknown unit has been reported. */
    Measure read(LiteralContext literal) {
        Token digits = literal.NUMBER().getSymbol();
        if (digits.getText().length() > LONGEST) {
            findings.report(Code.TOO_LARGE, places.of(digits), "a number has at most %d digits".formatted(LONGEST));
            return null;
        }
        Rational number = number(digits.getText());
        if (literal.unit() == null) {
            return new Measure(number, Dimension.NONE);
        }
        Measure unit = unit(literal.unit());
        return unit == null ? null : new Measure(number.times(unit.value()), unit.dimension());
    }

    /** The value with its sign; null when it is no number or its unit is unknown. */
    Measure read(ValueContext value) {
        if (value.literal() == null) {
            return null;
        }
        Measure measure = read(value.literal());
        boolean negative = value.getStart() != value.literal().getStart();
        return measure != null && negative ? measure.negated() : measure;
    }

    private Measure unit(UnitContext unit) {
        if (unit.UNIT().isEmpty()) {
            return new Measure(Rational.of(1, 100), Dimension.NONE);
        }
        Measure product = unit(unit.UNIT(0).getSymbol());
        if (unit.UNIT().size() == 1 || product == null) {
            return product;
        }
        Measure divisor = unit(unit.UNIT(1).getSymbol());
        return divisor == null
                ? null
                : new Measure(
                        product.value().dividedBy(divisor.value()),
                        product.dimension().times(divisor.dimension().inverse()));
    }

    private Measure unit(Token word) {
        Optional<UnitTable.Unit> unit = UnitTable.find(word.getText());
        if (unit.isEmpty()) {
            String message = "`%s` is no unit".formatted(word.getText());
            UnitTable.meant(word.getText())
                    .or(() -> Spelling.closest(word.getText(), UnitTable.units()))
                    .ifPresentOrElse(
                            close -> findings.report(
                                    Code.UNKNOWN_UNIT, places.of(word), message, "did you mean `%s`?".formatted(close)),
                            () -> findings.report(Code.UNKNOWN_UNIT, places.of(word), message));
            return null;
        }
        return new Measure(unit.get().size(), unit.get().dimension());
    }

    private static Rational number(String digits) {
        BigDecimal decimal = new BigDecimal(digits.replace("_", ""));
        return new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
