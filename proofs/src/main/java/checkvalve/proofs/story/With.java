package checkvalve.proofs.story;

import checkvalve.language.model.Device;
import checkvalve.language.model.Machine;
import java.util.List;

/** A device with other machines. */
final class With {
    private With() {}

    static Device machines(Device device, List<Machine> machines) {
        return new Device(
                device.name(),
                device.doc(),
                device.tick(),
                device.units(),
                device.settings(),
                device.requires(),
                device.powerPorts(),
                device.readings(),
                device.groups(),
                device.outputs(),
                device.defines(),
                device.thresholds(),
                device.timers(),
                device.order(),
                machines,
                device.keeps(),
                device.drives(),
                device.plant(),
                device.requirements(),
                device.source());
    }
}
