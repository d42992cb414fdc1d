package checkvalve.language.cover;

import checkvalve.language.model.Base;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.language.model.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values as a program reads them: plain decimals in units without a prefix, names of an enumeration, true and false. */
final class Figures {
    private static final Dimension TIME = Dimension.of(Base.TIME);

    private final Units units;

    Figures(Units units) {
        this.units = units;
    }

    /**
     * @param value in base units, an ordinal, or 0 or 1
     */
    String of(long value, Type type) {
        return switch (type) {
            case Type.Truth truth -> String.valueOf(value != 0);
            case Type.Enumeration enumeration -> enumeration.members().get((int) value);
            case Type.Quantity quantity -> decimal(Rational.of(value).times(units.of(quantity.dimension())));
        };
    }

    /** What no decimal fraction can say is written as a fraction. */
    private static String decimal(Rational value) {
        try {
            BigDecimal exact = new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()));
            return exact.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException endless) {
            return value.toString();
        }
    }

    /** Empty for what has none. */
    String unit(Type type) {
        return type instanceof Type.Quantity quantity ? unit(quantity.dimension()) : "";
    }

    private static String unit(Dimension dimension) {
        if (dimension.equals(TIME)) {
            return "s";
        }
        List<String> parts = new ArrayList<>();
        for (Base base : Base.values()) {
            int exponent = dimension.exponent(base);
            if (exponent != 0) {
                parts.add(symbol(base) + (exponent == 1 ? "" : "^" + exponent));
            }
        }
        return String.join(" ", parts);
    }

    private static String symbol(Base base) {
        return switch (base) {
            case VOLTAGE -> "V";
            case CURRENT -> "A";
            case TEMPERATURE -> "degC";
            case TIME -> "s";
            case LENGTH -> "m";
            case MASS -> "kg";
            case VOLUME -> "m3";
            case PRESSURE -> "Pa";
            case ANGLE -> "rad";
        };
    }
}
