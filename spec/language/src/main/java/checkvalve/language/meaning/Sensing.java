package checkvalve.language.meaning;

import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import java.math.BigInteger;

/** "A reading is the actual +- accuracy, rounded to nearest (halves up), saturated." */
public final class Sensing {
    private static final Rational HALF = Rational.of(1, 2);

    private Sensing() {}

    /**
     * All that can be read of one truth: the multiples of the resolution from the lowest to the highest.
     *
     * @param lowest lowest reading
     * @param highest highest reading
     */
    public record Range(long lowest, long highest) {
        public boolean contains(long reading) {
            return lowest <= reading && reading <= highest;
        }
    }

    /** The readings that some error within the accuracy gives. Rounding is monotone, so the two ends say it all. */
    public static Range range(Sensor sensor, Rational actual) {
        Rational error = sensor.absolute().plus(sensor.relative().times(actual.absolute()));
        return new Range(read(sensor, actual.minus(error)), read(sensor, actual.plus(error)));
    }

    /** Whether the sensor may give this reading. */
    public static boolean permits(Sensor sensor, Rational actual, long reading) {
        return Math.floorMod(reading, sensor.resolution()) == 0
                && range(sensor, actual).contains(reading);
    }

    /** What is read of a value with the error in it. */
    static long read(Sensor sensor, Rational value) {
        BigInteger steps =
                value.dividedBy(Rational.of(sensor.resolution())).plus(HALF).floor();
        return steps.multiply(BigInteger.valueOf(sensor.resolution()))
                .max(BigInteger.valueOf(sensor.low()))
                .min(BigInteger.valueOf(sensor.high()))
                .longValueExact();
    }
}
