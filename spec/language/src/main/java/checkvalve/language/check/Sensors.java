package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import checkvalve.language.syntax.ValveParser.AccuracyContext;
import checkvalve.language.syntax.ValveParser.LiteralContext;
import checkvalve.language.syntax.ValveParser.SensorContext;

/** Reads what a sensor promises. */
final class Sensors {
    private final Draft draft;
    private final Values values;
    private final Literals literals;

    /** How far a reading may be off: absolutely, and in proportion. */
    private record Accuracy(Rational absolute, Rational relative) {}

    Sensors(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft);
        this.literals = new Literals(draft.tree.places(), draft.findings);
    }

    /** The sensor; null after a report. */
    Sensor read(SensorContext tree, String name, Dimension dimension) {
        Long resolution = resolution(tree, name, dimension);
        boolean storable = resolution != null || tree.resolution == null;
        Values.Range range = storable ? values.range(tree.range(), dimension) : null;
        Accuracy accuracy = accuracy(tree, name, dimension);
        Integer age = age(tree.age);
        if (range == null || resolution == null || accuracy == null || age == null) {
            return null;
        }
        return values.onStep(range, resolution, Values.Step.FROM_ZERO, tree.range())
                ? new Sensor(range.low(), range.high(), resolution, accuracy.absolute(), accuracy.relative(), age)
                : null;
    }

    private Long resolution(SensorContext tree, String name, Dimension dimension) {
        if (tree.resolution != null) {
            return values.step(tree.resolution, dimension);
        }
        values.missing(tree, name, "resolution", "resolution …");
        return null;
    }

    private Accuracy accuracy(SensorContext tree, String name, Dimension dimension) {
        if (tree.accuracy() == null) {
            values.missing(tree, name, "accuracy", "accuracy …");
            return null;
        }
        Rational absolute = Rational.ZERO;
        Rational relative = Rational.ZERO;
        for (LiteralContext part : parts(tree.accuracy())) {
            Measure measure = literals.read(part);
            if (measure == null) {
                return null;
            }
            boolean share = part.unit() != null && part.unit().getText().equals("%");
            Rational value = share ? measure.value() : values.rational(part, dimension);
            if (value == null) {
                return null;
            }
            if (share) {
                relative = relative.plus(value);
            } else {
                absolute = absolute.plus(value);
            }
        }
        if (relative.compareTo(Rational.ONE) >= 0) {
            draft.report(Code.OUT_OF_RANGE, tree.accuracy(), "a relative accuracy is below 100 %");
            return null;
        }
        return new Accuracy(absolute, relative);
    }

    private static Iterable<LiteralContext> parts(AccuracyContext tree) {
        return tree.literal();
    }

    private Integer age(LiteralContext tree) {
        if (tree == null) {
            return 0;
        }
        Long ticks = values.whole(tree, Types.TIME);
        if (ticks != null && ticks > 1_000_000) {
            draft.report(Code.TOO_LARGE, tree, "a sample is at most a million ticks old");
            return null;
        }
        return ticks == null ? null : ticks.intValue();
    }
}
