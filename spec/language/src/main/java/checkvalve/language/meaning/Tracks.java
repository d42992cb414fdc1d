package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that comes from outside in a tick, as lines with a name: settings, readings, the truth, the plant. What no
 * sensor stands before is read as it is, and has one line.
 */
final class Tracks {
    private static final Type PRESENT = new Type.Truth();

    private final Device device;
    private final List<Track> tracks = new ArrayList<>();

    /**
     * One line.
     *
     * @param name unique in the device
     * @param type of each of the values
     * @param size how many values
     */
    record Track(String name, Type type, int size, Function<Segment, Rational[]> of) {}

    Tracks(Device device) {
        this.device = device;
        for (int i = 0; i < device.settings().size(); i++) {
            int at = i;
            one(
                    "setting " + device.settings().get(i).name(),
                    device.settings().get(i).type(),
                    s -> Rational.of(s.inputs().settings()[at]));
        }
        for (int i = 0; i < device.readings().size(); i++) {
            int at = i;
            one(
                    "reading " + device.readings().get(i).name(),
                    device.readings().get(i).type(),
                    s -> Rational.of(s.inputs().readings()[at]));
            if (device.readings().get(i).sensor() != null) {
                one(
                        "actual " + device.readings().get(i).name(),
                        device.readings().get(i).type(),
                        s -> s.world().actuals()[at]);
            }
        }
        for (int i = 0; i < device.plant().variables().size(); i++) {
            int at = i;
            one(
                    "plant " + device.plant().variables().get(i).name(),
                    device.plant().variables().get(i).type(),
                    s -> s.world().plant()[at]);
        }
        for (int i = 0; i < device.groups().size(); i++) {
            group(i, device.groups().get(i));
        }
    }

    private void one(String name, Type type, Function<Segment, Rational> of) {
        tracks.add(new Track(name, type, 1, segment -> new Rational[] {of.apply(segment)}));
    }

    private void group(int index, Group group) {
        tracks.add(new Track(
                "present " + group.name(),
                PRESENT,
                group.high(),
                s -> flags(s.inputs().groups()[index].present())));
        for (int i = 0; i < group.channels().size(); i++) {
            int at = i;
            Group.Channel channel = group.channels().get(i);
            String name = group.name() + "." + channel.name();
            int size = group.high() * channel.count();
            tracks.add(new Track(
                    "reading " + name,
                    channel.type(),
                    size,
                    s -> wholes(s.inputs().groups()[index].values()[at])));
            tracks.add(new Track(
                    "actual " + name, channel.type(), size, s -> s.world().groups()[index][at]));
        }
    }

    private static Rational[] flags(boolean[] flags) {
        Rational[] values = new Rational[flags.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = flags[i] ? Rational.ONE : Rational.ZERO;
        }
        return values;
    }

    private static Rational[] wholes(long[] values) {
        return Arrays.stream(values).mapToObj(Rational::of).toArray(Rational[]::new);
    }

    List<Track> all() {
        return tracks;
    }

    /** What a story begins with where it says nothing else. */
    Segment initial() {
        Inputs inputs = Inputs.initial(device);
        return new Segment(1, inputs, World.asRead(device, inputs));
    }

    /**
     * The segment with these values.
     *
     * @param values by position of the track
     */
    Segment segment(long ticks, List<Rational[]> values) {
        Rational[] actuals = new Rational[device.readings().size()];
        Rational[] plant = new Rational[device.plant().variables().size()];
        long[] settings = new long[device.settings().size()];
        long[] readings = new long[actuals.length];
        int at = 0;
        for (int i = 0; i < settings.length; i++) {
            settings[i] = values.get(at++)[0].toLong();
        }
        for (int i = 0; i < readings.length; i++) {
            readings[i] = values.get(at++)[0].toLong();
            boolean exact = device.readings().get(i).sensor() == null;
            actuals[i] = exact ? Rational.of(readings[i]) : values.get(at++)[0];
        }
        for (int i = 0; i < plant.length; i++) {
            plant[i] = values.get(at++)[0];
        }
        GroupInputs[] groups = new GroupInputs[device.groups().size()];
        Rational[][][] truths = new Rational[groups.length][][];
        for (int i = 0; i < groups.length; i++) {
            boolean[] present = flags(values.get(at++));
            int channels = device.groups().get(i).channels().size();
            long[][] read = new long[channels][];
            truths[i] = new Rational[channels][];
            for (int j = 0; j < channels; j++) {
                read[j] = Arrays.stream(values.get(at++))
                        .mapToLong(Rational::toLong)
                        .toArray();
                truths[i][j] = values.get(at++);
            }
            groups[i] = new GroupInputs(present, read);
        }
        return new Segment(ticks, new Inputs(settings, readings, groups), new World(plant, actuals, truths));
    }

    private static boolean[] flags(Rational[] values) {
        boolean[] flags = new boolean[values.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = values[i].signum() != 0;
        }
        return flags;
    }
}
