package checkvalve.language.meaning;

import checkvalve.language.model.Base;
import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values as a person reads them: with their unit, or by their name. */
public final class ValueText {
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final Dimension TIME = Dimension.of(Base.TIME);
    private static final Map<Dimension, String> COMPOUND = Map.of(
            Dimension.of(Base.VOLTAGE).times(Dimension.of(Base.CURRENT).inverse()), "Ω",
            Dimension.of(Base.VOLTAGE).times(Dimension.of(Base.CURRENT)), "W",
            TIME.inverse(), "Hz");

    private final Device device;

    public ValueText(Device device) {
        this.device = device;
    }

    /** A whole number of base units, an ordinal, or 0 or 1. */
    public String of(long value, Type type) {
        return of(Rational.of(value), type);
    }

    String of(Rational value, Type type) {
        return switch (type) {
            case Type.Truth truth -> value.signum() != 0 ? "yes" : "no";
            case Type.Enumeration enumeration -> enumeration.members().get((int) value.toLong());
            case Type.Quantity quantity -> quantity(value, quantity.dimension());
        };
    }

    /** A number of ticks as a time: below a second in ms, else in s. */
    private String ticks(Rational ticks) {
        Rational seconds = ticks.times(device.tick());
        return seconds.absolute().compareTo(Rational.ONE) < 0
                ? number(seconds.times(Rational.of(1000)), Rational.ONE) + " ms"
                : number(seconds, Rational.ONE) + " s";
    }

    /** When a tick is, counted from reset, to the tick. */
    String time(long tick) {
        return ticks(Rational.of(tick));
    }

    private String quantity(Rational value, Dimension dimension) {
        if (dimension.equals(TIME)) {
            return ticks(value);
        }
        Rational size = device.units().of(dimension);
        String unit = unit(dimension);
        return number(value.times(size), size) + (unit.isEmpty() ? "" : " " + unit);
    }

    /** With as many digits as the base unit has, more where the value does, and a sign where some are left out. */
    private static String number(Rational value, Rational size) {
        int digits = decimals(size);
        BigDecimal numerator = new BigDecimal(value.numerator());
        BigDecimal denominator = new BigDecimal(value.denominator());
        try {
            BigDecimal exact = numerator.divide(denominator).stripTrailingZeros();
            return exact.setScale(Math.max(exact.scale(), digits)).toPlainString();
        } catch (ArithmeticException endless) {
            return "≈" + numerator.divide(denominator, SHOWN).toPlainString();
        }
    }

    private static int decimals(Rational size) {
        int digits = 0;
        for (Rational left = size; !left.isWhole() && digits < 9; left = left.times(Rational.of(10))) {
            digits++;
        }
        return digits;
    }

    private static String unit(Dimension dimension) {
        String known = COMPOUND.get(dimension);
        if (known != null) {
            return known;
        }
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (Base base : Base.values()) {
            int exponent = dimension.exponent(base);
            for (int i = 0; i < Math.abs(exponent); i++) {
                (exponent > 0 ? above : below).add(symbol(base));
            }
        }
        String top = String.join("·", above);
        return below.isEmpty() ? top : (top.isEmpty() ? "1" : top) + "/" + String.join("/", below);
    }

    private static String symbol(Base base) {
        return switch (base) {
            case VOLTAGE -> "V";
            case CURRENT -> "A";
            case TEMPERATURE -> "°C";
            case TIME -> "s";
            case LENGTH -> "m";
            case MASS -> "kg";
            case VOLUME -> "m³";
            case PRESSURE -> "Pa";
            case ANGLE -> "rad";
        };
    }
}
