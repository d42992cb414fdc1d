package checkvalve.language.cover;

import checkvalve.language.cover.Obligation.Kind;
import checkvalve.language.cover.Obligation.Phase;
import checkvalve.language.model.Base;
import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that tests of a device must show, in the order of the tick. */
public final class Obligations {
    private static final Type.Quantity TICKS = new Type.Quantity(Dimension.of(Base.TIME), true);

    private final Device device;
    private final Decisions decisions;
    private final Ledger ledger;

    private Obligations(Device device) {
        this.device = device;
        this.ledger = new Ledger(device);
        this.decisions = new Decisions(device, ledger);
    }

    /** What the control logic gives, and then what each requirement waits for. */
    public static List<Obligation> of(Device device) {
        Obligations obligations = new Obligations(device);
        obligations.collect();
        return obligations.ledger.all();
    }

    private void collect() {
        for (Device.Evaluation next : device.order()) {
            switch (next.kind()) {
                case DEFINE -> define(device.defines().get(next.index()));
                case THRESHOLD -> threshold(next.index());
                case TIMER -> timer(next.index());
            }
        }
        for (int i = 0; i < device.machines().size(); i++) {
            machine(i);
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            keep(device.keeps().get(i), i);
        }
        device.drives().forEach(this::drive);
        device.requirements().forEach(this::trigger);
    }

    private void define(Define define) {
        decisions.of(define.value(), new Clause(define.name(), Phase.DECIDING, List.of(), define.place()));
    }

    private void threshold(int index) {
        Threshold threshold = device.thresholds().get(index);
        Clause trip = new Clause(threshold.name(), Phase.DECIDING, List.of(), threshold.place());
        decisions.of(threshold.trip(), trip);
        Clause clear = new Clause(
                threshold.name() + ", until",
                Phase.DECIDING,
                List.of(Probes.wasTripped(device, index), Formula.not(threshold.trip())),
                threshold.place());
        decisions.of(threshold.clear(), clear);
    }

    private void timer(int index) {
        Timer timer = device.timers().get(index);
        String owner = "time of " + ledger.quoted(timer.condition());
        Clause clause = new Clause(owner, Phase.DECIDING, List.of(), timer.place());
        decisions.of(timer.condition(), clause);
        Expr full = new Expr.Held(index, Formula.number(Rational.of(timer.cap()), TICKS), Formula.TRUTH, Place.NOWHERE);
        ledger.add(Kind.TIME, clause, full, " is counted no further");
    }

    private void machine(int index) {
        Machine machine = device.machines().get(index);
        for (int from = 0; from < machine.states().members().size(); from++) {
            ways(machine, index, from);
        }
        if (machine.elapsedCap() > 0) {
            Expr full = new Expr.After(
                    index, Formula.number(Rational.of(machine.elapsedCap() + 1), TICKS), Formula.TRUTH, Place.NOWHERE);
            Clause clause =
                    new Clause("time in a state of " + machine.name(), Phase.DECIDING, List.of(), machine.place());
            ledger.add(Kind.TIME, clause, full, " is counted no further");
        }
    }

    /** The ways out of a state, as they are tried. */
    private void ways(Machine machine, int index, int from) {
        List<String> states = machine.states().members();
        List<Transition> ways = machine.transitions().stream()
                .filter(way -> way.from() == from)
                .sorted(Comparator.comparingInt(Transition::rank))
                .toList();
        Expr here = Formula.state(machine.name(), index, machine.states(), from);
        List<Expr> active = new ArrayList<>(List.of(here));
        for (Transition way : ways) {
            String owner = machine.name() + ": " + states.get(from) + " -> " + states.get(way.to());
            Clause clause = new Clause(owner, Phase.DECIDING, active, way.place());
            ledger.add(Kind.TRANSITION, clause, way.guard(), " is taken");
            decisions.of(way.guard(), clause);
            active.add(Formula.not(way.guard()));
        }
    }

    private void keep(Keep keep, int index) {
        Clause clause = new Clause(keep.name(), Phase.KEEPING, List.of(), keep.place());
        switch (keep) {
            case Keep.Value value -> rules(value, clause);
            case Keep.Ramp ramp -> ramp(ramp, index, clause);
            case Keep.Budget budget -> {
                decisions.of(budget.condition(), clause);
                Clause after = new Clause(keep.name(), Phase.DRIVING, List.of(), keep.place());
                Expr spent = Formula.ref(Symbol.Kind.KEEP, index, keep.name(), Formula.TRUTH);
                ledger.add(Kind.CHOICE, after, spent, " is spent");
                ledger.add(Kind.CHOICE, after, Formula.not(spent), " is not spent");
                ledger.add(Kind.CHOICE, after, Probes.isFull(device, index), " is full");
            }
        }
    }

    private void rules(Keep.Value keep, Clause clause) {
        List<Expr> before = new ArrayList<>();
        for (Keep.Rule rule : keep.rules()) {
            Clause tried = new Clause(keep.name(), clause.phase(), before, rule.place());
            decisions.of(rule.condition(), tried);
            decisions.of(rule.value(), tried.under(rule.condition()));
            before.add(Formula.not(rule.condition()));
        }
    }

    private void ramp(Keep.Ramp ramp, int index, Clause clause) {
        decisions.of(ramp.target(), clause);
        Expr now = Formula.ref(Symbol.Kind.KEEP, index, ramp.name(), ramp.type());
        Expr below = Formula.compare(Expr.Relation.GT, ramp.target(), now);
        Expr above = Formula.compare(Expr.Relation.LT, ramp.target(), now);
        ledger.add(Kind.CHOICE, clause, below, " is below its target");
        ledger.add(Kind.CHOICE, clause, above, " is above its target");
        Expr there = Formula.compare(Expr.Relation.EQ, ramp.target(), now);
        ledger.add(Kind.CHOICE, clause, there, " is at its target");
        if (ramp.up() != Long.MAX_VALUE) {
            Expr reach = Formula.plus(now, Rational.of(1 + ramp.up() / ramp.scale()));
            ledger.add(
                    Kind.CHOICE, clause, Formula.compare(Expr.Relation.GT, ramp.target(), reach), " rises at its rate");
        }
        if (ramp.down() != Long.MAX_VALUE) {
            Expr reach = Formula.plus(now, Rational.of(-1 - ramp.down() / ramp.scale()));
            ledger.add(
                    Kind.CHOICE, clause, Formula.compare(Expr.Relation.LT, ramp.target(), reach), " falls at its rate");
        }
    }

    private void drive(Drive drive) {
        Output output = device.outputs().get(drive.output());
        Clause clause = new Clause(output.name(), Phase.DRIVING, List.of(), drive.place());
        decisions.of(drive.value(), clause);
        if (output.type() instanceof Type.Enumeration type) {
            for (int i = 0; i < type.members().size(); i++) {
                Expr member = new Expr.Member(i, type, Place.NOWHERE);
                Expr shown = Formula.compare(Expr.Relation.EQ, drive.value(), member);
                ledger.add(Kind.CHOICE, clause, shown, " is " + type.members().get(i));
            }
        }
    }

    private void trigger(Requirement requirement) {
        Expr trigger = switch (requirement.form()) {
            case Requirement.Always always -> always.trigger();
            case Requirement.Within within -> within.trigger();
            case Requirement.Reachable reachable -> reachable.condition();
        };
        if (trigger != null) {
            ledger.add(new Obligation(
                    Kind.TRIGGER, Phase.JUDGING, trigger, trigger, requirement.id(), requirement.place()));
        }
    }
}
