package checkvalve.language.check;

import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;

/** A physical value as written: in SI units, whatever its unit was. */
record Measure(Rational value, Dimension dimension) {
    Measure negated() {
        return new Measure(value.negated(), dimension);
    }
}
