package checkvalve.generator.lower;

import checkvalve.language.model.Base;
import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;

/** What one base unit is, in words for a Javadoc comment. */
final class UnitText {
    private static final String[] PREFIXES = {"µ", "m", "", "k", "M"};
    private static final int NO_PREFIX = 2;
    private static final Rational THOUSAND = Rational.of(1000);

    private final Device device;

    UnitText(Device device) {
        this.device = device;
    }

    /** As in {@code in 10 mV}; empty for what has no unit. */
    String of(Type type) {
        if (!(type instanceof Type.Quantity(Dimension dimension, boolean _))) {
            return "";
        }
        return dimension.equals(Dimension.NONE)
                ? ""
                : "in " + scaled(device.units().of(dimension), symbols(dimension));
    }

    /** The length of a tick. */
    String tick() {
        String tick = scaled(device.tick(), "s");
        return Character.isDigit(tick.charAt(0)) ? tick : "1 " + tick;
    }

    private static String scaled(Rational size, String symbols) {
        Rational scaled = size;
        int prefix = NO_PREFIX;
        while (prefix > 0 && !scaled.isWhole()) {
            scaled = scaled.times(THOUSAND);
            prefix--;
        }
        String unit = PREFIXES[prefix] + symbols;
        return scaled.equals(Rational.ONE) ? unit : scaled + " " + unit;
    }

    private static String symbols(Dimension dimension) {
        StringBuilder symbols = new StringBuilder();
        for (Base base : Base.values()) {
            int exponent = dimension.exponent(base);
            if (exponent != 0) {
                symbols.append(symbols.isEmpty() ? "" : " ").append(symbol(base));
                symbols.append(exponent == 1 ? "" : "^" + exponent);
            }
        }
        return symbols.toString();
    }

    private static String symbol(Base base) {
        return switch (base) {
            case VOLTAGE -> "V";
            case CURRENT -> "A";
            case TEMPERATURE -> "°C";
            case TIME -> "s";
            case LENGTH -> "m";
            case MASS -> "kg";
            case VOLUME -> "m^3";
            case PRESSURE -> "Pa";
            case ANGLE -> "rad";
        };
    }
}
