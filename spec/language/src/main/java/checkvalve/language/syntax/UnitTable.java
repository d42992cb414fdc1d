package checkvalve.language.syntax;

import checkvalve.language.model.Base;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units and dimensions that the language knows. */
public final class UnitTable {
    /** A unit: its dimension, and its size in SI units (of angle, in turns). */
    public record Unit(String name, Dimension dimension, Rational size) {}

    private static final Map<String, Unit> UNITS = new LinkedHashMap<>();
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("volt", "V"),
            Map.entry("amp", "A"),
            Map.entry("ampere", "A"),
            Map.entry("watt", "W"),
            Map.entry("sec", "s"),
            Map.entry("second", "s"),
            Map.entry("msec", "ms"),
            Map.entry("minute", "min"),
            Map.entry("hour", "h"),
            Map.entry("hr", "h"),
            Map.entry("degree", "degC"),
            Map.entry("c", "degC"),
            Map.entry("liter", "L"),
            Map.entry("litre", "L"),
            Map.entry("percent", "%"));
    private static final Map<String, Dimension> DIMENSIONS = new LinkedHashMap<>();

    static {
        Dimension volt = Dimension.of(Base.VOLTAGE);
        Dimension ampere = Dimension.of(Base.CURRENT);
        Dimension second = Dimension.of(Base.TIME);
        Dimension ohm = volt.times(ampere.inverse());
        Dimension watt = volt.times(ampere);
        DIMENSIONS.put("voltage", volt);
        DIMENSIONS.put("current", ampere);
        DIMENSIONS.put("temperature", Dimension.of(Base.TEMPERATURE));
        DIMENSIONS.put("time", second);
        DIMENSIONS.put("resistance", ohm);
        DIMENSIONS.put("power", watt);
        DIMENSIONS.put("energy", watt.times(second));
        DIMENSIONS.put("charge", ampere.times(second));
        DIMENSIONS.put("frequency", second.inverse());
        DIMENSIONS.put("speed", Dimension.of(Base.ANGLE).times(second.inverse()));
        DIMENSIONS.put("pressure", Dimension.of(Base.PRESSURE));
        DIMENSIONS.put("length", Dimension.of(Base.LENGTH));
        DIMENSIONS.put("volume", Dimension.of(Base.VOLUME));
        DIMENSIONS.put("mass", Dimension.of(Base.MASS));
        DIMENSIONS.put("ratio", Dimension.NONE);
        DIMENSIONS.put("number", Dimension.NONE);

        Rational hour = Rational.of(3600);
        prefixed("V", "voltage", Rational.ONE);
        prefixed("A", "current", Rational.ONE);
        prefixed("Ohm", "resistance", Rational.ONE);
        prefixed("W", "power", Rational.ONE);
        prefixed("Wh", "energy", hour);
        prefixed("J", "energy", Rational.ONE);
        prefixed("Ah", "charge", hour);
        prefixed("Hz", "frequency", Rational.ONE);
        prefixed("bar", "pressure", Rational.of(100_000));
        prefixed("Pa", "pressure", Rational.ONE);
        prefixed("L", "volume", Rational.of(1, 1000));
        prefixed("m", "length", Rational.ONE);
        unit("g", "mass", Rational.of(1, 1000));
        unit("kg", "mass", Rational.ONE);
        unit("s", "time", Rational.ONE);
        unit("ms", "time", Rational.of(1, 1000));
        unit("us", "time", Rational.of(1, 1_000_000));
        unit("min", "time", Rational.of(60));
        unit("h", "time", hour);
        unit("degC", "temperature", Rational.ONE);
        unit("K", "temperature", Rational.ONE);
        unit("mK", "temperature", Rational.of(1, 1000));
        unit("rpm", "speed", Rational.of(1, 60));
        unit("%", "ratio", Rational.of(1, 100));
    }

    private UnitTable() {}

    /** The unit of that name; micro, ohm and degree signs are read like the letters that stand for them. */
    public static Optional<Unit> find(String name) {
        String plain = name.replace('\u00B5', 'u')
                .replace('\u03BC', 'u')
                .replace("\u03A9", "Ohm")
                .replace("\u2126", "Ohm")
                .replace("\u00B0", "deg");
        return Optional.ofNullable(UNITS.get(plain));
    }

    /** The unit that a longer word for it means. */
    public static Optional<String> meant(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT).replaceFirst("s$", "")));
    }

    /** The dimension that the word names. */
    public static Optional<Dimension> dimension(String word) {
        return Optional.ofNullable(DIMENSIONS.get(word));
    }

    /** The word for a dimension, if there is one. */
    public static Optional<String> word(Dimension dimension) {
        if (dimension.equals(Dimension.NONE)) {
            return Optional.of("number");
        }
        return DIMENSIONS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(dimension))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public static Set<String> units() {
        return UNITS.keySet();
    }

    public static Set<String> dimensions() {
        return DIMENSIONS.keySet();
    }

    private static void prefixed(String name, String dimension, Rational size) {
        unit(name, dimension, size);
        unit("u" + name, dimension, size.times(Rational.of(1, 1_000_000)));
        unit("m" + name, dimension, size.times(Rational.of(1, 1000)));
        unit("k" + name, dimension, size.times(Rational.of(1000)));
        unit("M" + name, dimension, size.times(Rational.of(1_000_000)));
    }

    private static void unit(String name, String dimension, Rational size) {
        UNITS.put(name, new Unit(name, DIMENSIONS.get(dimension), size));
    }
}
