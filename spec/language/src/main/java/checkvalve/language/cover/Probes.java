package checkvalve.language.cover;

import checkvalve.language.meaning.State;
import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Timer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A device with something to see obligations by: a define, a kept value or an output for each, in the phase that its
 * condition is judged in. It does what the device does; in addition counters go one further, so that the tick in which a
 * time is over differs from those after it, each threshold's last value is kept, and each budget is counted once more.
 *
 * <p>The device has no plant and no requirement: readings are free, so what cannot happen in it cannot happen in any world.
 */
public final class Probes {
    private final Device original;
    private final Device device;
    private final List<Obligation> obligations;
    private final List<Symbol> seen = new ArrayList<>();
    /** Kept values that are probes. */
    private final int[] kept;

    private final List<Define> defines;
    private final List<Device.Evaluation> order;
    private final List<Keep> keeps;
    private final List<Output> outputs;
    private final List<Drive> drives;

    /**
     * @param obligations of control logic; those of requirements are passed over
     */
    public Probes(Device device, List<Obligation> obligations) {
        this.original = device;
        this.obligations = obligations.stream()
                .filter(one -> one.phase() != Obligation.Phase.JUDGING)
                .toList();
        defines = new ArrayList<>(device.defines());
        order = new ArrayList<>(device.order());
        keeps = new ArrayList<>(device.keeps());
        outputs = new ArrayList<>(device.outputs());
        drives = new ArrayList<>(device.drives());
        for (int i = 0; i < device.thresholds().size(); i++) {
            keeps.add(lastValue(i));
        }
        device.keeps().forEach(keep -> {
            if (keep instanceof Keep.Budget budget) {
                keeps.add(spentWhenFull(budget));
            }
        });
        for (int i = 0; i < this.obligations.size(); i++) {
            seen.add(probe(this.obligations.get(i), "probe " + (i + 1)));
        }
        this.kept = seen.stream()
                .filter(symbol -> symbol.kind() == Symbol.Kind.KEEP)
                .mapToInt(Symbol::index)
                .distinct()
                .toArray();
        this.device = built(List.of());
    }

    /** Whether the threshold was tripped before this tick, for conditions that see the last tick. */
    static Expr wasTripped(Device device, int threshold) {
        String name = "last " + device.thresholds().get(threshold).name();
        return Formula.ref(Symbol.Kind.KEEP, device.keeps().size() + threshold, name, Formula.TRUTH);
    }

    /** Whether the budget, which is a kept value of the device, is counted no further. */
    static Expr isFull(Device device, int budget) {
        int before = (int) device.keeps().subList(0, budget).stream()
                .filter(Keep.Budget.class::isInstance)
                .count();
        int index = device.keeps().size() + device.thresholds().size() + before;
        String name = "full " + device.keeps().get(budget).name();
        return Formula.ref(Symbol.Kind.KEEP, index, name, Formula.TRUTH);
    }

    private static Keep spentWhenFull(Keep.Budget of) {
        return new Keep.Budget(
                "full " + of.name(),
                "",
                of.condition(),
                of.total(),
                of.window(),
                of.gain(),
                of.cap(),
                of.cap(),
                Place.NOWHERE);
    }

    private Keep lastValue(int threshold) {
        var of = original.thresholds().get(threshold);
        Expr now = Formula.ref(Symbol.Kind.THRESHOLD, threshold, of.name(), Formula.TRUTH);
        return truth("last " + of.name(), now, of.initial());
    }

    private static Keep truth(String name, Expr now, boolean initial) {
        List<Keep.Rule> rules = List.of(
                new Keep.Rule(now, Formula.TRUE, Place.NOWHERE),
                new Keep.Rule(Formula.TRUE, Formula.FALSE, Place.NOWHERE));
        return new Keep.Value(name, "", Formula.TRUTH, 0, 1, initial ? 1 : 0, rules, Place.NOWHERE);
    }

    private Symbol probe(Obligation obligation, String name) {
        return switch (obligation.phase()) {
            case DECIDING -> {
                order.add(new Device.Evaluation(Device.Evaluation.Kind.DEFINE, defines.size()));
                defines.add(new Define(name, "", obligation.condition(), Place.NOWHERE));
                yield new Symbol(Symbol.Kind.DEFINE, defines.size() - 1, name);
            }
            case KEEPING -> {
                keeps.add(truth(name, obligation.condition(), false));
                yield new Symbol(Symbol.Kind.KEEP, keeps.size() - 1, name);
            }
            case DRIVING -> {
                drives.add(new Drive(outputs.size(), obligation.condition(), Place.NOWHERE));
                outputs.add(new Output(name, "", Formula.TRUTH, 0, 1, 1, 0, Place.NOWHERE));
                yield new Symbol(Symbol.Kind.OUTPUT, outputs.size() - 1, name);
            }
            case JUDGING -> throw new IllegalStateException("a requirement's condition has no probe");
        };
    }

    private Device built(List<Requirement> requirements) {
        return new Device(
                original.name(),
                original.doc(),
                original.tick(),
                original.units(),
                original.settings(),
                original.requires(),
                List.of(),
                original.readings(),
                original.groups(),
                outputs,
                defines,
                original.thresholds(),
                original.timers().stream()
                        .map(timer -> new Timer(timer.name(), timer.condition(), timer.cap() + 1, timer.place()))
                        .toList(),
                order,
                original.machines().stream().map(Probes::longer).toList(),
                keeps,
                drives,
                new Plant(List.of(), List.of(), List.of(), List.of()),
                requirements,
                original.source());
    }

    private static Machine longer(Machine of) {
        return new Machine(
                of.name(),
                of.doc(),
                of.states(),
                of.initial(),
                of.transitions(),
                of.elapsedCap() == 0 ? 0 : of.elapsedCap() + 1,
                of.place());
    }

    public Device device() {
        return device;
    }

    /** What is looked for, by position. */
    public List<Obligation> obligations() {
        return obligations;
    }

    /** Whether the tick that led to this state showed the obligation. */
    public boolean shows(State state, int index) {
        Symbol symbol = seen.get(index);
        return switch (symbol.kind()) {
            case DEFINE -> state.defines()[symbol.index()] != 0;
            case KEEP -> state.keeps()[symbol.index()] != 0;
            default -> state.outputs()[symbol.index()] != 0;
        };
    }

    /** Whether two ticks show the same, as far as can be told at a glance; false where it can't. */
    boolean showAlike(State one, State other) {
        return one.defines() == other.defines()
                && one.outputs() == other.outputs()
                && Arrays.stream(kept).allMatch(index -> one.keeps()[index] == other.keeps()[index]);
    }

    /** The state as the core of other probes of the same device would have it; what those showed is lost. */
    State taken(State from) {
        return new State(
                from.thresholds(),
                from.timers(),
                from.machines(),
                from.elapsed(),
                Arrays.copyOf(from.keeps(), keeps.size()),
                Arrays.copyOf(from.outputs(), outputs.size()),
                Arrays.copyOf(from.defines(), defines.size()),
                from.taken());
    }

    /** The probe of an obligation, as a requirement sees it. */
    public Expr probe(int index) {
        Symbol symbol = seen.get(index);
        return new Expr.Ref(symbol, Formula.TRUTH, Place.NOWHERE);
    }

    /** The device, with requirements about the probes. */
    public Device with(List<Requirement> requirements) {
        return built(requirements);
    }
}
