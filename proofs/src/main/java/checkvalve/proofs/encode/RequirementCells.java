package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requirements and their observers. Observers that watch the same thing are made once. */
final class RequirementCells {
    private record Counter(Term condition, long cap) {}

    /** An observer, encoded. */
    private sealed interface Watch {
        record Hold(Term before, Term after) implements Watch {}

        record Memory(Value before) implements Watch {}

        record Window(Term active, Term length, Term count) implements Watch {}

        /** That a response is or has been awaited in this tick, and for how long. */
        record Deadline(Term pending, Term age) implements Watch {}
    }

    private final Device device;
    private final Workshop shop;
    private final Terms terms;
    private final InputCells inputs;
    private final CoreCells core;
    private final Map<Counter, Watch.Hold> counters = new HashMap<>();
    private final Map<Value, Value> memories = new HashMap<>();
    private final Map<Integer, Term> frozen = new HashMap<>();

    RequirementCells(Device device, Workshop shop, InputCells inputs, CoreCells core) {
        this.device = device;
        this.shop = shop;
        this.terms = shop.terms;
        this.inputs = inputs;
        this.core = core;
    }

    EncodedRequirement encode(Requirement requirement) {
        List<Watch> watches = new ArrayList<>();
        PhaseScope scope = scope(core.outputs, watches);
        for (Observer observer : requirement.observers()) {
            watches.add(watch(requirement.id() + " " + (watches.size() + 1), observer, scope));
        }
        List<Fact> fixed = new ArrayList<>();
        requirement.fixed().forEach(setting -> fixed.add(frozen(setting)));
        return switch (requirement.form()) {
            case Requirement.Always(Expr condition, Expr trigger) ->
                new EncodedRequirement(
                        requirement,
                        shop.encoder.truth(condition, scope),
                        atReset(requirement, condition),
                        trigger == null ? null : shop.encoder.truth(trigger, scope),
                        fixed);
            case Requirement.Within(int observer, Expr trigger, Expr duration) -> {
                Watch.Deadline deadline = (Watch.Deadline) watches.get(observer);
                Term late = terms.below(shop.encoder.number(duration, scope), deadline.age());
                yield new EncodedRequirement(
                        requirement,
                        terms.not(terms.and(deadline.pending(), late)),
                        terms.truth(true),
                        shop.encoder.truth(trigger, scope),
                        fixed);
            }
            case Requirement.Reachable(Expr condition) ->
                new EncodedRequirement(
                        requirement, shop.encoder.truth(condition, scope), terms.truth(true), null, fixed);
        };
    }

    private PhaseScope scope(List<Value> outputs, List<Watch> watches) {
        return core.decided()
                .see(Symbol.Kind.ACTUAL, InputCells.values(inputs.actuals))
                .see(Symbol.Kind.PLANT, InputCells.values(inputs.plant))
                .see(Symbol.Kind.OUTPUT, outputs)
                .held(
                        index -> ((Watch.Hold) watches.get(index)).after(),
                        index -> ((Watch.Hold) watches.get(index)).before())
                .previous(index -> ((Watch.Memory) watches.get(index)).before())
                .windows((index, count, window) -> {
                    Watch.Window w = (Watch.Window) watches.get(index);
                    return terms.and(w.active(), terms.atMost(w.length(), window), terms.atMost(count, w.count()));
                });
    }

    private List<Value> resetOutputs() {
        return device.outputs().stream()
                .map(output -> shop.constant(output.type(), output.reset()))
                .toList();
    }

    private Term atReset(Requirement requirement, Expr condition) {
        return requirement.judgedAtReset()
                ? shop.encoder.truth(condition, scope(resetOutputs(), List.of()))
                : terms.truth(true);
    }

    private Watch watch(String name, Observer observer, PhaseScope scope) {
        return switch (observer) {
            case Observer.Hold(Expr condition, long cap) -> hold(name, shop.encoder.truth(condition, scope), cap);
            case Observer.Memory(Expr operand, boolean outputsOnly) ->
                new Watch.Memory(remembered(name, operand, outputsOnly, scope));
            case Observer.Window(Expr event, long cap) -> window(name, shop.encoder.truth(event, scope), cap);
            case Observer.Deadline(Expr trigger, Expr response, long cap) ->
                deadline(name, shop.encoder.truth(trigger, scope), shop.encoder.truth(response, scope), cap);
        };
    }

    private Watch.Hold hold(String name, Term condition, long cap) {
        return counters.computeIfAbsent(new Counter(condition, cap), key -> {
            Term after = shop.counter(name, condition, cap);
            shop.label(after, name + "'");
            return new Watch.Hold(terms.variable(name, Sort.INT), after);
        });
    }

    /** What speaks of outputs alone is there already: the outputs of the last tick, or of reset, are part of the state. */
    private Value remembered(String name, Expr operand, boolean outputsOnly, PhaseScope scope) {
        if (outputsOnly) {
            return shop.encoder.value(operand, scope(InputCells.values(core.lastOutputs), List.of()));
        }
        Value now = shop.encoder.value(operand, scope);
        return memories.computeIfAbsent(now, key -> {
            Value before = shop.memory(name, operand.type(), key, null);
            Shown.of(device, operand)
                    .ifPresent(expr ->
                            core.show(Cell.of(terms, name, operand.type()).value(), expr));
            return before;
        });
    }

    /** A window starts at any tick, once: whichever start makes the claim fail is among the runs. */
    private Watch.Window window(String name, Term event, long cap) {
        Term start = terms.variable(name + " start", Sort.BOOL);
        shop.inputs.add(start);
        Term active = terms.variable(name + " active", Sort.BOOL);
        Term length = terms.variable(name + " length", Sort.INT);
        Term count = terms.variable(name + " count", Sort.INT);
        Term next = terms.or(active, start);
        Term longer =
                terms.ite(next, terms.least(terms.add(length, terms.whole(1)), terms.whole(cap + 1)), terms.whole(0));
        Term counted = terms.and(next, event, terms.atMost(longer, terms.whole(cap)));
        Term more = terms.ite(counted, terms.add(count, terms.whole(1)), count);
        shop.state.add(new StateVariable(active, terms.truth(false), next, StateVariable.Role.MODE));
        shop.state.add(new StateVariable(length, terms.whole(0), longer, StateVariable.Role.COUNTER));
        shop.state.add(new StateVariable(count, terms.whole(0), more, StateVariable.Role.COUNTER));
        return new Watch.Window(next, longer, more);
    }

    private Watch.Deadline deadline(String name, Term trigger, Term response, long cap) {
        Term before = terms.variable(name + " trigger", Sort.BOOL);
        Term waiting = terms.variable(name + " awaited", Sort.BOOL);
        Term age = terms.variable(name + " age", Sort.INT);
        Term rises = terms.and(trigger, terms.not(before));
        Term pending = terms.or(waiting, rises);
        Term awaited = terms.and(pending, terms.not(response));
        Term older = terms.ite(waiting, terms.least(terms.add(age, terms.whole(1)), terms.whole(cap)), terms.whole(0));
        Term next = terms.ite(awaited, older, terms.whole(0));
        shop.state.add(new StateVariable(before, terms.truth(false), trigger, StateVariable.Role.MODE));
        shop.state.add(new StateVariable(waiting, terms.truth(false), awaited, StateVariable.Role.MODE));
        shop.state.add(new StateVariable(age, terms.whole(0), next, StateVariable.Role.COUNTER));
        return new Watch.Deadline(pending, older);
    }

    private Fact frozen(int index) {
        Setting setting = device.settings().get(index);
        Value now = inputs.remembered(index);
        Type type = setting.choices().isEmpty()
                ? setting.type()
                : new Type.Enumeration(
                        setting.name(),
                        setting.choices().stream().map(String::valueOf).toList());
        Term same = frozen.computeIfAbsent(
                index, i -> Value.equal(terms, shop.memory(setting.name() + " before", type, now, null), now));
        return new Fact(Fact.Kind.WORLD, same, "setting " + setting.name() + " is not rewritten");
    }
}
