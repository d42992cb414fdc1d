package checkvalve.generator.lower;

import checkvalve.generator.lower.JavaClass.Constant;
import checkvalve.generator.lower.JavaClass.Holder;
import checkvalve.generator.lower.JavaClass.Method;
import checkvalve.generator.lower.JavaClass.Variable;
import checkvalve.language.model.Device;
import java.util.ArrayList;
import java.util.List;

/** From a device to the classes of its firmware. */
public final class Lowering {
    private final Device device;
    private final Names names;
    private final Scope scope;
    private final Holders holders;
    private final StateFields state;

    private Lowering(Device device) {
        this.device = device;
        this.names = new Names(device);
        this.scope = new Scope(device, names);
        this.holders = new Holders(device, names);
        this.state = new StateFields(scope, holders);
    }

    /** The core first, then what it reads, what it is set with and what it drives. */
    public static List<JavaClass> lower(Device device) {
        Lowering lowering = new Lowering(device);
        return List.of(
                lowering.core(),
                new ReadingsHolder(device, lowering.names, lowering.holders).lower(),
                lowering.holders.settings(),
                lowering.holders.outputs());
    }

    private JavaClass core() {
        List<Method> methods = new ArrayList<>();
        methods.add(new Method(
                names.core(),
                "Out of reset, with the default settings.",
                false,
                null,
                List.of(),
                List.of(new Statement.Run("reset"))));
        methods.add(new Method(
                "reset",
                "Back to how it is out of reset. The settings stay as they are.",
                false,
                null,
                List.of(),
                state.resets()));
        Uses uses = new Uses(device);
        List<Decisions> decisions = new ArrayList<>();
        Serving serving = new Serving(device);
        for (int machine = 0; machine < device.machines().size(); machine++) {
            decisions.add(new Decisions(scope, machine, serving));
        }
        List<Method> next = new ArrayList<>();
        methods.add(new Step(scope, holders, uses).lower(decisions, next));
        methods.addAll(next);
        methods.add(new SettingsWrite(scope, new Spec(device)).lower());
        List<Variable> variables = state.variables();
        List<Holder> own = List.of(
                new Holder(names.settingsClass(), "settings", "The core's own copy."),
                new Holder(names.outputsClass(), "outputs", ""));
        return new JavaClass(names.core(), doc(), constants(), own, variables, methods);
    }

    private List<Constant> constants() {
        List<Constant> constants = new ArrayList<>();
        names.members().forEach((type, members) -> {
            for (int i = 0; i < members.size(); i++) {
                Term.Whole ordinal = new Term.Whole(i, Kind.INT);
                constants.add(new Constant(members.get(i), ordinal, i == 0 ? "Values of " + type.name() + "." : ""));
            }
        });
        return constants;
    }

    private String doc() {
        String told = device.doc().isBlank() ? "" : device.doc().strip() + "\n\n";
        return told + "Written by Checkvalve from " + device.source().name()
                + ": change the spec, not this file. One call of" + " step is one tick of "
                + new UnitText(device).tick() + ". Not for use by several threads at once.";
    }
}
