package checkvalve.firmware;

import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.util.Random;

/** Inputs that stay as they are, but for a few of them, which a {@link Driver} makes up. */
final class Disturbance {
    private final Inputs from;
    private final Driver driver;
    private final boolean[] readings;
    private final boolean settings;
    private final boolean present;
    private final boolean[][] channels;
    private Inputs up;
    private Inputs mixed;

    Disturbance(Device device, Inputs from, Random random) {
        this.from = from;
        this.driver = new Driver(device, random.nextLong());
        int one = random.nextInt(4);
        this.settings = one == 0;
        this.present = one == 1 && random.nextBoolean();
        this.readings = some(device.readings().size(), random);
        this.channels = device.groups().stream()
                .map(group -> some(group.channels().size(), random))
                .toArray(boolean[][]::new);
    }

    private static boolean[] some(int size, Random random) {
        boolean[] some = new boolean[size];
        for (int i = 0; i < size; i++) {
            some[i] = random.nextInt(5) == 0;
        }
        return some;
    }

    /** The next tick's for a core in this state; the same object as long as nothing changes. */
    @SuppressWarnings("ReferenceEquality")
    Inputs next(State state) {
        Inputs next = driver.next(state);
        if (next != up) {
            up = next;
            mixed = mix();
        }
        return mixed;
    }

    private Inputs mix() {
        long[] read = from.readings().clone();
        for (int i = 0; i < read.length; i++) {
            read[i] = readings[i] ? up.readings()[i] : read[i];
        }
        GroupInputs[] groups = from.groups().clone();
        for (int i = 0; i < groups.length; i++) {
            groups[i] = mix(from.groups()[i], up.groups()[i], channels[i]);
        }
        return new Inputs(settings ? up.settings() : from.settings(), read, groups);
    }

    private GroupInputs mix(GroupInputs as, GroupInputs made, boolean[] disturbed) {
        long[][] values = as.values().clone();
        for (int channel = 0; channel < values.length; channel++) {
            values[channel] = disturbed[channel] ? made.values()[channel] : values[channel];
        }
        return new GroupInputs(present ? made.present() : as.present(), values);
    }
}
