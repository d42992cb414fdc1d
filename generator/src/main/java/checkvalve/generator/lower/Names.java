package checkvalve.generator.lower;

import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every name in the generated code is made here. The same device always gives the same names. */
public final class Names {
    private static final List<String> CORE_WORDS =
            List.of("readings", "settings", "outputs", "candidate", "next", "step", "reset", "writeSettings");

    private final String device;
    private final Claims core = new Claims(CORE_WORDS);
    private final Claims constants = new Claims(List.of());
    private final Map<Type.Enumeration, List<String>> members = new LinkedHashMap<>();
    private final List<String> settings = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final List<String> readingLocals = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private final List<String> present = new ArrayList<>();
    private final List<List<String>> channels = new ArrayList<>();
    private final List<String> defines = new ArrayList<>();
    private final List<String> thresholds = new ArrayList<>();
    private final List<String> timers = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final List<String> elapsed = new ArrayList<>();
    private final List<String> next = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> keeps = new ArrayList<>();

    public Names(Device device) {
        this.device = Spelling.type(device.name());
        nameHolders(device);
        nameMembers(device);
        nameState(device);
        for (Reading reading : device.readings()) {
            String name = Spelling.variable(reading.name());
            readingLocals.add(core.claim(name, name + "Reading"));
        }
        for (Define define : device.defines()) {
            defines.add(core.claim(Spelling.variable(define.name())));
        }
    }

    private void nameHolders(Device device) {
        Claims settingNames = new Claims(CORE_WORDS);
        for (Setting setting : device.settings()) {
            settings.add(settingNames.claim(Spelling.variable(setting.name())));
        }
        Claims outputNames = new Claims(List.of());
        for (Output output : device.outputs()) {
            outputs.add(outputNames.claim(Spelling.variable(output.name())));
        }
        Claims readingNames = new Claims(List.of("value"));
        for (Reading reading : device.readings()) {
            String name = Spelling.variable(reading.name());
            readings.add(readingNames.claim(name, name + "Reading"));
        }
        for (Group group : device.groups()) {
            String name = Spelling.variable(group.name());
            present.add(readingNames.claim(name + "Present"));
            channels.add(group.channels().stream()
                    .map(channel -> readingNames.claim(name + Spelling.type(channel.name())))
                    .toList());
        }
    }

    private void nameState(Device device) {
        for (Machine machine : device.machines()) {
            String name = Spelling.variable(machine.name());
            states.add(core.claim(name + "State"));
            elapsed.add(core.claim(name + "Elapsed"));
            next.add(core.claim("next" + Spelling.upperFirst(name)));
            before.add(core.claim(name + "Before"));
        }
        for (Threshold threshold : device.thresholds()) {
            thresholds.add(core.claim(Spelling.variable(threshold.name())));
        }
        for (Keep keep : device.keeps()) {
            String name = Spelling.variable(keep.name());
            keeps.add(core.claim(
                    switch (keep) {
                        case Keep.Value _ -> name;
                        case Keep.Ramp ramp -> ramp.scale() == 1 ? name : name + "Parts";
                        case Keep.Budget _ -> name + "Level";
                    }));
        }
        for (Timer timer : device.timers()) {
            timers.add(core.claim(Spelling.variable(timer.name()) + "Ticks"));
        }
    }

    private void nameMembers(Device device) {
        device.readings().forEach(reading -> nameMembers(reading.type()));
        device.groups().forEach(group -> group.channels().forEach(channel -> nameMembers(channel.type())));
        device.outputs().forEach(output -> nameMembers(output.type()));
        device.settings().forEach(setting -> nameMembers(setting.type()));
    }

    private void nameMembers(Type type) {
        if (type instanceof Type.Enumeration enumeration && !members.containsKey(enumeration)) {
            String prefix = Spelling.constant(enumeration.name()) + "_";
            boolean free =
                    enumeration.members().stream().allMatch(m -> constants.isFree(prefix + Spelling.constant(m)));
            String whole = free ? prefix : prefix + "STATE_";
            members.put(
                    enumeration,
                    enumeration.members().stream()
                            .map(member -> constants.claim(whole + Spelling.constant(member)))
                            .toList());
        }
    }

    /** The control core's class. */
    public String core() {
        return device;
    }

    public String readingsClass() {
        return device + "Readings";
    }

    public String settingsClass() {
        return device + "Settings";
    }

    public String outputsClass() {
        return device + "Outputs";
    }

    /** Field of the settings holder. */
    public String setting(int index) {
        return settings.get(index);
    }

    /** Field of the readings holder. */
    public String reading(int index) {
        return readings.get(index);
    }

    /** Local variable of a step. */
    String readingLocal(int index) {
        return readingLocals.get(index);
    }

    /** Field of the outputs holder. */
    public String output(int index) {
        return outputs.get(index);
    }

    /** Array of the readings holder: which members of a group are present. */
    public String present(int group) {
        return present.get(group);
    }

    /** Array of the readings holder: what the members of a group report. */
    public String channel(int group, int channel) {
        return channels.get(group).get(channel);
    }

    /** Field of the core. */
    public String threshold(int index) {
        return thresholds.get(index);
    }

    /** Field of the core. */
    public String timer(int index) {
        return timers.get(index);
    }

    /** Field of the core: the state a machine is in. */
    public String state(int machine) {
        return states.get(machine);
    }

    /** Field of the core: ticks since a machine entered its state. */
    public String elapsed(int machine) {
        return elapsed.get(machine);
    }

    /** Field of the core: a value, the parts of a ramp, the level of a budget. */
    public String keep(int index) {
        return keeps.get(index);
    }

    /** Method, and the local variable its answer is put in. */
    String next(int machine) {
        return next.get(machine);
    }

    /** Local variable of a step: the state a machine was in before it moved. */
    String before(int machine) {
        return before.get(machine);
    }

    /** Local variable of a step. */
    String define(int index) {
        return defines.get(index);
    }

    /** The constant of each value of the enumerations that ports and settings have, as declared. */
    Map<Type.Enumeration, List<String>> members() {
        return members;
    }

    /** Constant of the core. */
    public String member(Type.Enumeration type, int ordinal) {
        return members.get(type).get(ordinal);
    }

    /** A value of an enumeration: a constant where callers speak of it too. */
    Term ordinal(Type.Enumeration type, int ordinal) {
        return members.containsKey(type)
                ? new Term.Constant(member(type, ordinal), Kind.INT)
                : new Term.Named(ordinal, Kind.INT, type.members().get(ordinal));
    }

    /** A name in the core that nothing else has. */
    String fresh(String wish) {
        return core.claim(wish);
    }
}
