package checkvalve.proofs.agree;

import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Code;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.Lifter;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.term.Terms;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The classes of a firmware by what they are for, and an object of each as its constructor makes it. Believed, with the
 * audit of the classes: an object of the core has its settings and outputs for itself and for ever.
 */
final class Firmware {
    final Lifter lifter;
    final ClassUnit core;
    final ClassUnit readings;
    final ClassUnit settings;
    final ClassUnit outputs;
    final Code step;
    final Code reset;
    final Code writeSettings;
    final Code showOutputs;
    final Lifted newCore;
    final Lifted newReadings;
    final Lifted newSettings;

    Firmware(Terms terms, Collection<ClassUnit> classes) {
        Map<String, ClassUnit> units =
                classes.stream().collect(Collectors.toMap(ClassUnit::name, unit -> unit, (a, b) -> a, TreeMap::new));
        core = only(units.values().stream()
                .filter(unit -> named(unit, "step") != null)
                .toList());
        step = needed(named(core, "step"), "step");
        reset = needed(open(core, "reset()V"), "reset");
        writeSettings = needed(named(core, "writeSettings"), "writeSettings");
        readings = unit(units, step.type().parameterType(0).descriptorString());
        settings = unit(units, writeSettings.type().parameterType(0).descriptorString());
        showOutputs = needed(named(core, "outputs"), "outputs");
        outputs = unit(units, showOutputs.type().returnType().descriptorString());
        lifter = new Lifter(
                terms,
                Map.of(
                        core.name(), core,
                        readings.name(), readings,
                        settings.name(), settings,
                        outputs.name(), outputs));
        gives(step, "V");
        gives(writeSettings, "Z");
        for (ClassUnit unit : List.of(core, readings, settings)) {
            needed(open(unit, "<init>()V"), "<init>");
        }
        newCore = lifter.construct(core.name());
        newReadings = lifter.construct(readings.name());
        newSettings = lifter.construct(settings.name());
    }

    private static ClassUnit only(List<ClassUnit> cores) {
        if (cores.size() != 1) {
            throw new Mismatch(
                    cores.isEmpty() ? "no class has a method `step`" : "several classes have a method `step`");
        }
        return cores.getFirst();
    }

    private static Code named(ClassUnit unit, String name) {
        List<Code> named = unit.methods().values().stream()
                .filter(code -> !code.isPrivate()
                        && code.name().equals(name)
                        && code.type().parameterCount() == (name.equals("outputs") ? 0 : 1))
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** The method that others can call; null where there is none. */
    static Code open(ClassUnit unit, String key) {
        Code code = unit.methods().get(key);
        return code == null || code.isPrivate() ? null : code;
    }

    private static Code needed(Code code, String name) {
        if (code == null) {
            throw new Mismatch("the class has no method `" + name + "`");
        }
        return code;
    }

    private static ClassUnit unit(Map<String, ClassUnit> units, String descriptor) {
        ClassUnit unit = units.get(descriptor.substring(1, Math.max(1, descriptor.length() - 1)));
        if (unit == null) {
            throw new Mismatch("there is no class `" + descriptor + "`");
        }
        return unit;
    }

    /** Throws {@link Mismatch} where a method gives back something else. */
    static void gives(Code code, String descriptor) {
        if (!code.type().returnType().descriptorString().equals(descriptor)) {
            throw new Mismatch("the method `" + code.name() + "` gives back something else than it is to");
        }
    }

    Reference coreObject() {
        return (Reference) newCore.result();
    }

    /** The object that a field of the core holds. */
    Reference held(ClassUnit type) {
        List<Value> held = newCore.heap().entrySet().stream()
                .filter(entry -> entry.getKey().object() == coreObject().object())
                .map(Map.Entry::getValue)
                .filter(value ->
                        value instanceof Reference of && lifter.type(of).equals(type.name()))
                .toList();
        if (held.size() != 1) {
            throw new Mismatch("the core does not hold one object of `" + type.name() + "`");
        }
        return (Reference) held.getFirst();
    }

    /** The method that puts a value into the field, or the array, that the link's cell is or is in. */
    Code setter(ClassUnit unit, Link link, Reference holder) {
        String field =
                unit.fields().containsKey(link.cell().field()) ? link.cell().field() : arrayField(link, holder);
        String name = JavaNames.setter(field);
        List<Code> found = unit.methods().values().stream()
                .filter(code -> !code.isPrivate() && code.name().equals(name))
                .toList();
        return needed(found.size() == 1 ? found.getFirst() : null, name);
    }

    private String arrayField(Link link, Reference holder) {
        return newReadings.heap().entrySet().stream()
                .filter(entry -> entry.getKey().object() == holder.object())
                .filter(entry ->
                        entry.getValue().equals(new Reference(link.cell().object())))
                .map(entry -> entry.getKey().field())
                .findFirst()
                .orElseThrow();
    }

    /** Throws {@link Mismatch} for a method of which nothing is claimed. */
    void allChecked(List<Probe> probes) {
        for (ClassUnit unit : lifter.units().values()) {
            for (Code code : unit.methods().values()) {
                boolean known = code.isPrivate()
                        || code.key().equals("<init>()V")
                        || List.of(step, reset, writeSettings, showOutputs).contains(code)
                        || probes.stream().anyMatch(probe -> probe.code().equals(code));
                if (!known) {
                    throw new Mismatch("the method `" + code.name() + "` stands for nothing in the spec");
                }
            }
        }
    }

    /** What kind of value a place holds. */
    String descriptor(Cell cell) {
        String type = lifter.type(new Reference(cell.object()));
        ClassUnit unit = lifter.units().get(type);
        return unit == null ? type.substring(1) : unit.fields().get(cell.field());
    }

    /** Memory after all constructors. */
    Map<Cell, Value> memory() {
        Map<Cell, Value> memory = new LinkedHashMap<>(newCore.heap());
        memory.putAll(newReadings.heap());
        memory.putAll(newSettings.heap());
        return memory;
    }
}
