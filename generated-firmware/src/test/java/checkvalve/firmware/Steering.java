package checkvalve.firmware;

import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/**
 * Inputs near a world in which loads run and the alternator charges, so that no state is rare, and for a while at a time a
 * few of them as a {@link Driver} makes them up.
 */
final class Steering {
    private static final long[] CELL_LEVELS = {3300, 3300, 3300, 3180, 3060, 3060, 3060, 2600, 2450, 3800};
    private static final Map<String, Long> FINE = Map.of(
            "alternator.voltage", 14_000L,
            "packVoltage", 13_300L,
            "system.voltage", 13_300L,
            "remoteL", 3_000L,
            "remoteH", 3_000L,
            "remoteBridge", 1L);

    private final Device device;
    private final Driver driver;
    private final Random random;
    private final boolean[] disturbed;
    private boolean membersDisturbed;
    private boolean settingsDisturbed;
    private final boolean[] channelsDisturbed;
    private long cellLevel = CELL_LEVELS[0];
    private long left;
    private Inputs made;
    private Inputs last;
    private boolean wasClosed;

    Steering(Device device, long seed) {
        this.device = device;
        this.driver = new Driver(device, seed);
        this.random = new Random(seed);
        this.disturbed = new boolean[device.readings().size()];
        this.channelsDisturbed =
                new boolean[device.groups().getFirst().channels().size()];
    }

    /** What comes in after the core has driven these outputs. */
    Inputs next(State state) {
        boolean closed = state.outputs()[0] != 0;
        Inputs up = driver.next();
        boolean changes = left == 0 || closed != wasClosed || !up.equals(made);
        if (left == 0) {
            change();
        }
        left--;
        if (changes) {
            made = up;
            wasClosed = closed;
            last = steered(up, closed);
        }
        return last;
    }

    private void change() {
        int how = random.nextInt(100);
        boolean longest = how >= 97;
        left = how < 60 ? 1 + random.nextInt(60) : longest ? 33_000 + random.nextInt(1000) : 200 + random.nextInt(3500);
        boolean fine = longest || random.nextInt(3) == 0;
        for (int i = 0; i < disturbed.length; i++) {
            disturbed[i] = !fine && random.nextInt(8) == 0;
        }
        for (int i = 0; i < channelsDisturbed.length; i++) {
            channelsDisturbed[i] = !fine && random.nextInt(8) == 0;
        }
        membersDisturbed = !fine && random.nextInt(10) == 0;
        settingsDisturbed = random.nextInt(3) == 0;
        if (longest) {
            cellLevel = 2600;
        } else if (random.nextBoolean()) {
            cellLevel = CELL_LEVELS[random.nextInt(CELL_LEVELS.length)];
        }
    }

    private Inputs steered(Inputs up, boolean closed) {
        Inputs fine = Inputs.initial(device);
        long[] settings = settingsDisturbed ? up.settings() : fine.settings();
        long[] readings = fine.readings();
        for (int i = 0; i < readings.length; i++) {
            readings[i] = disturbed[i]
                    ? up.readings()[i]
                    : fine(device.readings().get(i).name(), closed);
        }
        GroupInputs batteries = up.groups()[0];
        GroupInputs sound = fine.groups()[0];
        Arrays.fill(sound.present(), 0, (int) settings[commissioned()], true);
        long[][] values = sound.values();
        for (int channel = 0; channel < values.length; channel++) {
            boolean cell =
                    device.groups().getFirst().channels().get(channel).name().equals("cell");
            Arrays.fill(values[channel], cell ? cellLevel : 20);
            values[channel] = channelsDisturbed[channel] ? batteries.values()[channel] : values[channel];
        }
        boolean[] present = membersDisturbed ? batteries.present() : sound.present();
        return new Inputs(settings, readings, new GroupInputs[] {new GroupInputs(present, values)});
    }

    private static long fine(String reading, boolean closed) {
        long current = closed ? 500 : 0;
        return reading.equals("alternator.current") ? current : FINE.getOrDefault(reading, 0L);
    }

    private int commissioned() {
        for (int i = 0; i < device.settings().size(); i++) {
            if (device.settings().get(i).name().equals("commissioned")) {
                return i;
            }
        }
        throw new IllegalStateException("there is no setting `commissioned`");
    }
}
