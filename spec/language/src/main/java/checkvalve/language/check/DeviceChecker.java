package checkvalve.language.check;

import checkvalve.language.Findings;
import checkvalve.language.model.Device;
import checkvalve.language.model.Plant;
import checkvalve.language.syntax.SyntaxTree;
import java.util.Optional;

/** Makes a typed device of a tree, or says why there is none. */
public final class DeviceChecker {
    private DeviceChecker() {}

    /** The device, if nothing about it is wrong. */
    public static Optional<Device> check(SyntaxTree tree, Findings findings) {
        Draft draft = new Draft(tree, findings, ScaleChoice.choose(tree, findings));
        MachineSections machines = new MachineSections(draft);
        KeepSection keep = new KeepSection(draft);
        PlantSection plant = new PlantSection(draft);

        new Sections(draft).check();
        new SettingsSection(draft).declare();
        new PortsSection(draft).declare();
        new GroupSections(draft).declare();
        machines.declare();
        keep.declare();
        plant.declare();
        draft.definitions.declare();

        new SettingRules(draft).check();
        draft.definitions.check();
        machines.check();
        keep.check();
        new DriveSection(draft).check();
        plant.check();
        new RequirementsSection(draft).check();
        machines.complete();
        new PortDirections(draft).check();
        if (!findings.hasErrors()) {
            new Unused(draft).report();
        }
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Device device = device(draft);
        WordSize.check(device, findings);
        return findings.hasErrors() ? Optional.empty() : Optional.of(device);
    }

    private static Device device(Draft draft) {
        return new Device(
                draft.tree.device().name().getText(),
                draft.tree.doc(draft.tree.device()),
                draft.scale.tick(),
                draft.scale.units(),
                draft.settings,
                draft.requires,
                draft.powerPorts,
                draft.readings,
                draft.groups,
                draft.outputs,
                draft.defines,
                draft.thresholds,
                draft.timers.all(),
                new EvaluationOrder(draft).find(),
                draft.machines,
                draft.keeps,
                draft.drives,
                new Plant(draft.variables, draft.laws, draft.assumptions, draft.plantMemories.all()),
                draft.requirements,
                draft.tree.source());
    }
}
