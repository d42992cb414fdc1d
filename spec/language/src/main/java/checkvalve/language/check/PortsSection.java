package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.PowerPort;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.InputContext;
import checkvalve.language.syntax.ValveParser.MeasuredContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import checkvalve.language.syntax.ValveParser.OutputContext;
import checkvalve.language.syntax.ValveParser.PowerContext;
import checkvalve.language.syntax.ValveParser.ValueTypeContext;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;

/** Declares power ports, inputs and outputs. */
final class PortsSection {
    private static final List<String> DIRECTIONS = List.of("inward", "outward", "both");

    private final Draft draft;
    private final Values values;
    private final Sensors sensors;

    PortsSection(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft);
        this.sensors = new Sensors(draft);
    }

    void declare() {
        draft.each(section -> section.ports(), section -> section.power()).forEach(this::power);
        draft.each(section -> section.ports(), section -> section.input()).forEach(this::input);
        draft.each(section -> section.ports(), section -> section.output()).forEach(this::output);
    }

    private void power(PowerContext tree) {
        String name = tree.name(0).getText();
        Place place = draft.place(tree.name(0));
        int voltage = -1;
        int current = -1;
        draft.names.declare(name, new Declared("power port", null, draft.powerPorts.size(), null, place));
        for (MeasuredContext measured : tree.measured()) {
            switch (measured.name().getText()) {
                case "voltage" -> voltage = measured(name, measured);
                case "current" -> current = measured(name, measured);
                default ->
                    draft.report(
                            Code.UNKNOWN_DIMENSION,
                            measured.name(),
                            "a power port measures `voltage` and `current`, not `%s`"
                                    .formatted(measured.name().getText()));
            }
        }
        if (!DIRECTIONS.contains(tree.direction.getText())) {
            draft.report(
                    Code.UNKNOWN_MEMBER,
                    tree.direction,
                    "`%s` is no direction".formatted(tree.direction.getText()),
                    "write `inward`, `outward` or `both`");
            return;
        }
        PowerPort.Direction direction =
                PowerPort.Direction.valueOf(tree.direction.getText().toUpperCase(Locale.ROOT));
        draft.powerPorts.add(new PowerPort(name, draft.tree.doc(tree), direction, voltage, current, place));
    }

    private int measured(String port, MeasuredContext tree) {
        String name = port + "." + tree.name().getText();
        Type.Quantity type = (Type.Quantity) values.type(tree.name());
        Sensor sensor = sensors.read(tree.sensor(), name, type.dimension());
        return reading(name, tree, tree.name(), sensor == null ? null : type, sensor);
    }

    private void input(InputContext tree) {
        NameContext name = tree.name(0);
        if (tree.enumeration() != null) {
            reading(name.getText(), tree, name, values.enumeration(name.getText(), tree.enumeration()), null);
            return;
        }
        Type type = values.type(tree.dimension);
        Sensor sensor = null;
        if (type instanceof Type.Quantity quantity) {
            if (tree.sensor() == null) {
                values.missing(tree, name.getText(), "sensor", "sensor … .. … resolution … accuracy …");
            } else {
                sensor = sensors.read(tree.sensor(), name.getText(), quantity.dimension());
            }
            type = sensor == null ? null : type;
        } else if (tree.sensor() != null && type != null) {
            draft.report(Code.WRONG_TYPE, tree.sensor(), "only a quantity has a sensor");
        }
        reading(name.getText(), tree, name, type, sensor);
    }

    private int reading(String name, ParserRuleContext tree, NameContext nameTree, Type type, Sensor sensor) {
        Place place = draft.place(nameTree);
        int index = draft.readings.size();
        Symbol symbol = new Symbol(Symbol.Kind.READING, index, name);
        String what = sensor == null && !(type instanceof Type.Quantity) ? "input" : "reading";
        draft.names.declare(name, Declared.value(what, symbol, type, place));
        if (type != null) {
            draft.readings.add(new Reading(name, draft.tree.doc(tree), type, sensor, place));
        }
        return index;
    }

    private void output(OutputContext tree) {
        String name = tree.name().getText();
        Place place = draft.place(tree.name());
        Output built = built(tree, name, place);
        Symbol symbol = new Symbol(Symbol.Kind.OUTPUT, draft.outputs.size(), name);
        draft.names.declare(name, Declared.value("output", symbol, built == null ? null : built.type(), place));
        if (built != null) {
            draft.outputs.add(built);
        }
    }

    private Output built(OutputContext tree, String name, Place place) {
        ValueTypeContext kind = tree.valueType();
        Type type =
                kind.enumeration() != null ? values.enumeration(name, kind.enumeration()) : values.type(kind.name());
        if (type == null) {
            return null;
        }
        Values.Range range = Values.natural(type);
        Long resolution = 1L;
        if (type instanceof Type.Quantity quantity) {
            if (kind.range() == null) {
                values.missing(kind, name, "range", kind.name().getText() + " … .. …");
                return null;
            }
            boolean plain = kind.name().getText().equals("number");
            if (kind.resolution == null && !plain) {
                values.missing(kind, name, "resolution", "resolution …");
                return null;
            }
            range = values.range(kind.range(), quantity.dimension());
            resolution = kind.resolution == null ? resolution : values.step(kind.resolution, quantity.dimension());
        } else if (kind.range() != null || kind.resolution != null) {
            draft.report(Code.WRONG_TYPE, kind, "only a quantity has a range or a resolution");
            return null;
        }
        Long reset = values.value(tree.initial, type);
        if (range == null || resolution == null || reset == null) {
            return null;
        }
        return fits(tree, range, resolution, reset)
                ? new Output(name, draft.tree.doc(tree), type, range.low(), range.high(), resolution, reset, place)
                : null;
    }

    private boolean fits(OutputContext tree, Values.Range range, long resolution, long reset) {
        ValueTypeContext kind = tree.valueType();
        if (kind.range() != null && !values.onStep(range, resolution, Values.Step.FROM_ZERO, kind.range())) {
            return false;
        }
        String written = draft.tree.text(tree.initial);
        if (reset < range.low() || reset > range.high()) {
            draft.report(
                    Code.OUT_OF_RANGE,
                    tree.initial,
                    "the value out of reset `%s` is not in `%s`".formatted(written, draft.tree.text(kind.range())));
            return false;
        }
        if (reset % resolution != 0) {
            draft.report(
                    Code.OFF_STEP,
                    tree.initial,
                    "the value out of reset `%s` is no whole multiple of the resolution".formatted(written));
            return false;
        }
        return true;
    }
}
