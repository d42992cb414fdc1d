package checkvalve.proofs.encode;

import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;

/**
 * What a sensor may read. Readings are counted in steps of the resolution.
 *
 * <p>A reading r above the lowest needs a truth that some permitted error lifts to at least r minus half a step; one below
 * the highest needs a truth that some permitted error keeps under r plus half a step. Saturation drops one of the two.
 */
final class Sensing {
    private Sensing() {}

    /** The reading in base units. */
    static Term reading(Terms terms, Term steps, Sensor sensor) {
        return terms.scale(Rational.of(sensor.resolution()), steps);
    }

    static Term inRange(Terms terms, Term steps, Sensor sensor) {
        Term reading = reading(terms, steps, sensor);
        return terms.and(
                terms.atMost(terms.whole(sensor.low()), reading), terms.atMost(reading, terms.whole(sensor.high())));
    }

    static Term permits(Terms terms, Term actual, Term steps, Sensor sensor) {
        Term reading = reading(terms, steps, sensor);
        Term half = terms.real(Rational.of(sensor.resolution(), 2));
        Term error = error(terms, actual, sensor);
        Term lifted = terms.atMost(terms.subtract(reading, half), terms.add(actual, error));
        Term kept = terms.below(terms.subtract(actual, error), terms.add(reading, half));
        return terms.and(
                terms.or(terms.atMost(reading, terms.whole(sensor.low())), lifted),
                terms.or(terms.atMost(terms.whole(sensor.high()), reading), kept));
    }

    private static Term error(Terms terms, Term actual, Sensor sensor) {
        Term absolute = terms.real(sensor.absolute());
        if (sensor.relative().signum() == 0) {
            return absolute;
        }
        Term size = terms.ite(terms.atMost(terms.whole(0), actual), actual, terms.scale(Rational.of(-1), actual));
        return terms.add(absolute, terms.scale(sensor.relative(), size));
    }
}
