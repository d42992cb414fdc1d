package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Setting;
import java.util.Arrays;

/**
 * All that the control core sees in one tick, in base units (ordinals for enumerations, 0 and 1 for truths). The arrays
 * are not to be written to.
 *
 * @param settings one value a setting
 * @param readings one value a reading
 * @param groups one a group
 */
public record Inputs(long[] settings, long[] readings, GroupInputs[] groups) {
    /** Default settings, readings of zero or the nearest the sensor can say, and no more members than there must be. */
    public static Inputs initial(Device device) {
        return new Inputs(
                device.settings().stream().mapToLong(Setting::initial).toArray(),
                device.readings().stream()
                        .map(Reading::sensor)
                        .mapToLong(Inputs::nearZero)
                        .toArray(),
                device.groups().stream().map(Inputs::initial).toArray(GroupInputs[]::new));
    }

    private static GroupInputs initial(Group group) {
        boolean[] present = new boolean[group.high()];
        Arrays.fill(present, 0, group.low(), true);
        long[][] values = new long[group.channels().size()][];
        for (int channel = 0; channel < values.length; channel++) {
            Group.Channel of = group.channels().get(channel);
            values[channel] = new long[group.high() * of.count()];
            Arrays.fill(values[channel], nearZero(of.sensor()));
        }
        return new GroupInputs(present, values);
    }

    private static long nearZero(Sensor sensor) {
        return sensor == null ? 0 : Math.clamp(0L, sensor.low(), sensor.high());
    }
}
