package checkvalve.proofs.encode;

import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.World;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the variables of an encoding are, by name, for what the interpreter works on. */
final class NamedValues {
    private final Map<String, Rational> values = new LinkedHashMap<>();

    private NamedValues() {}

    /** The variables of the core's state. */
    static Map<String, Rational> of(Device device, State state) {
        NamedValues named = new NamedValues();
        for (int i = 0; i < device.thresholds().size(); i++) {
            named.put(device.thresholds().get(i).name(), state.thresholds()[i] ? 1 : 0);
        }
        for (int i = 0; i < device.timers().size(); i++) {
            named.put("timer " + device.timers().get(i).name(), state.timers()[i]);
        }
        for (int i = 0; i < device.machines().size(); i++) {
            Machine machine = device.machines().get(i);
            named.discrete(machine.name(), machine.states(), Rational.of(state.machines()[i]));
            if (machine.elapsedCap() > 0) {
                named.put(machine.name() + " elapsed", state.elapsed()[i]);
            }
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            named.keep(device.keeps().get(i), state.keeps()[i]);
        }
        for (int i = 0; i < device.outputs().size(); i++) {
            named.discrete(
                    device.outputs().get(i).name(), device.outputs().get(i).type(), Rational.of(state.outputs()[i]));
        }
        return named.values;
    }

    /** The variables of one tick. */
    static Map<String, Rational> of(Device device, Inputs inputs, World world) {
        NamedValues named = new NamedValues();
        for (int i = 0; i < device.settings().size(); i++) {
            named.setting(device.settings().get(i), inputs.settings()[i]);
        }
        for (int i = 0; i < device.readings().size(); i++) {
            var reading = device.readings().get(i);
            if (reading.sensor() == null) {
                named.discrete(reading.name(), reading.type(), Rational.of(inputs.readings()[i]));
            } else {
                named.put(
                        reading.name(), inputs.readings()[i] / reading.sensor().resolution());
                named.values.put("actual " + reading.name(), world.actuals()[i]);
            }
        }
        for (int i = 0; i < device.plant().variables().size(); i++) {
            var variable = device.plant().variables().get(i);
            named.discrete(variable.name(), variable.type(), world.plant()[i]);
        }
        for (int i = 0; i < device.groups().size(); i++) {
            named.group(device.groups().get(i), inputs.groups()[i], world.groups()[i]);
        }
        return named.values;
    }

    private void put(String name, long value) {
        values.put(name, Rational.of(value));
    }

    private void keep(Keep keep, long stored) {
        switch (keep) {
            case Keep.Value value -> discrete(value.name(), value.type(), Rational.of(stored));
            case Keep.Ramp ramp -> put(ramp.name(), stored);
            case Keep.Budget budget -> put(budget.name() + " level", stored);
        }
    }

    private void setting(Setting setting, long value) {
        if (!setting.choices().isEmpty()) {
            setting.choices().forEach(choice -> put(setting.name() + "=" + choice, choice == value ? 1 : 0));
        } else if (setting.type() instanceof Type.Quantity && setting.step() > 1) {
            put(setting.name() + " in steps", (value - setting.low()) / setting.step());
        } else {
            discrete(setting.name(), setting.type(), Rational.of(value));
        }
    }

    private void discrete(String name, Type type, Rational value) {
        values.put(name, value);
        if (type instanceof Type.Enumeration e) {
            for (int i = 0; i < e.members().size(); i++) {
                put(name + "=" + e.members().get(i), value.equals(Rational.of(i)) ? 1 : 0);
            }
        }
    }

    private void group(Group group, GroupInputs inputs, Rational[][] actuals) {
        put(group.name() + ".count", inputs.count());
        for (int c = 0; c < group.channels().size(); c++) {
            Group.Channel channel = group.channels().get(c);
            TreeSet<Long> read = new TreeSet<>();
            TreeSet<Rational> truths = new TreeSet<>(Comparator.naturalOrder());
            for (int i = 0; i < inputs.values()[c].length; i++) {
                if (inputs.present()[i / channel.count()]) {
                    read.add(inputs.values()[c][i]);
                    truths.add(actuals[c][i]);
                }
            }
            channel(group.name() + "." + channel.name(), channel, read, List.copyOf(truths));
        }
    }

    private void channel(String name, Group.Channel channel, TreeSet<Long> read, List<Rational> truths) {
        Sensor sensor = channel.sensor();
        if (channel.type() instanceof Type.Enumeration e) {
            for (int i = 0; i < e.members().size(); i++) {
                put("some " + name + "=" + e.members().get(i), read.contains((long) i) ? 1 : 0);
            }
        } else {
            put("lowest " + name, read.isEmpty() ? 0 : read.first() / sensor.resolution());
            put("highest " + name, read.isEmpty() ? 0 : read.last() / sensor.resolution());
            values.put("actual lowest " + name, truths.isEmpty() ? Rational.ZERO : truths.getFirst());
            values.put("actual highest " + name, truths.isEmpty() ? Rational.ZERO : truths.getLast());
        }
    }
}
