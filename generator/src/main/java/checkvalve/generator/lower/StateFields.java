package checkvalve.generator.lower;

import checkvalve.generator.lower.JavaClass.Variable;
import checkvalve.language.model.Device;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import java.util.ArrayList;
import java.util.List;

/** What the core remembers between steps: its fields, and their values out of reset. */
final class StateFields {
    private static final Term ZERO = new Term.Whole(0, Kind.INT);

    private final Scope scope;
    private final Holders holders;
    private final Spec spec;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Statement> resets = new ArrayList<>();

    StateFields(Scope scope, Holders holders) {
        this.scope = scope;
        this.holders = holders;
        this.spec = new Spec(scope.device);
        Device device = scope.device;
        for (int i = 0; i < device.machines().size(); i++) {
            machine(device.machines().get(i), i);
        }
        for (int i = 0; i < device.thresholds().size(); i++) {
            threshold(device.thresholds().get(i), i);
        }
        for (int i = 0; i < device.timers().size(); i++) {
            timer(device.timers().get(i), i);
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            keep(device.keeps().get(i), i);
        }
        for (int i = 0; i < device.outputs().size(); i++) {
            Output output = device.outputs().get(i);
            Term field = holders.outputField("outputs", i);
            resets.add(new Statement.Assign(field, holders.constant(output.type(), output.reset(), field.kind())));
        }
    }

    List<Variable> variables() {
        return variables;
    }

    List<Statement> resets() {
        return resets;
    }

    private void machine(Machine machine, int i) {
        Term initial = scope.names.ordinal(machine.states(), machine.initial());
        String doc = Holders.join(
                Holders.sentence(machine.doc()), holders.values(machine.states()), spec.at(machine.place()));
        add(new Term.Field("", scope.names.state(i), Kind.INT), initial, doc);
        if (machine.elapsedCap() > 0) {
            String since =
                    "Ticks since " + machine.name() + " entered its state, at most " + machine.elapsedCap() + ".";
            add(scope.elapsed(i), ZERO, since);
        }
    }

    private void threshold(Threshold threshold, int i) {
        Term field = new Term.Field("", scope.names.threshold(i), Kind.TRUTH);
        String doc = Holders.join(
                Holders.sentence(threshold.doc()),
                spec.quote(threshold.place(), threshold.clear().place()));
        add(field, new Term.Truth(threshold.initial()), doc);
    }

    private void timer(Timer timer, int i) {
        String doc = "Ticks in a row, at most " + timer.cap() + ", with: " + spec.quote(timer.place());
        add(scope.timer(i), ZERO, doc);
    }

    private void keep(Keep keep, int i) {
        Term field = scope.stored(i);
        String what = switch (keep) {
            case Keep.Value _ -> "";
            case Keep.Ramp ramp -> ramp.scale() == 1 ? "" : "In parts: " + ramp.scale() + " are one base unit.";
            case Keep.Budget budget -> "Spent from " + budget.spent() + " on.";
        };
        String doc = Holders.join(Holders.sentence(keep.doc()), what, spec.at(keep.place()));
        Term initial = switch (keep) {
            case Keep.Value value -> holders.constant(value.type(), value.initial(), field.kind());
            case Keep.Ramp ramp -> new Term.Whole(Math.multiplyExact(ramp.initial(), ramp.scale()), field.kind());
            case Keep.Budget _ -> ZERO;
        };
        add(field, initial, doc);
    }

    private void add(Term field, Term initial, String doc) {
        Term.Field variable = (Term.Field) field;
        variables.add(new Variable(variable.name(), variable.kind(), 0, doc));
        resets.add(new Statement.Assign(field, Arithmetic.widened(initial, variable.kind())));
    }
}
