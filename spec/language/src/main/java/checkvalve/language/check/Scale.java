package checkvalve.language.check;

import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Units;
import checkvalve.language.print.UnitText;

/** The device's tick and base units. */
record Scale(Rational tick, Units units) {
    /** The value in base units. */
    Rational inBaseUnits(Measure measure) {
        return measure.value().dividedBy(units.of(measure.dimension()));
    }

    /** A value in base units as people write it, as in {@code 2.3 A}. */
    String show(Rational inBaseUnits, Dimension dimension) {
        return new UnitText(units).show(inBaseUnits, dimension);
    }
}
