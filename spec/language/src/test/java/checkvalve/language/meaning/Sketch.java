package checkvalve.language.meaning;

import checkvalve.language.model.Base;
import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Require;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Source;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import checkvalve.language.model.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small device put together by hand, a declaration a call; each returns the expression that names it. */
final class Sketch {
    final List<Setting> settings = new ArrayList<>();
    final List<Require> requires = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Output> outputs = new ArrayList<>();
    final List<Define> defines = new ArrayList<>();
    final List<Threshold> thresholds = new ArrayList<>();
    final List<Timer> timers = new ArrayList<>();
    final List<Device.Evaluation> order = new ArrayList<>();
    final List<Machine> machines = new ArrayList<>();
    final List<Keep> keeps = new ArrayList<>();
    final List<Drive> drives = new ArrayList<>();
    final List<Plant.Variable> variables = new ArrayList<>();
    final List<Plant.Law> laws = new ArrayList<>();
    final List<Plant.Assumption> assumptions = new ArrayList<>();
    final List<Expr> memories = new ArrayList<>();

    Expr setting(String name, long low, long high, long initial) {
        settings.add(new Setting(name, "", Terms.WHOLE, low, high, 1, List.of(), initial, Place.NOWHERE));
        return Terms.ref(Symbol.Kind.SETTING, settings.size() - 1, name, Terms.WHOLE);
    }

    Expr require(Expr condition) {
        requires.add(new Require(condition, "they go together", Place.NOWHERE));
        return condition;
    }

    /** A sensor of -1000 .. 1000 without error. */
    Expr reading(String name) {
        return reading(name, new Sensor(-1000, 1000, 1, Rational.ZERO, Rational.ZERO, 0));
    }

    Expr reading(String name, Sensor sensor) {
        readings.add(new Reading(name, "", Terms.WHOLE, sensor, Place.NOWHERE));
        return Terms.ref(Symbol.Kind.READING, readings.size() - 1, name, Terms.WHOLE);
    }

    /** The truth behind the reading declared last. */
    Expr actual() {
        int last = readings.size() - 1;
        return Terms.ref(Symbol.Kind.ACTUAL, last, readings.get(last).name(), Terms.RATIONAL);
    }

    Expr input(String name, String... members) {
        Type type = new Type.Enumeration(name, List.of(members));
        readings.add(new Reading(name, "", type, null, Place.NOWHERE));
        return Terms.ref(Symbol.Kind.READING, readings.size() - 1, name, type);
    }

    /** Up to three members, each with two cells and a loop that is 0 or 1. */
    void batteries(int low) {
        Sensor sensor = new Sensor(0, 5000, 1, Rational.of(5), Rational.ZERO, 0);
        Type loop = new Type.Enumeration("loop", List.of("Allowed", "Blocked"));
        groups.add(new Group(
                "batteries",
                "",
                low,
                3,
                List.of(
                        new Group.Channel("cell", 2, Terms.WHOLE, sensor, Place.NOWHERE),
                        new Group.Channel("loop", 1, loop, null, Place.NOWHERE)),
                Place.NOWHERE));
    }

    Expr output(String name, long reset, Expr value) {
        outputs.add(new Output(name, "", Terms.WHOLE, -1000, 1000, 1, reset, Place.NOWHERE));
        drives.add(new Drive(outputs.size() - 1, value, Place.NOWHERE));
        return Terms.ref(Symbol.Kind.OUTPUT, outputs.size() - 1, name, Terms.WHOLE);
    }

    Expr define(String name, Expr value) {
        defines.add(new Define(name, "", value, Place.NOWHERE));
        order.add(new Device.Evaluation(Device.Evaluation.Kind.DEFINE, defines.size() - 1));
        return Terms.ref(Symbol.Kind.DEFINE, defines.size() - 1, name, value.type());
    }

    Expr threshold(String name, Expr trip, Expr clear, boolean initial) {
        thresholds.add(new Threshold(name, "", trip, clear, initial, Place.NOWHERE));
        order.add(new Device.Evaluation(Device.Evaluation.Kind.THRESHOLD, thresholds.size() - 1));
        return Terms.ref(Symbol.Kind.THRESHOLD, thresholds.size() - 1, name, Terms.TRUTH);
    }

    int timer(Expr condition, long longest) {
        timers.add(new Timer("timer" + timers.size(), condition, longest + 1, Place.NOWHERE));
        order.add(new Device.Evaluation(Device.Evaluation.Kind.TIMER, timers.size() - 1));
        return timers.size() - 1;
    }

    /** A machine with states 0, 1, 2 that starts in 0. */
    Expr machine(long elapsedCap, Transition... transitions) {
        String name = "M" + machines.size();
        Type.Enumeration states = new Type.Enumeration(name, List.of("A", "B", "C"));
        machines.add(new Machine(name, "", states, 0, List.of(transitions), elapsedCap, Place.NOWHERE));
        return Terms.ref(Symbol.Kind.MACHINE, machines.size() - 1, name, states);
    }

    static Transition transition(int from, Expr guard, int to) {
        return ranked(0, from, guard, to);
    }

    static Transition ranked(int rank, int from, Expr guard, int to) {
        return new Transition(from, to, guard, rank, "when … -> " + to, Place.NOWHERE);
    }

    Expr keep(Keep keep, Type type) {
        keeps.add(keep);
        return Terms.ref(Symbol.Kind.KEEP, keeps.size() - 1, keep.name(), type);
    }

    Expr plant(String name, Rational low, Rational high) {
        variables.add(new Plant.Variable(name, "", Terms.RATIONAL, low, high, Place.NOWHERE));
        return Terms.ref(Symbol.Kind.PLANT, variables.size() - 1, name, Terms.RATIONAL);
    }

    void law(Expr condition) {
        laws.add(new Plant.Law("", condition, Place.NOWHERE));
    }

    void assumption(String id, Expr condition) {
        assumptions.add(new Plant.Assumption(id, id, condition, Place.NOWHERE));
    }

    Expr previousInLaw(Expr operand) {
        memories.add(operand);
        return Terms.previous(memories.size() - 1, operand.type());
    }

    static Requirement always(Expr condition, Observer... observers) {
        return requirement(new Requirement.Always(condition, null), observers);
    }

    static Requirement requirement(Requirement.Form form, Observer... observers) {
        return new Requirement(
                "R",
                "R.",
                List.of("test"),
                List.of(),
                List.of(),
                false,
                false,
                form,
                List.of(observers),
                "as it was written",
                Place.NOWHERE);
    }

    Device device() {
        return new Device(
                "Sketch",
                "",
                Rational.of(1, 1000),
                new Units(Map.of(Base.VOLTAGE, Rational.of(1, 1000), Base.TIME, Rational.of(1, 1000))),
                settings,
                requires,
                List.of(),
                readings,
                groups,
                outputs,
                defines,
                thresholds,
                timers,
                order,
                machines,
                keeps,
                drives,
                new Plant(variables, laws, assumptions, memories),
                List.of(),
                new Source("sketch.valve", ""));
    }
}
