package checkvalve.generator.lower;

import checkvalve.generator.lower.JavaClass.Method;
import checkvalve.generator.lower.JavaClass.Parameter;
import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;

/** The method that is one tick: sense, decide, keep, drive. */
final class Step {
    private final Scope scope;
    private final Holders holders;
    private final Uses uses;
    private final Spec spec;
    private final Stores stores;
    private final List<Statement> body = new ArrayList<>();

    Step(Scope scope, Holders holders, Uses uses) {
        this.scope = scope;
        this.holders = holders;
        this.uses = uses;
        this.spec = new Spec(scope.device);
        this.stores = new Stores(scope);
    }

    /** The step; the methods that decide for the machines are added to the list. */
    Method lower(List<Decisions> decisions, List<Method> next) {
        sense();
        evaluate();
        decide(decisions, next);
        keep();
        drive();
        String doc = "One tick: reads all inputs once, moves every machine at most once, drives all outputs.";
        Parameter readings = new Parameter(scope.names.readingsClass(), null, "readings");
        return new Method("step", doc, false, null, List.of(readings), body);
    }

    private void sense() {
        Device device = scope.device;
        for (int i = 0; i < device.readings().size(); i++) {
            if (uses.reading(i)) {
                Type type = device.readings().get(i).type();
                Kind kind =
                        Scope.kind(type, Scope.range(device.readings().get(i).sensor()));
                Term.Local local = new Term.Local(scope.names.readingLocal(i), kind);
                body.add(new Statement.Declare(local, new Term.Field("readings", scope.names.reading(i), kind)));
            }
        }
        scope.folds.name(uses);
        for (int group = 0; group < device.groups().size(); group++) {
            List<Statement> pass = new FoldPass(scope, group).lower();
            if (!pass.isEmpty()) {
                section("One pass over " + device.groups().get(group).name() + ": those present, at most "
                        + device.groups().get(group).high() + ".");
                body.addAll(pass);
            }
        }
    }

    private void evaluate() {
        int start = body.size();
        for (int i = 0; i < scope.device.machines().size(); i++) {
            Machine machine = scope.device.machines().get(i);
            if (machine.elapsedCap() > 0) {
                body.add(count(scope.elapsed(i), machine.elapsedCap()));
            }
        }
        for (Device.Evaluation evaluation : scope.device.order()) {
            switch (evaluation.kind()) {
                case DEFINE -> define(evaluation.index());
                case THRESHOLD -> threshold(evaluation.index());
                case TIMER -> timer(evaluation.index());
            }
        }
        if (body.size() > start) {
            body.addAll(start, title("Time, thresholds and definitions."));
        }
    }

    private void define(int index) {
        Define define = scope.device.defines().get(index);
        if (!uses.define(index)) {
            return;
        }
        Range range = define.value().type() instanceof Type.Quantity
                ? Expressions.trial(scope, new ArrayList<>())
                        .amount(define.value())
                        .range()
                : null;
        scope.defined(index, range);
        Term.Local local = new Term.Local(
                scope.names.define(index), Scope.kind(define.value().type(), range));
        boolean isFold = define.value() instanceof Expr.Fold fold && local.equals(scope.folds.local(fold));
        if (!isFold && !(define.value() instanceof Expr.Number)) {
            body.add(
                    new Statement.Note(spec.quote(define.place(), define.value().place())));
            stores.declare(local, define.value(), body);
        }
    }

    private void threshold(int index) {
        Threshold threshold = scope.device.thresholds().get(index);
        Term field = new Term.Field("", scope.names.threshold(index), Kind.TRUTH);
        body.add(new Statement.Note(
                spec.quote(threshold.place(), threshold.clear().place())));
        Expressions expressions = new Expressions(scope, body);
        Term trip = expressions.truth(threshold.trip());
        Term clear = expressions.truth(threshold.clear());
        body.add(new Statement.When(
                List.of(
                        new Statement.Branch(trip, List.of(new Statement.Assign(field, new Term.Truth(true)))),
                        new Statement.Branch(clear, List.of(new Statement.Assign(field, new Term.Truth(false))))),
                List.of()));
    }

    private void timer(int index) {
        Timer timer = scope.device.timers().get(index);
        body.add(new Statement.Note(spec.quote(timer.place()) + " for so many ticks"));
        Term condition = new Expressions(scope, body).truth(timer.condition());
        Term field = scope.timer(index);
        body.add(new Statement.When(
                List.of(new Statement.Branch(condition, List.of(count(field, timer.cap())))),
                List.of(new Statement.Assign(field, new Term.Whole(0, field.kind())))));
    }

    /** One more, up to the cap. */
    private static Statement count(Term field, long cap) {
        Term more = new Term.Binary(Operator.PLUS, field, new Term.Whole(1, field.kind()), field.kind());
        Term below = Logic.binary(Operator.LT, field, new Term.Whole(cap, field.kind()));
        return Statement.when(below, new Statement.Assign(field, more));
    }

    private void decide(List<Decisions> decisions, List<Method> methods) {
        if (decisions.isEmpty()) {
            return;
        }
        section("All machines move at once, from the states of the last tick.");
        for (int i = 0; i < decisions.size(); i++) {
            methods.add(decisions.get(i).lower());
            Term.Local next = next(i);
            body.add(new Statement.Declare(
                    next,
                    new Term.Call(
                            scope.names.next(i), List.copyOf(decisions.get(i).arguments()), Kind.INT)));
            if (uses.before(i)) {
                Term.Local before = new Term.Local(scope.names.before(i), Kind.INT);
                body.add(new Statement.Declare(before, state(i)));
            }
        }
        for (int i = 0; i < decisions.size(); i++) {
            Statement move = new Statement.Assign(state(i), next(i));
            if (scope.device.machines().get(i).elapsedCap() == 0) {
                body.add(move);
            } else {
                Term elapsed = scope.elapsed(i);
                Statement enter = new Statement.Assign(elapsed, new Term.Whole(0, elapsed.kind()));
                body.add(Statement.when(Logic.binary(Operator.NE, next(i), state(i)), move, enter));
            }
        }
    }

    private void keep() {
        List<Statement> updates = new Keeps(scope, spec).lower();
        if (!updates.isEmpty()) {
            section("Kept values see the new states.");
            body.addAll(updates);
        }
    }

    private void drive() {
        section("Outputs.");
        for (Drive drive : scope.device.drives()) {
            body.add(new Statement.Note(spec.quote(drive.place())));
            stores.into(holders.outputField("outputs", drive.output()), drive.value(), body);
        }
    }

    private void section(String title) {
        body.addAll(title(title));
    }

    private static List<Statement> title(String title) {
        return List.of(new Statement.Gap(), new Statement.Note(title));
    }

    private Term.Local next(int machine) {
        return new Term.Local(scope.names.next(machine), Kind.INT);
    }

    private Term state(int machine) {
        return new Term.Field("", scope.names.state(machine), Kind.INT);
    }
}
