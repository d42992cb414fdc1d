package checkvalve.proofs.encode;

import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One tick of the control core: decide, then drive. What is new after the tick is kept for those who judge it. */
final class CoreCells {
    final Value[] thresholds;
    final Value[] defines;
    final Term[] timers;
    final List<Value> machines = new ArrayList<>();
    final List<Term> elapsed = new ArrayList<>();
    final List<Value> keeps = new ArrayList<>();
    final List<Value> outputs = new ArrayList<>();
    final List<Cell> lastOutputs = new ArrayList<>();
    /** For each machine, state and rank: that two guards of one rank hold at once. */
    final List<Claim> overlaps = new ArrayList<>();

    /** Outputs and memories that show the state: after the first tick they are what is made of it. */
    final List<Term> shown = new ArrayList<>();

    final List<Claim> totality = new ArrayList<>();
    final List<Claim> ranges = new ArrayList<>();

    private final Device device;
    private final Workshop shop;
    private final Terms terms;
    private final InputCells inputs;
    private final List<Cell> machineCells = new ArrayList<>();
    private final List<Cell> keepCells = new ArrayList<>();
    private final List<Term> elapsedBefore = new ArrayList<>();

    CoreCells(Device device, Workshop shop, InputCells inputs) {
        this.device = device;
        this.shop = shop;
        this.terms = shop.terms;
        this.inputs = inputs;
        thresholds = new Value[device.thresholds().size()];
        defines = new Value[device.defines().size()];
        timers = new Term[device.timers().size()];
        declare();
        evaluate();
        device.machines().forEach(this::move);
        for (int i = 0; i < device.keeps().size(); i++) {
            keep(i);
        }
        for (int i = 0; i < device.outputs().size(); i++) {
            drive(i);
        }
    }

    List<List<Term>> machinesBefore() {
        return machineCells.stream()
                .map(cell -> ((Value.Choice) cell.value()).is())
                .toList();
    }

    private void declare() {
        for (Machine machine : device.machines()) {
            machineCells.add(Cell.of(terms, machine.name(), machine.states()));
            elapsedBefore.add(
                    machine.elapsedCap() == 0 ? terms.whole(0) : terms.variable(machine.name() + " elapsed", Sort.INT));
        }
        for (Keep keep : device.keeps()) {
            keepCells.add(KeepCells.cell(terms, keep));
        }
    }

    private PhaseScope seen() {
        return new PhaseScope()
                .see(Symbol.Kind.SETTING, InputCells.values(inputs.settings))
                .see(Symbol.Kind.READING, InputCells.values(inputs.readings))
                .see(Symbol.Kind.DEFINE, index -> defines[index])
                .see(Symbol.Kind.THRESHOLD, index -> thresholds[index])
                .held(index -> timers[index], index -> timers[index]);
    }

    private PhaseScope deciding() {
        return seen().see(Symbol.Kind.MACHINE, InputCells.values(machineCells))
                .see(
                        Symbol.Kind.KEEP,
                        index -> KeepCells.visible(
                                shop,
                                device.keeps().get(index),
                                keepCells.get(index).value()))
                .elapsed(index -> terms.add(elapsedBefore.get(index), terms.whole(1)));
    }

    private PhaseScope keeping() {
        return deciding()
                .see(Symbol.Kind.MACHINE, machines)
                .elapsed(elapsed::get)
                .took(this::took);
    }

    /** What drive and requirements see of the core. */
    PhaseScope decided() {
        return seen().see(Symbol.Kind.MACHINE, machines)
                .see(
                        Symbol.Kind.KEEP,
                        index -> KeepCells.visible(shop, device.keeps().get(index), keeps.get(index)))
                .elapsed(elapsed::get)
                .took(this::took);
    }

    /** The state between ticks, as drive would see it. */
    private PhaseScope remembered() {
        return new PhaseScope()
                .see(
                        Symbol.Kind.THRESHOLD,
                        index -> new Value.Truth(
                                terms.variable(device.thresholds().get(index).name(), Sort.BOOL)))
                .see(Symbol.Kind.MACHINE, InputCells.values(machineCells))
                .see(
                        Symbol.Kind.KEEP,
                        index -> KeepCells.visible(
                                shop,
                                device.keeps().get(index),
                                keepCells.get(index).value()))
                .see(Symbol.Kind.OUTPUT, InputCells.values(lastOutputs));
    }

    private void evaluate() {
        PhaseScope scope = deciding();
        for (Device.Evaluation step : device.order()) {
            switch (step.kind()) {
                case DEFINE -> define(step.index(), scope);
                case THRESHOLD -> threshold(step.index(), scope);
                case TIMER -> timer(step.index(), scope);
            }
        }
    }

    private void define(int index, Scope scope) {
        Define define = device.defines().get(index);
        Value value = shop.stated(define.place(), shop.encoder.value(define.value(), scope));
        defines[index] = value;
        label(value, device.defines().get(index).name());
    }

    private void threshold(int index, Scope scope) {
        Threshold threshold = device.thresholds().get(index);
        Cell cell = Cell.truth(terms, threshold.name());
        Term clear = shop.stated(threshold.place(), shop.encoder.truth(threshold.clear(), scope));
        Term trip = shop.stated(threshold.place(), shop.encoder.truth(threshold.trip(), scope));
        Term next = terms.or(trip, terms.and(cell.variables().getFirst(), terms.not(clear)));
        thresholds[index] = new Value.Truth(next);
        label(thresholds[index], threshold.name() + "'");
        shop.declare(
                cell, new Value.Truth(terms.truth(threshold.initial())), thresholds[index], StateVariable.Role.MODE);
    }

    private void timer(int index, Scope scope) {
        Timer timer = device.timers().get(index);
        timers[index] =
                shop.counter("timer " + timer.name(), shop.encoder.truth(timer.condition(), scope), timer.cap());
        shop.label(timers[index], "timer " + timer.name() + "'");
    }

    private void move(Machine machine) {
        int index = machines.size();
        Cell cell = machineCells.get(index);
        List<Term> is = ((Value.Choice) cell.value()).is();
        PhaseScope scope = deciding();
        List<List<Term>> targets = new ArrayList<>();
        Term moved = terms.truth(false);
        for (int state = 0; state < is.size(); state++) {
            List<Transition> ways = ways(machine, state);
            List<Term> guards = ways.stream()
                    .map(way -> shop.stated(way.place(), shop.encoder.truth(way.guard(), scope)))
                    .toList();
            name(machine, ways, guards);
            overlaps(machine, ways, guards, is.get(state));
            Value target = Value.member(terms, state, is.size());
            for (int i = ways.size() - 1; i >= 0; i--) {
                target = Value.choose(
                        terms, guards.get(i), Value.member(terms, ways.get(i).to(), is.size()), target);
            }
            targets.add(((Value.Choice) target).is());
            moved = terms.or(
                    moved, terms.and(is.get(state), terms.not(targets.getLast().get(state))));
        }
        machines.add(joined(is, targets));
        label(machines.getLast(), machine.name() + "'", machine.states().members());
        shop.declare(
                cell, Value.member(terms, machine.initial(), is.size()), machines.getLast(), StateVariable.Role.MODE);
        elapsed.add(time(machine, elapsedBefore.get(index), moved));
    }

    private static List<Transition> ways(Machine machine, int state) {
        return machine.transitions().stream()
                .filter(way -> way.from() == state)
                .sorted(Comparator.comparingInt(Transition::rank))
                .toList();
    }

    private void name(Machine machine, List<Transition> ways, List<Term> guards) {
        List<String> states = machine.states().members();
        for (int i = 0; i < ways.size(); i++) {
            Transition way = ways.get(i);
            shop.label(
                    guards.get(i),
                    machine.name() + ": " + states.get(way.from()) + " -> " + states.get(way.to()) + " line "
                            + way.place().line());
        }
    }

    private void overlaps(Machine machine, List<Transition> ways, List<Term> guards, Term here) {
        for (int i = 0; i < ways.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (ways.get(i).rank() == ways.get(j).rank()) {
                    overlaps.add(new Claim(
                            machine.name(),
                            "lines " + ways.get(j).place().line() + " and "
                                    + ways.get(i).place().line() + " exclude each other in "
                                    + machine.states().members().get(ways.get(i).from()),
                            terms.not(terms.and(here, guards.get(i), guards.get(j))),
                            ways.get(i).place()));
                }
            }
        }
    }

    private Value joined(List<Term> is, List<List<Term>> targets) {
        List<Term> joined = new ArrayList<>();
        for (int to = 0; to < is.size(); to++) {
            List<Term> ways = new ArrayList<>();
            for (int from = 0; from < is.size(); from++) {
                ways.add(terms.and(is.get(from), targets.get(from).get(to)));
            }
            joined.add(terms.or(ways));
        }
        return new Value.Choice(joined);
    }

    private Term time(Machine machine, Term before, Term moved) {
        if (machine.elapsedCap() == 0) {
            return terms.whole(0);
        }
        Term more = terms.least(terms.add(before, terms.whole(1)), terms.whole(machine.elapsedCap()));
        Term next = terms.ite(moved, terms.whole(0), more);
        shop.state.add(new StateVariable(before, terms.whole(0), next, StateVariable.Role.COUNTER));
        shop.label(next, machine.name() + " elapsed'");
        return next;
    }

    private Term took(Expr.Took move) {
        List<Term> before = ((Value.Choice) machineCells.get(move.machine()).value()).is();
        List<Term> after = ((Value.Choice) machines.get(move.machine())).is();
        List<Term> ways = new ArrayList<>();
        for (int from : move.from()) {
            for (int to : move.to()) {
                if (from != to) {
                    ways.add(terms.and(before.get(from), after.get(to)));
                }
            }
        }
        return terms.or(ways);
    }

    private void keep(int index) {
        Keep keep = device.keeps().get(index);
        Cell cell = keepCells.get(index);
        Value next = KeepCells.next(shop, keep, cell.value(), keeping());
        keeps.add(next);
        label(next, keep.name() + "'");
        shop.declare(cell, KeepCells.initial(shop, keep), next, KeepCells.role(keep));
        if (keep instanceof Keep.Value v && next instanceof Value.Number(Term term)) {
            range(keep.name(), term, v.low(), v.high(), keep.place());
        }
    }

    private void drive(int index) {
        Output output = device.outputs().get(index);
        Drive drive = device.drives().get(index);
        Value value = shop.stated(drive.place(), shop.encoder.value(drive.value(), decided()));
        outputs.add(value);
        Cell last = Cell.of(terms, output.name(), output.type());
        lastOutputs.add(last);
        shop.declare(last, shop.constant(output.type(), output.reset()), value, StateVariable.role(output.type()));
        Shown.of(device, device.drives().get(index).value()).ifPresent(expr -> show(last.value(), expr));
        switch (value) {
            case Value.Truth(Term term) -> shop.label(term, output.name() + "'");
            case Value.Choice choice -> {
                label(choice, output.name() + "'", choiceNames(output));
                total(output, choice.is(), device.drives().get(index).place());
            }
            case Value.Number(Term term) -> {
                shop.label(term, output.name() + "'");
                range(
                        output.name(),
                        term,
                        output.low(),
                        output.high(),
                        device.drives().get(index).place());
                multiple(output, term, device.drives().get(index).place());
            }
        }
    }

    /** Has it noted that, once a tick has gone by, a stored value is what the expression makes of the state. */
    void show(Value stored, Expr expr) {
        shop.started();
        shown.add(Value.equal(terms, stored, shop.encoder.value(expr, remembered())));
    }

    /** Exactly one member: what the encoding of an enumeration rests on. */
    private void total(Output output, List<Term> is, Place place) {
        List<Term> pairs = new ArrayList<>();
        for (int i = 0; i < is.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(terms.not(terms.and(is.get(i), is.get(j))));
            }
        }
        totality.add(new Claim(
                output.name(),
                output.name() + " has exactly one value at every tick",
                terms.and(terms.or(is), terms.and(pairs)),
                place));
    }

    private static List<String> choiceNames(Output output) {
        return ((Type.Enumeration) output.type()).members();
    }

    private void range(String name, Term value, long low, long high, Place place) {
        ranges.add(new Claim(
                name,
                name + " stays between " + low + " and " + high,
                terms.and(terms.atMost(terms.whole(low), value), terms.atMost(value, terms.whole(high))),
                place));
    }

    private void multiple(Output output, Term value, Place place) {
        if (output.resolution() > 1) {
            Term nearest = shop.roundings.rounded(value, Expr.Rounding.DOWN, Rational.of(output.resolution()));
            ranges.add(new Claim(
                    output.name(),
                    output.name() + " is a multiple of its resolution",
                    terms.equal(value, nearest),
                    place));
        }
    }

    private void label(Value value, String name) {
        switch (value) {
            case Value.Truth(Term term) -> shop.label(term, name);
            case Value.Number(Term term) -> shop.label(term, name);
            case Value.Choice choice -> {}
        }
    }

    private void label(Value value, String name, List<String> members) {
        List<Term> is = ((Value.Choice) value).is();
        for (int i = 0; i < is.size(); i++) {
            shop.label(is.get(i), name + "=" + members.get(i));
        }
    }
}
