package checkvalve.language.print;

import checkvalve.language.model.Base;
import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Require;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Writes a device back as it was understood, for a person to hold against the spec: base units stated, every quantity
 * with its unit, each timer with where it ends, each transition with its rank.
 */
public final class CanonicalPrinter {
    private final Device device;
    private final Page page = new Page();
    private final UnitText units;
    private final ExprText logic;

    private CanonicalPrinter(Device device) {
        this.device = device;
        this.units = new UnitText(device.units());
        this.logic = ExprText.ofLogic(device);
    }

    /** The whole device as text. */
    public static String print(Device device) {
        return new CanonicalPrinter(device).print();
    }

    private String print() {
        page.doc(device.doc());
        page.line("device %s, tick %s", device.name(), units.ticks(1));
        page.section("base units", basesInUse(), this::base);
        DeclarationText declarations = new DeclarationText(page, units);
        page.section("settings", device.settings(), declarations::setting);
        page.section("settings always satisfy", device.requires(), this::require);
        page.section("power ports", device.powerPorts(), declarations::powerPort);
        page.section("readings", device.readings(), declarations::reading);
        page.section("groups", device.groups(), declarations::group);
        page.section("outputs", device.outputs(), declarations::output);
        page.section("each tick, in this order", device.order(), this::evaluation);
        device.machines().forEach(machine -> page.section(heading(machine), states(machine), this::state));
        page.section("kept values", device.keeps(), new KeepText(page, units, logic)::keep);
        page.section("outputs are", device.drives(), this::drive);
        new PlantText(device, page).print();
        page.section("requirements", device.requirements(), new RequirementText(device, page)::requirement);
        return page.toString();
    }

    private List<Base> basesInUse() {
        List<Type> types = new ArrayList<>();
        device.settings().forEach(setting -> types.add(setting.type()));
        device.readings().forEach(reading -> types.add(reading.type()));
        device.groups().forEach(group -> group.channels().forEach(channel -> types.add(channel.type())));
        device.outputs().forEach(output -> types.add(output.type()));
        device.plant().variables().forEach(variable -> types.add(variable.type()));
        return Arrays.stream(Base.values())
                .filter(base -> base == Base.TIME || types.stream().anyMatch(type -> uses(type, base)))
                .toList();
    }

    private static boolean uses(Type type, Base base) {
        return type instanceof Type.Quantity quantity && quantity.dimension().exponent(base) != 0;
    }

    private void base(Base base) {
        page.line("%s in %s", base.name().toLowerCase(Locale.ROOT), units.show(1, Dimension.of(base)));
    }

    private void require(Require require) {
        page.line("%s: %s", require.sentence(), logic.show(require.condition()));
    }

    private void evaluation(Device.Evaluation evaluation) {
        switch (evaluation.kind()) {
            case DEFINE -> define(device.defines().get(evaluation.index()));
            case THRESHOLD -> threshold(device.thresholds().get(evaluation.index()));
            case TIMER -> timer(device.timers().get(evaluation.index()));
        }
    }

    private void define(Define define) {
        page.doc(define.doc());
        page.line("%s = %s", define.name(), logic.show(define.value()));
    }

    private void threshold(Threshold threshold) {
        page.doc(threshold.doc());
        page.line(
                "%s: %s until %s, %s out of reset",
                threshold.name(),
                logic.show(threshold.trip()),
                logic.show(threshold.clear()),
                threshold.initial() ? "tripped" : "clear");
    }

    private void timer(Timer timer) {
        page.line(
                "timer %s: ticks in a row with %s, ends at %d (%s)",
                timer.name(), logic.show(timer.condition()), timer.cap(), units.ticks(timer.cap()));
    }

    private String heading(Machine machine) {
        String time = machine.elapsedCap() == 0
                ? ""
                : ", time in a state ends at %d (%s)"
                        .formatted(machine.elapsedCap(), units.ticks(machine.elapsedCap()));
        return "machine %s, initially %s%s"
                .formatted(machine.name(), machine.states().members().get(machine.initial()), time);
    }

    private record State(Machine machine, int ordinal) {}

    private static List<State> states(Machine machine) {
        return IntStream.range(0, machine.states().members().size())
                .mapToObj(ordinal -> new State(machine, ordinal))
                .toList();
    }

    private void state(State state) {
        List<String> names = state.machine().states().members();
        page.line("%s", names.get(state.ordinal()));
        page.indented(() -> state.machine().transitions().stream()
                .filter(transition -> transition.from() == state.ordinal())
                .sorted(Comparator.comparingInt(Transition::rank))
                .forEach(transition -> page.line(
                        "%d: when %s -> %s",
                        transition.rank(), logic.show(transition.guard()), names.get(transition.to()))));
    }

    private void drive(Drive drive) {
        Output output = device.outputs().get(drive.output());
        page.line("%s = %s", output.name(), logic.show(drive.value()));
    }
}
