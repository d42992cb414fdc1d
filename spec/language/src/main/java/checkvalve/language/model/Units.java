package checkvalve.language.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * The device's base unit of each base dimension, as a multiple of the SI unit (volt, ampere, degree Celsius, second, …).
 *
 * <p>The base unit is the coarsest power of ten in which every declared resolution and step of that dimension is whole
 * (1 mV when the finest is 1 mV, 100 mA when it is 100 mA); that of time is one tick. Every number in the model is in
 * these units, so that control arithmetic is on whole numbers and no scale factor shows.
 *
 * @param size size of one base unit in SI units
 */
public record Units(Map<Base, Rational> size) {
    public Units {
        size = Map.copyOf(new EnumMap<>(size));
    }

    /** The size of one base unit of a compound dimension in SI units. */
    public Rational of(Dimension dimension) {
        Rational product = Rational.ONE;
        for (Base base : Base.values()) {
            Rational one = size.getOrDefault(base, Rational.ONE);
            product = product.times(one.power(dimension.exponent(base)));
        }
        return product;
    }
}
