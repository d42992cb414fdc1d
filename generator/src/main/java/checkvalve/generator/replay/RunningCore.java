package checkvalve.generator.replay;

import checkvalve.generator.lower.Names;
import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** An object of a generated class, driven with the numbers of the model: its public methods, and the fields of its state. */
public final class RunningCore {
    private final Device device;
    private final Names names;
    private final Members core;
    private final Members settings;
    private final MethodHandle step;
    private final MethodHandle reset;
    private final MethodHandle writeSettings;
    private final List<MethodHandle> setSettings = new ArrayList<>();
    private final List<MethodHandle> readings = new ArrayList<>();
    private final List<MethodHandle> present = new ArrayList<>();
    private final List<List<MethodHandle>> channels = new ArrayList<>();
    private final List<Watched> watched = new ArrayList<>();
    private Inputs last;

    /** Something that the core and the interpreter must agree on, by what shows it. */
    private record Watched(String name, MethodHandle core, ToLongFunction<State> meaning) {}

    /**
     * A new core out of reset.
     *
     * @param classes where the generated classes are
     */
    public RunningCore(Device device, String javaPackage, ClassLoader classes) {
        this.device = device;
        this.names = new Names(device);
        this.core = Members.ofNew(classes, javaPackage + "." + names.core());
        this.settings = Members.ofNew(classes, javaPackage + "." + names.settingsClass());
        Members in = Members.ofNew(classes, javaPackage + "." + names.readingsClass());
        this.step = core.named("step").bindTo(in.object());
        this.reset = core.named("reset");
        this.writeSettings = core.named("writeSettings").bindTo(settings.object());
        for (int i = 0; i < device.settings().size(); i++) {
            setSettings.add(settings.setter(names.setting(i)));
        }
        for (int i = 0; i < device.readings().size(); i++) {
            readings.add(in.setter(names.reading(i)));
        }
        for (int i = 0; i < device.groups().size(); i++) {
            groupSetters(in, i, device.groups().get(i));
        }
        watch(Members.of(core.get("outputs")));
    }

    private void groupSetters(Members in, int index, Group group) {
        present.add(in.setter(names.present(index)));
        List<MethodHandle> setters = new ArrayList<>();
        for (int channel = 0; channel < group.channels().size(); channel++) {
            setters.add(in.setter(names.channel(index, channel)));
        }
        channels.add(setters);
    }

    private void watch(Members outputs) {
        for (int i = 0; i < device.outputs().size(); i++) {
            int at = i;
            watched.add(new Watched(names.output(i), outputs.getter(names.output(i)), state -> state.outputs()[at]));
        }
        for (int i = 0; i < device.machines().size(); i++) {
            int at = i;
            watched.add(new Watched(names.state(i), core.field(names.state(i)), state -> state.machines()[at]));
        }
        for (int i = 0; i < device.thresholds().size(); i++) {
            int at = i;
            watched.add(new Watched(
                    names.threshold(i), core.field(names.threshold(i)), state -> state.thresholds()[at] ? 1 : 0));
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            int at = i;
            watched.add(new Watched(names.keep(i), core.field(names.keep(i)), state -> state.keeps()[at]));
        }
    }

    /** One tick on these inputs. Settings are written first; false when the core refuses them, and nothing happens. */
    public boolean step(Inputs inputs) {
        if (last == null || inputs.settings() != last.settings()) {
            if (!writeSettings(inputs.settings())) {
                return false;
            }
        }
        if (!inputs.equals(last)) {
            read(inputs);
            last = inputs;
        }
        Calls.run(step);
        return true;
    }

    public void reset() {
        Calls.run(reset);
    }

    /** Whether the core takes the settings. */
    public boolean writeSettings(long[] values) {
        for (int i = 0; i < values.length; i++) {
            Calls.set(setSettings.get(i), values[i]);
        }
        return Calls.get(writeSettings) != 0;
    }

    /** How the core differs from what the interpreter says; empty when it does not. */
    public Optional<String> difference(State meant) {
        for (Watched one : watched) {
            long is = Calls.get(one.core());
            long should = one.meaning().applyAsLong(meant);
            if (is != should) {
                return Optional.of("`" + one.name() + "` is " + is + ", by the spec " + should);
            }
        }
        return Optional.empty();
    }

    private void read(Inputs inputs) {
        for (int i = 0; i < readings.size(); i++) {
            if (last == null || last.readings()[i] != inputs.readings()[i]) {
                Calls.set(readings.get(i), inputs.readings()[i]);
            }
        }
        for (int i = 0; i < present.size(); i++) {
            if (last == null || !last.groups()[i].equals(inputs.groups()[i])) {
                read(i, inputs.groups()[i]);
            }
        }
    }

    private void read(int index, GroupInputs group) {
        boolean[] flags = group.present();
        for (int member = 0; member < flags.length; member++) {
            Calls.set(present.get(index), member, flags[member] ? 1 : 0);
        }
        for (int channel = 0; channel < channels.get(index).size(); channel++) {
            int count = device.groups().get(index).channels().get(channel).count();
            long[] before = last == null ? null : last.groups()[index].values()[channel];
            long[] values = group.values()[channel];
            if (!Arrays.equals(before, values)) {
                read(channels.get(index).get(channel), count, values);
            }
        }
    }

    private static void read(MethodHandle setter, int count, long[] values) {
        for (int i = 0; i < values.length; i++) {
            if (count == 1) {
                Calls.set(setter, i, values[i]);
            } else {
                Calls.set(setter, i / count, i % count, values[i]);
            }
        }
    }
}
