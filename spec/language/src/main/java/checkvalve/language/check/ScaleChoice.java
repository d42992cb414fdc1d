package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Base;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Units;
import checkvalve.language.syntax.SyntaxTree;
import checkvalve.language.syntax.ValveParser.LiteralContext;
import checkvalve.language.syntax.ValveParser.OutputContext;
import checkvalve.language.syntax.ValveParser.SectionContext;
import checkvalve.language.syntax.ValveParser.SensorContext;
import checkvalve.language.syntax.ValveParser.SettingContext;
import checkvalve.language.syntax.ValveParser.ValueContext;
import checkvalve.language.syntax.ValveParser.ValueTypeContext;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Chooses the base units: of each base dimension the coarsest power of ten in which every declared resolution and step
 * is whole (where there is none, every bound of a setting or kept value); of time the tick.
 */
final class ScaleChoice {
    /** Which base gives way when a compound resolution, as one of speed, is not whole: those least used alone first. */
    private static final List<Base> YIELDING = List.of(
            Base.ANGLE,
            Base.LENGTH,
            Base.MASS,
            Base.VOLUME,
            Base.PRESSURE,
            Base.TEMPERATURE,
            Base.VOLTAGE,
            Base.CURRENT);

    private static final Rational TEN = Rational.of(10);
    /** No base unit is finer than this many decimal places. */
    private static final int FINEST = 12;

    private final SyntaxTree tree;
    private final Findings findings;
    private final Literals literals;
    private final List<Measure> resolutions = new ArrayList<>();
    private final List<Measure> bounds = new ArrayList<>();

    private ScaleChoice(SyntaxTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
        this.literals = new Literals(tree.places(), new Findings());
    }

    static Scale choose(SyntaxTree tree, Findings findings) {
        ScaleChoice choice = new ScaleChoice(tree, findings);
        Rational tick = choice.tick();
        tree.device().section().forEach(choice::collect);
        return new Scale(tick, new Units(choice.sizes(tick)));
    }

    private Rational tick() {
        var tick = tree.device().tick();
        if (tick == null) {
            findings.report(
                    Code.NO_TICK,
                    tree.place(tree.device().name()),
                    "`%s` states no tick".formatted(tree.device().name().getText()),
                    "write `tick 1 ms` first in the device");
            return Rational.of(1, 1000);
        }
        Measure length = new Literals(tree.places(), findings).read(tick.literal());
        if (length == null) {
            return Rational.of(1, 1000);
        }
        if (!length.dimension().equals(Dimension.of(Base.TIME))
                || length.value().signum() <= 0) {
            findings.report(Code.NO_TICK, tree.place(tick.literal()), "a tick is a time above zero");
            return Rational.of(1, 1000);
        }
        return length.value();
    }

    private void collect(SectionContext section) {
        if (section.settings() != null) {
            section.settings().setting().forEach(this::collect);
        }
        if (section.ports() != null) {
            section.ports().power().stream()
                    .flatMap(power -> power.measured().stream())
                    .forEach(measured -> collect(measured.sensor()));
            section.ports().input().forEach(input -> collect(input.sensor()));
            section.ports().output().stream().map(OutputContext::valueType).forEach(this::collect);
        }
        if (section.group() != null) {
            section.group().channel().forEach(channel -> collect(channel.sensor()));
        }
    }

    private void collect(SettingContext setting) {
        if (setting.step != null) {
            add(resolutions, setting.step);
        }
        if (setting.settingType().range() != null) {
            addAll(setting.settingType().range().value().stream());
        }
        addAll(setting.settingType().value().stream());
    }

    private void collect(SensorContext sensor) {
        if (sensor != null && sensor.resolution != null) {
            add(resolutions, sensor.resolution);
        }
    }

    private void collect(ValueTypeContext type) {
        if (type.resolution != null) {
            add(resolutions, type.resolution);
        }
    }

    private void addAll(Stream<ValueContext> values) {
        values.map(literals::read).filter(Objects::nonNull).forEach(bounds::add);
    }

    private void add(List<Measure> measures, LiteralContext literal) {
        Measure measure = literals.read(literal);
        if (measure != null && measure.value().signum() > 0) {
            measures.add(measure);
        }
    }

    private Map<Base, Rational> sizes(Rational tick) {
        Map<Base, Rational> sizes = new EnumMap<>(Base.class);
        for (Base base : Base.values()) {
            sizes.put(base, base == Base.TIME ? tick : powerOfTen(Dimension.of(base)));
        }
        resolutions.stream()
                .filter(measure -> measure.dimension().exponents().stream()
                                .mapToInt(Math::abs)
                                .sum()
                        > 1)
                .forEach(measure -> makeWhole(measure, sizes));
        return sizes;
    }

    private Rational powerOfTen(Dimension dimension) {
        List<Rational> values = valuesOf(resolutions, dimension);
        if (values.isEmpty()) {
            values = valuesOf(bounds, dimension);
        }
        return values.stream()
                .map(ScaleChoice::coarsest)
                .min(Rational::compareTo)
                .orElse(Rational.ONE);
    }

    private static List<Rational> valuesOf(List<Measure> measures, Dimension dimension) {
        return measures.stream()
                .filter(measure -> measure.dimension().equals(dimension))
                .map(Measure::value)
                .filter(value -> value.signum() != 0)
                .toList();
    }

    /** The largest power of ten that the value is a whole multiple of. */
    private static Rational coarsest(Rational value) {
        int exponent = -FINEST;
        while (exponent < FINEST && value.dividedBy(TEN.power(exponent + 1)).isWhole()) {
            exponent++;
        }
        return TEN.power(exponent);
    }

    private static void makeWhole(Measure measure, Map<Base, Rational> sizes) {
        Rational amount = new Scale(sizes.get(Base.TIME), new Units(sizes)).inBaseUnits(measure);
        YIELDING.stream()
                .filter(base -> measure.dimension().exponent(base) == 1)
                .findFirst()
                .filter(base -> !amount.isWhole())
                .ifPresent(base -> sizes.compute(base, (same, size) -> finer(size, amount.denominator())));
    }

    private static Rational finer(Rational size, BigInteger parts) {
        return size.dividedBy(new Rational(parts, BigInteger.ONE));
    }
}
