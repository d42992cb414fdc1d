package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Type;
import java.util.List;

/** "Sense": which readings a truth permits, and which settings and groups there may be. */
final class SensorRules {
    private final Device device;
    private final SettingsRules settings;

    SensorRules(Device device) {
        this.device = device;
        this.settings = new SettingsRules(device);
    }

    /** How many ticks back the oldest sample is. */
    int oldestSample() {
        int oldest = 0;
        for (Reading reading : device.readings()) {
            oldest = Math.max(oldest, age(reading.sensor()));
        }
        for (Group group : device.groups()) {
            for (Group.Channel channel : group.channels()) {
                oldest = Math.max(oldest, age(channel.sensor()));
            }
        }
        return oldest;
    }

    void breaches(Past past, World now, Inputs inputs, List<Breach> breaches) {
        settings.refused(inputs.settings())
                .ifPresent(refusal -> breaches.add(new Breach(refusal.place(), refusal.sentence())));
        for (int i = 0; i < device.readings().size(); i++) {
            Reading reading = device.readings().get(i);
            Rational sample = past.sample(now, age(reading.sensor())).actuals()[i];
            long value = inputs.readings()[i];
            if (!permits(reading.type(), reading.sensor(), sample, value)) {
                breaches.add(new Breach(reading.place(), wrong(reading.name(), value, sample)));
            }
        }
        for (int i = 0; i < device.groups().size(); i++) {
            group(i, past, now, inputs, breaches);
        }
    }

    private void group(int index, Past past, World now, Inputs inputs, List<Breach> breaches) {
        Group group = device.groups().get(index);
        GroupInputs members = inputs.groups()[index];
        if (members.count() < group.low()) {
            breaches.add(new Breach(
                    group.place(),
                    members.count() + " of `" + group.name() + "` are present, fewer than there must be"));
        }
        for (int c = 0; c < group.channels().size(); c++) {
            Group.Channel channel = group.channels().get(c);
            Rational[] samples = past.sample(now, age(channel.sensor())).groups()[index][c];
            long[] values = members.values()[c];
            for (int i = 0; i < values.length; i++) {
                boolean present = members.present()[i / channel.count()];
                if (present && !permits(channel.type(), channel.sensor(), samples[i], values[i])) {
                    String name = group.name() + "." + channel.name() + " " + (i / channel.count() + 1);
                    breaches.add(new Breach(channel.place(), wrong(name, values[i], samples[i])));
                }
            }
        }
    }

    private static boolean permits(Type type, Sensor sensor, Rational sample, long reading) {
        return switch (type) {
            case Type.Quantity quantity ->
                sensor == null ? sample.equals(Rational.of(reading)) : Sensing.permits(sensor, sample, reading);
            case Type.Enumeration enumeration ->
                sample.equals(Rational.of(reading))
                        && reading >= 0
                        && reading < enumeration.members().size();
            case Type.Truth truth -> sample.equals(Rational.of(reading)) && (reading == 0 || reading == 1);
        };
    }

    private static int age(Sensor sensor) {
        return sensor == null ? 0 : sensor.age();
    }

    private static String wrong(String name, long reading, Rational actual) {
        return "`" + name + "` cannot read " + reading + " when it is " + actual + " (base units)";
    }
}
