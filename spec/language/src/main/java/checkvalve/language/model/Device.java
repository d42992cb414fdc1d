package checkvalve.language.model;

import java.util.List;

/**
 * A whole device.
 *
 * @param tick length of a tick in seconds
 * @param order defines, thresholds and timers in an order in which each comes after what it uses
 * @param drives one for each output, in the order of the outputs
 * @param source the spec's name and text, for places
 */
public record Device(
        String name,
        String doc,
        Rational tick,
        Units units,
        List<Setting> settings,
        List<Require> requires,
        List<PowerPort> powerPorts,
        List<Reading> readings,
        List<Group> groups,
        List<Output> outputs,
        List<Define> defines,
        List<Threshold> thresholds,
        List<Timer> timers,
        List<Evaluation> order,
        List<Machine> machines,
        List<Keep> keeps,
        List<Drive> drives,
        Plant plant,
        List<Requirement> requirements,
        Source source) {
    /** One thing that is evaluated before the machines move. */
    public record Evaluation(Kind kind, int index) {
        /** Which list the index is in. */
        public enum Kind {
            DEFINE,
            THRESHOLD,
            TIMER
        }
    }

    public Device {
        settings = List.copyOf(settings);
        requires = List.copyOf(requires);
        powerPorts = List.copyOf(powerPorts);
        readings = List.copyOf(readings);
        groups = List.copyOf(groups);
        outputs = List.copyOf(outputs);
        defines = List.copyOf(defines);
        thresholds = List.copyOf(thresholds);
        timers = List.copyOf(timers);
        order = List.copyOf(order);
        machines = List.copyOf(machines);
        keeps = List.copyOf(keeps);
        drives = List.copyOf(drives);
        requirements = List.copyOf(requirements);
    }
}
