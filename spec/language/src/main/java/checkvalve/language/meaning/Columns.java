package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All that could be shown of a story: inputs and truth, then decisions, then outputs. */
final class Columns {
    private final Device device;
    private final Relevance relevance;
    private final List<Moment> moments;
    private final ValueText text;
    private final List<Column> columns = new ArrayList<>();

    Columns(Device device, Relevance relevance, List<Moment> moments) {
        this.device = device;
        this.relevance = relevance;
        this.moments = moments;
        this.text = new ValueText(device);
    }

    List<Column> all() {
        inputs();
        truth();
        decisions();
        outputs();
        return columns;
    }

    private void inputs() {
        for (int i = 0; i < device.settings().size(); i++) {
            int index = i;
            var setting = device.settings().get(i);
            add(
                    setting.name(),
                    weight(Symbol.Kind.SETTING, i, 0),
                    sensed(at -> text.of(at.segment().inputs().settings()[index], setting.type())));
        }
        for (int i = 0; i < device.readings().size(); i++) {
            int index = i;
            var reading = device.readings().get(i);
            add(
                    reading.name(),
                    weight(Symbol.Kind.READING, i, 1),
                    sensed(at -> text.of(at.segment().inputs().readings()[index], reading.type())));
        }
        for (int i = 0; i < device.groups().size(); i++) {
            int index = i;
            add(
                    "count of " + device.groups().get(i).name(),
                    relevance.isOfGroup(i) ? Relevance.FAR : 0,
                    sensed(at -> Integer.toString(
                            at.segment().inputs().groups()[index].count())));
        }
        relevance
                .folds()
                .forEach((fold, closeness) ->
                        add(FoldName.of(device, fold), 2 * closeness + 1, sensed(at -> folded(fold, at))));
    }

    private void truth() {
        for (int i = 0; i < device.plant().variables().size(); i++) {
            int index = i;
            var variable = device.plant().variables().get(i);
            add(
                    variable.name(),
                    weight(Symbol.Kind.PLANT, i, 1),
                    sensed(at -> text.of(at.segment().world().plant()[index], variable.type())));
        }
        for (int i = 0; i < device.readings().size(); i++) {
            int index = i;
            var reading = device.readings().get(i);
            if (relevance.of(Symbol.Kind.ACTUAL, i) > 0) {
                add(
                        "actual " + reading.name(),
                        weight(Symbol.Kind.ACTUAL, i, 1),
                        sensed(at -> text.of(at.segment().world().actuals()[index], reading.type())));
            }
        }
    }

    private void decisions() {
        for (int i = 0; i < device.defines().size(); i++) {
            int index = i;
            var define = device.defines().get(i);
            boolean literal = define.value() instanceof Expr.Number;
            if (relevance.of(Symbol.Kind.DEFINE, i) > 0 && !literal) {
                int more = define.value().type() instanceof Type.Quantity ? 1 : -1;
                add(
                        define.name(),
                        weight(Symbol.Kind.DEFINE, i, more),
                        sensed(at -> text.of(
                                at.after().defines()[index], define.value().type())));
            }
        }
        for (int i = 0; i < device.thresholds().size(); i++) {
            int index = i;
            if (relevance.of(Symbol.Kind.THRESHOLD, i) > 0) {
                add(
                        device.thresholds().get(i).name(),
                        weight(Symbol.Kind.THRESHOLD, i, 0),
                        at -> at.after().thresholds()[index] ? "tripped" : "clear");
            }
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            Keep keep = device.keeps().get(i);
            int index = i;
            if (relevance.of(Symbol.Kind.KEEP, i) > 0) {
                add(
                        keep.name(),
                        weight(Symbol.Kind.KEEP, i, 0),
                        at -> Keeping.text(keep, at.after().keeps()[index], text));
            }
        }
    }

    private void outputs() {
        for (int i = 0; i < device.machines().size(); i++) {
            int index = i;
            var machine = device.machines().get(i);
            add(
                    machine.name(),
                    weight(Symbol.Kind.MACHINE, i, 3),
                    at -> machine.states().members().get(at.after().machines()[index]));
        }
        for (int i = 0; i < device.outputs().size(); i++) {
            int index = i;
            var output = device.outputs().get(i);
            add(
                    output.name(),
                    weight(Symbol.Kind.OUTPUT, i, 2),
                    at -> text.of(at.after().outputs()[index], output.type()));
        }
    }

    /** Twice the closeness, and what the kind of thing adds; 0 for what the subject does not depend on. */
    private int weight(Symbol.Kind kind, int index, int more) {
        int closeness = relevance.of(kind, index);
        return closeness == 0 ? 0 : 2 * closeness + more;
    }

    private void add(String name, int closeness, Function<Moment, String> cell) {
        if (closeness == 0) {
            return;
        }
        columns.add(new Column(name, closeness, moments.stream().map(cell).toList()));
    }

    /** Out of reset nothing has been sensed yet. */
    private static Function<Moment, String> sensed(Function<Moment, String> cell) {
        return at -> at.isReset() ? "" : cell.apply(at);
    }

    private String folded(Expr.Fold fold, Moment at) {
        RequirementScene scene = new RequirementScene(device);
        scene.at(at.after(), at.segment().world(), at.segment().inputs());
        return text.of(new Valuation(scene).exact(fold), fold.type());
    }
}
