package checkvalve.language.check;

import checkvalve.language.model.Base;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Units;
import checkvalve.language.syntax.UnitTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** The device's tick and base units, and how values look in them. */
record Scale(Rational tick, Units units) {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("voltage", "V"),
            Map.entry("current", "A"),
            Map.entry("temperature", "degC"),
            Map.entry("time", "s"),
            Map.entry("resistance", "Ohm"),
            Map.entry("power", "W"),
            Map.entry("energy", "J"),
            Map.entry("charge", "Ah"),
            Map.entry("frequency", "Hz"),
            Map.entry("speed", "rpm"),
            Map.entry("pressure", "bar"),
            Map.entry("length", "m"),
            Map.entry("volume", "L"),
            Map.entry("mass", "kg"));
    private static final Dimension TIME = Dimension.of(Base.TIME);

    /** The value in base units. */
    Rational inBaseUnits(Measure measure) {
        return measure.value().dividedBy(units.of(measure.dimension()));
    }

    /** A value in base units as people write it, as in {@code 2.3 A}. */
    String show(Rational inBaseUnits, Dimension dimension) {
        return showSi(inBaseUnits.times(units.of(dimension)), dimension);
    }

    /** A value in SI units as people write it. */
    static String showSi(Rational value, Dimension dimension) {
        if (dimension.equals(Dimension.NONE)) {
            return decimal(value);
        }
        String symbol = UnitTable.word(dimension).map(SYMBOLS::get).orElse(null);
        if (symbol != null) {
            return prefixed(value, symbol);
        }
        Dimension perSecond = dimension.times(TIME);
        String rate = UnitTable.word(perSecond).map(SYMBOLS::get).orElse(null);
        return rate != null ? prefixed(value, rate) + "/s" : decimal(value) + " " + bases(dimension);
    }

    private static String prefixed(Rational value, String symbol) {
        Rational size = UnitTable.find(symbol).orElseThrow().size();
        Rational amount = value.dividedBy(size);
        boolean small = amount.signum() != 0 && amount.absolute().compareTo(Rational.ONE) < 0;
        String milli = "m" + symbol;
        if (small && UnitTable.find(milli).isPresent()) {
            return decimal(amount.times(Rational.of(1000))) + " " + milli;
        }
        return decimal(amount) + " " + symbol;
    }

    private static String bases(Dimension dimension) {
        StringBuilder text = new StringBuilder();
        for (Base base : Base.values()) {
            int exponent = dimension.exponent(base);
            if (exponent != 0) {
                String name =
                        UnitTable.word(Dimension.of(base)).map(SYMBOLS::get).orElse("turn");
                text.append(text.isEmpty() ? "" : " ").append(name).append(exponent == 1 ? "" : "^" + exponent);
            }
        }
        return text.toString();
    }

    private static String decimal(Rational value) {
        BigDecimal numerator = new BigDecimal(value.numerator());
        BigDecimal denominator = new BigDecimal(value.denominator());
        try {
            return numerator.divide(denominator).stripTrailingZeros().toPlainString();
        } catch (ArithmeticException e) {
            return "about "
                    + numerator.divide(denominator, MathContext.DECIMAL32).toPlainString();
        }
    }
}
