package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Encodes a device. The order of the four steps of a tick is the order of the calls here. */
public final class Encoder {
    private final Device device;
    private final Optional<Switches> switches;
    private final Workshop shop;
    private final InputCells inputs;
    private final CoreCells core;

    private Encoder(Device device, Terms terms, Optional<Switches> switches) {
        this.device = device;
        this.switches = switches;
        shop = new Workshop(device, terms, switches);
        inputs = new InputCells(device, shop);
        core = new CoreCells(device, shop, inputs);
    }

    /** The transition relation of a device. */
    public static TransitionSystem encode(Device device, Terms terms) {
        return new Encoder(device, terms, Optional.empty()).system();
    }

    /** The same, with a fact {@code line N} for each line that states something of the core, and nothing known without it. */
    public static TransitionSystem encodeByLines(Device device, Terms terms) {
        return new Encoder(device, terms, Optional.of(new Switches(terms))).system();
    }

    private TransitionSystem system() {
        List<Fact> assumptions = world();
        RequirementCells judged = new RequirementCells(device, shop, inputs, core);
        List<EncodedRequirement> requirements = new ArrayList<>();
        for (Requirement requirement : device.requirements()) {
            requirements.add(judged.encode(requirement));
        }
        List<Term> free = new ArrayList<>(shop.inputs);
        free.addAll(shop.folds.inputs());
        free.addAll(shop.roundings.variables());
        switches.ifPresent(all -> free.addAll(all.variables()));
        List<Fact> facts = new ArrayList<>(shop.facts);
        facts.addAll(shop.folds.facts());
        facts.addAll(shop.roundings.facts());
        switches.ifPresent(all -> facts.addAll(all.facts()));
        return new TransitionSystem(
                device,
                shop.terms,
                List.copyOf(shop.state),
                List.copyOf(free),
                List.copyOf(facts),
                assumptions,
                List.copyOf(core.shown),
                List.copyOf(requirements),
                List.copyOf(core.overlaps),
                List.copyOf(core.totality),
                List.copyOf(core.ranges),
                Map.copyOf(shop.labels),
                layout());
    }

    /** The laws become facts of every tick; the assumptions are given back, for those who name them. */
    private List<Fact> world() {
        Plant plant = device.plant();
        List<Value> memories = new ArrayList<>();
        PhaseScope scope = new PhaseScope()
                .see(Symbol.Kind.PLANT, InputCells.values(inputs.plant))
                .see(Symbol.Kind.ACTUAL, InputCells.values(inputs.actuals))
                .see(Symbol.Kind.OUTPUT, InputCells.values(core.lastOutputs))
                .previous(memories::get);
        for (Expr operand : plant.memories()) {
            Value now = shop.encoder.value(operand, scope);
            memories.add(
                    shop.memory("previous " + name(operand, memories.size()), operand.type(), now, initial(operand)));
        }
        for (Plant.Law law : plant.laws()) {
            Term condition = shop.encoder.truth(law.condition(), scope);
            shop.fact(Fact.Kind.WORLD, condition, "law, line " + law.place().line());
        }
        List<Fact> assumptions = new ArrayList<>();
        for (Plant.Assumption assumption : plant.assumptions()) {
            Term condition = shop.encoder.truth(assumption.condition(), scope);
            assumptions.add(new Fact(Fact.Kind.WORLD, condition, "assumption " + assumption.id()));
        }
        return List.copyOf(assumptions);
    }

    private static String name(Expr operand, int index) {
        return operand instanceof Expr.Ref ref
                ? (ref.symbol().kind() == Symbol.Kind.ACTUAL ? "actual " : "")
                        + ref.symbol().name()
                : "memory " + (index + 1);
    }

    /** The value at reset of what speaks of outputs alone; null for anything else. */
    private Value initial(Expr operand) {
        return operand instanceof Expr.Ref ref && ref.symbol().kind() == Symbol.Kind.OUTPUT
                ? shop.constant(
                        ref.type(), device.outputs().get(ref.symbol().index()).reset())
                : null;
    }

    private Layout layout() {
        return new Layout(
                slots(InputCells.values(inputs.settings)),
                slots(InputCells.values(inputs.readings)),
                slots(InputCells.values(inputs.actuals)),
                slots(InputCells.values(inputs.plant)),
                core.machines.stream().map(value -> ((Value.Choice) value).is()).toList(),
                core.machinesBefore(),
                shop.folds,
                shop.roundings.wholeParts());
    }

    private static List<Layout.Slot> slots(List<Value> values) {
        return values.stream().map(Encoder::slot).toList();
    }

    private static Layout.Slot slot(Value value) {
        return switch (value) {
            case Value.Truth(Term term) -> new Layout.Slot(List.of(term), false);
            case Value.Number(Term term) -> new Layout.Slot(List.of(term), false);
            case Value.Choice(List<Term> is) -> new Layout.Slot(is, true);
        };
    }
}
