package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes up inputs, tick by tick, the same ones for the same seed. They dwell where specs turn: at, one below and one above
 * what a reading is compared with, for as long as something must last, or a tick less or more. What is made up is what
 * the core can be given, not what a world could cause.
 */
public final class Driver {
    /** A run longer than this is made this much rarer, so that long times do not take all ticks. */
    private static final long USUAL_RUN = 1000;

    private static final Type PLAIN = new Type.Quantity(Dimension.NONE, true);

    private final Device device;
    private final long seed;
    private final Random random;
    private final Boundaries boundaries;
    private final SettingsRules rules;
    private final Steering steering;
    /** The machines that have transitions. */
    private final int[] steerable;

    private Inputs inputs;
    private long left;

    public Driver(Device device, long seed) {
        this.device = device;
        this.seed = seed;
        this.random = new Random(seed);
        this.boundaries = new Boundaries(device);
        this.rules = new SettingsRules(device);
        this.steering = new Steering(device, random, boundaries);
        this.steerable = IntStream.range(0, device.machines().size())
                .filter(i -> !device.machines().get(i).transitions().isEmpty())
                .toArray();
        this.inputs = Inputs.initial(device);
        this.left = 1;
    }

    /** The next tick's; the same object as long as nothing changes. */
    public Inputs next() {
        return next(null);
    }

    /**
     * The same for a core that is in this state: it is steered towards transitions that it could take now.
     *
     * @param last null when it is not known
     */
    public Inputs next(State last) {
        if (left == 0) {
            if (steerable.length > 0 && random.nextInt(3) == 0) {
                inputs = steering.towards(guard(last), inputs, last);
                left = runLength(steering.duration());
            } else {
                change();
                left = runLength();
            }
        }
        left--;
        return inputs;
    }

    /** Of a way out of the state that a machine is in; of any state where that is not known. */
    private Expr guard(State last) {
        int machine = steerable[random.nextInt(steerable.length)];
        List<Transition> ways = device.machines().get(machine).transitions();
        int start = random.nextInt(ways.size());
        for (int i = 0; last != null && i < ways.size(); i++) {
            Transition way = ways.get((start + i) % ways.size());
            if (way.from() == last.machines()[machine]) {
                return way.guard();
            }
        }
        return ways.get(start).guard();
    }

    @Override
    public String toString() {
        return "driver of " + device.name() + " with seed " + seed;
    }

    private long runLength() {
        int kind = random.nextInt(100);
        if (kind < 80) {
            return 1L + random.nextInt(3);
        }
        if (kind < 94) {
            return 10L + random.nextInt(100);
        }
        return runLength(boundaries.duration(inputs, random));
    }

    /** Just as long as something must last, a tick less, or a few more. */
    private long runLength(long duration) {
        long length = duration - 1 + random.nextInt(4);
        boolean tooLong = length > USUAL_RUN && random.nextLong(length) > USUAL_RUN;
        return tooLong ? 1 : Math.max(1, length);
    }

    /** Few things change at a time, so that others last. */
    private void change() {
        do {
            int kind = random.nextInt(100);
            if (kind < 4 && !device.settings().isEmpty()) {
                changeSettings();
            } else if (kind < 60 && !device.readings().isEmpty()) {
                changeReading(random.nextInt(device.readings().size()));
            } else if (!device.groups().isEmpty()) {
                changeGroup(random.nextInt(device.groups().size()));
            }
        } while (random.nextInt(3) == 0);
    }

    /** A write that would be refused is not made. */
    private void changeSettings() {
        long[] settings = inputs.settings().clone();
        do {
            int i = random.nextInt(settings.length);
            settings[i] = settingValue(device.settings().get(i), settings[i]);
        } while (random.nextInt(3) == 0);
        if (rules.refused(settings).isEmpty()) {
            inputs = new Inputs(settings, inputs.readings(), inputs.groups());
        }
    }

    private long settingValue(Setting setting, long now) {
        if (!setting.choices().isEmpty()) {
            return setting.choices().get(random.nextInt(setting.choices().size()));
        }
        long steps = switch (setting.type()) {
            case Type.Quantity quantity -> (setting.high() - setting.low()) / setting.step();
            case Type.Enumeration enumeration -> enumeration.members().size() - 1L;
            case Type.Truth truth -> 1;
        };
        long step = setting.type() instanceof Type.Quantity ? setting.step() : 1;
        return switch (random.nextInt(5)) {
            case 0 -> setting.low();
            case 1 -> setting.low() + steps * step;
            case 2 -> setting.initial();
            case 3 ->
                Math.clamp(now + (random.nextBoolean() ? step : -step), setting.low(), setting.low() + steps * step);
            default -> setting.low() + random.nextLong(steps + 1) * step;
        };
    }

    private void changeReading(int index) {
        Reading reading = device.readings().get(index);
        long[] readings = inputs.readings().clone();
        Boundaries.Target target = new Boundaries.Target.Reading(index);
        readings[index] = value(target, reading.type(), reading.sensor(), readings[index]);
        inputs = new Inputs(inputs.settings(), readings, inputs.groups());
    }

    private long value(Boundaries.Target target, Type type, Sensor sensor, long now) {
        return switch (type) {
            case Type.Truth truth -> random.nextInt(2);
            case Type.Enumeration enumeration ->
                random.nextInt(enumeration.members().size());
            case Type.Quantity quantity -> {
                long around = switch (random.nextInt(8)) {
                    case 0 -> sensor.low();
                    case 1 -> sensor.high();
                    case 2 -> now;
                    case 3 -> random.nextLong(sensor.low(), sensor.high() + 1);
                    default -> boundaries.value(target, type, inputs, random);
                };
                yield reading(sensor, around + (random.nextInt(3) - 1) * sensor.resolution());
            }
        };
    }

    private static long reading(Sensor sensor, long value) {
        return Math.clamp(Boundaries.toResolution(value, sensor.resolution()), sensor.low(), sensor.high());
    }

    private void changeGroup(int index) {
        Group group = device.groups().get(index);
        GroupInputs now = inputs.groups()[index];
        int what = random.nextInt(group.channels().size() + 1);
        GroupInputs changed = what == group.channels().size()
                ? new GroupInputs(present(index, group), now.values())
                : new GroupInputs(now.present(), changedChannel(index, what, now.values()));
        GroupInputs[] groups = inputs.groups().clone();
        groups[index] = changed;
        inputs = new Inputs(inputs.settings(), inputs.readings(), groups);
    }

    /** None, all, some, or as many as something is compared with or one beside; never fewer than there must be. */
    private boolean[] present(int index, Group group) {
        boolean[] present = new boolean[group.high()];
        long count = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> group.high();
            case 2 -> random.nextInt(group.high() + 1);
            default ->
                boundaries.value(new Boundaries.Target.Count(index), PLAIN, inputs, random) + random.nextInt(3) - 1;
        };
        Presence.fill(present, Math.clamp(count, group.low(), group.high()), random);
        return present;
    }

    /** One element, or all alike, or all beside one value on the same side, so that it is the extreme. */
    private long[][] changedChannel(int index, int channel, long[][] values) {
        Group.Channel of = device.groups().get(index).channels().get(channel);
        Boundaries.Target target = new Boundaries.Target.Channel(index, channel);
        long[] changed = values[channel].clone();
        if (changed.length > 0) {
            int one = random.nextInt(changed.length);
            long value = value(target, of.type(), of.sensor(), changed[one]);
            int how = random.nextInt(4);
            for (int i = 0; how > 0 && i < changed.length; i++) {
                changed[i] = of.sensor() == null ? value : reading(of.sensor(), value + beside(how, of.sensor()));
            }
            changed[one] = value;
        }
        long[][] all = values.clone();
        all[channel] = changed;
        return all;
    }

    private long beside(int how, Sensor sensor) {
        long away = random.nextInt(4) * sensor.resolution();
        return switch (how) {
            case 1 -> 0;
            case 2 -> away;
            default -> -away;
        };
    }
}
