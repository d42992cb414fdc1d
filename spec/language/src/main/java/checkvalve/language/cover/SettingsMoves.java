package checkvalve.language.cover;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.SettingsRules;
import checkvalve.language.model.Device;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Type;
import java.util.Random;

/** Writes settings, mostly to an end of their range; a write that would be refused is not made. */
final class SettingsMoves {
    private final Device device;
    private final Random random;
    private final SettingsRules rules;

    SettingsMoves(Device device, Random random) {
        this.device = device;
        this.random = random;
        this.rules = new SettingsRules(device);
    }

    Inputs changed(Inputs from) {
        if (device.settings().isEmpty()) {
            return from;
        }
        long[] settings = from.settings().clone();
        int one = random.nextInt(settings.length);
        settings[one] = value(device.settings().get(one));
        return rules.refused(settings).isEmpty() ? new Inputs(settings, from.readings(), from.groups()) : from;
    }

    private long value(Setting setting) {
        if (!setting.choices().isEmpty()) {
            return setting.choices().get(random.nextInt(setting.choices().size()));
        }
        long steps = switch (setting.type()) {
            case Type.Quantity quantity -> (setting.high() - setting.low()) / setting.step();
            case Type.Enumeration enumeration -> enumeration.members().size() - 1L;
            case Type.Truth truth -> 1;
        };
        long step = setting.type() instanceof Type.Quantity ? setting.step() : 1;
        long low = setting.type() instanceof Type.Quantity ? setting.low() : 0;
        return switch (random.nextInt(4)) {
            case 0 -> low;
            case 1 -> low + steps * step;
            case 2 -> setting.initial();
            default -> low + random.nextLong(steps + 1) * step;
        };
    }
}
