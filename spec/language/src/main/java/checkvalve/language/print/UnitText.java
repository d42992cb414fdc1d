package checkvalve.language.print;

import checkvalve.language.model.Base;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Units;
import checkvalve.language.syntax.UnitTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes values in base units as people do: {@code 2.3 A}, {@code 340 mV}, {@code 5 min}, {@code 20 V/s}. */
public final class UnitText {
    private static final Dimension TIME = Dimension.of(Base.TIME);
    private static final List<String> TIMES = List.of("h", "min", "s");
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("voltage", "V"),
            Map.entry("current", "A"),
            Map.entry("temperature", "degC"),
            Map.entry("time", "s"),
            Map.entry("resistance", "Ohm"),
            Map.entry("power", "W"),
            Map.entry("energy", "Wh"),
            Map.entry("charge", "Ah"),
            Map.entry("frequency", "Hz"),
            Map.entry("speed", "rpm"),
            Map.entry("pressure", "bar"),
            Map.entry("length", "m"),
            Map.entry("volume", "L"),
            Map.entry("mass", "kg"));

    private final Units units;

    public UnitText(Units units) {
        this.units = units;
    }

    /** A value in base units, exactly; what no decimal fraction can say is written as a fraction. */
    public String show(Rational inBaseUnits, Dimension dimension) {
        Rational value = inBaseUnits.times(units.of(dimension));
        if (dimension.equals(Dimension.NONE)) {
            return number(value);
        }
        if (dimension.equals(TIME)) {
            return time(value);
        }
        Optional<String> symbol = UnitTable.word(dimension).map(SYMBOLS::get);
        Optional<String> rate = UnitTable.word(dimension.times(TIME)).map(SYMBOLS::get);
        return symbol.map(unit -> prefixed(value, unit))
                .or(() -> rate.map(unit -> prefixed(value, unit) + "/s"))
                .orElseGet(() -> number(value) + " " + bases(dimension));
    }

    public String show(long inBaseUnits, Dimension dimension) {
        return show(Rational.of(inBaseUnits), dimension);
    }

    /** A number of ticks as a time. */
    public String ticks(long ticks) {
        return show(ticks, TIME);
    }

    private static String time(Rational seconds) {
        for (String unit : TIMES) {
            Rational amount = seconds.dividedBy(size(unit));
            if (amount.isWhole() && amount.signum() != 0) {
                return number(amount) + " " + unit;
            }
        }
        return prefixed(seconds, "s");
    }

    private static String prefixed(Rational value, String symbol) {
        Rational amount = value.dividedBy(size(symbol));
        boolean small = amount.signum() != 0 && amount.absolute().compareTo(Rational.ONE) < 0;
        boolean known = UnitTable.find("m" + symbol).isPresent();
        return small && known ? number(amount.times(Rational.of(1000))) + " m" + symbol : number(amount) + " " + symbol;
    }

    private static Rational size(String symbol) {
        return UnitTable.find(symbol).orElseThrow().size();
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

    private static String number(Rational value) {
        BigDecimal numerator = new BigDecimal(value.numerator());
        try {
            return numerator
                    .divide(new BigDecimal(value.denominator()))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (ArithmeticException e) {
            return value.toString();
        }
    }
}
