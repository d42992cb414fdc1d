package checkvalve.language.mutation;

import checkvalve.language.model.Base;
import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.syntax.UnitTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures moved by a step: one of the last digit that is written, and the least that the core can tell apart. */
final class Figures {
    private final Device device;

    Figures(Device device) {
        this.device = device;
    }

    /** What a literal may be changed to, smallest first. */
    List<String> moved(String literal) {
        int end = 0;
        while (end < literal.length() && "0123456789._".indexOf(literal.charAt(end)) >= 0) {
            end++;
        }
        BigDecimal value = new BigDecimal(literal.substring(0, end).replace("_", ""));
        String unit = literal.substring(end);
        List<String> moved = new ArrayList<>(around(value, BigDecimal.ONE.movePointLeft(value.scale()), unit));
        UnitTable.find(unit.strip())
                .ifPresent(known -> finest(value, known).stream()
                        .filter(finer -> !moved.contains(finer))
                        .forEach(moved::add));
        return moved;
    }

    private static List<String> around(BigDecimal value, BigDecimal step, String unit) {
        return Stream.of(value.subtract(step), value.add(step))
                .filter(v -> v.signum() >= 0)
                .map(v -> v.toPlainString() + unit)
                .toList();
    }

    /** By the base unit of the dimension; in seconds where a tick has no end in decimals of the unit. */
    private List<String> finest(BigDecimal value, UnitTable.Unit unit) {
        if (unit.dimension().equals(Dimension.NONE)) {
            return List.of();
        }
        Rational base = device.units().of(unit.dimension());
        Optional<BigDecimal> step = decimal(base.dividedBy(unit.size()));
        if (step.isPresent()) {
            return around(value, step.get(), " " + unit.name());
        }
        Optional<BigDecimal> size = decimal(unit.size());
        Optional<BigDecimal> tick = decimal(base);
        return size.isPresent() && tick.isPresent() && unit.dimension().equals(Dimension.of(Base.TIME))
                ? around(value.multiply(size.get()), tick.get(), " s")
                : List.of();
    }

    private static Optional<BigDecimal> decimal(Rational value) {
        try {
            return Optional.of(new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator())));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }
}
