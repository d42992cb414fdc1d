package checkvalve.firmware;

import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a core can be seen to do: transitions it takes, thresholds that trip and clear, times that are over and go on, budgets,
 * ramps and values that get to an end of theirs, members that an output changes to.
 */
final class Coverage {
    /** One of a few levels that something is at after a tick; getting to a level is worth counting where it has a name. */
    private record Gauge(int first, Level level) {}

    /** A machine in a state. */
    record Mode(int machine, int state) {}

    private interface Level {
        int of(State before, State after);
    }

    private final List<String> names = new ArrayList<>();
    private final BitSet optional = new BitSet();
    private final List<Transition> transitions = new ArrayList<>();
    private final Map<Integer, Mode> modes = new HashMap<>();
    private final List<Gauge> gauges = new ArrayList<>();
    private final int[] firstOfMachine;
    private final long minute;

    Coverage(Device device) {
        minute = Rational.of(60).dividedBy(device.tick()).floor().longValueExact();
        firstOfMachine = new int[device.machines().size()];
        for (int i = 0; i < firstOfMachine.length; i++) {
            firstOfMachine[i] = names.size();
            transitions(device.machines().get(i), i);
        }
        for (int i = 0; i < device.machines().size(); i++) {
            int at = i;
            Machine machine = device.machines().get(i);
            if (machine.elapsedCap() > 0) {
                time("time in a state of " + machine.name(), machine.elapsedCap(), state -> state.elapsed()[at]);
                stays(machine, at);
            }
        }
        for (int i = 0; i < device.timers().size(); i++) {
            int at = i;
            String name = device.timers().get(i).name();
            time("time of " + name, device.timers().get(i).cap(), state -> state.timers()[at]);
        }
        for (int i = 0; i < device.thresholds().size(); i++) {
            int at = i;
            String name = device.thresholds().get(i).name();
            gauge((before, after) -> after.thresholds()[at] ? 1 : 0, name + " clears", name + " trips");
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            keep(device.keeps().get(i), i);
        }
        for (int i = 0; i < device.outputs().size(); i++) {
            output(device.outputs().get(i), i);
        }
    }

    int size() {
        return names.size();
    }

    /** Null for what is not worth counting. */
    String name(int event) {
        return names.get(event);
    }

    /** The transitions are the first events. */
    List<Transition> transitions() {
        return transitions;
    }

    /** Whether an event is a transition that was taken in the tick that led to this state. */
    boolean isTaken(int event, State state) {
        if (event >= transitions.size()) {
            return false;
        }
        int machine = modes.get(event).machine();
        return state.taken()[machine] == event - firstOfMachine[machine];
    }

    /** Where it begins; null when that is not known. */
    Mode begins(int event) {
        return modes.get(event);
    }

    /** How often it is to happen when it is known to be possible after so many ticks from reset on. */
    long wanted(int event, long ticks) {
        if (names.get(event) == null || optional.get(event)) {
            return 0;
        }
        return ticks < minute ? 100 : 10;
    }

    /** Follows one core, from reset on. */
    final class Watcher {
        private final int[] levels = new int[gauges.size()];
        private State last;

        Watcher(State reset) {
            for (int i = 0; i < levels.length; i++) {
                levels[i] = gauges.get(i).level().of(reset, reset);
            }
            last = reset;
        }

        /** Counts what happened in the tick that led to this state. */
        void see(State state, Tally tally) {
            for (int i = 0; i < firstOfMachine.length; i++) {
                if (state.taken()[i] >= 0) {
                    tally.happened(firstOfMachine[i] + state.taken()[i]);
                }
            }
            for (int i = 0; i < levels.length; i++) {
                Gauge gauge = gauges.get(i);
                int level = gauge.level().of(last, state);
                if (level != levels[i]) {
                    levels[i] = level;
                    tally.happened(gauge.first() + level);
                }
            }
            last = state;
        }
    }

    private void transitions(Machine machine, int at) {
        for (Transition way : machine.transitions()) {
            String from = machine.states().members().get(way.from());
            names.add(machine.name() + " " + from + ": " + way.text());
            modes.put(names.size() - 1, new Mode(at, way.from()));
            transitions.add(way);
        }
    }

    /** Which state can last so long is up to the device. */
    private void stays(Machine machine, int at) {
        List<String> levels = new ArrayList<>();
        levels.add(null);
        for (int state = 0; state < machine.states().members().size(); state++) {
            int event = names.size() + levels.size();
            levels.add("time in " + machine.name() + " "
                    + machine.states().members().get(state) + " is over");
            modes.put(event, new Mode(at, state));
            optional.set(event);
        }
        gauge(
                (before, after) -> after.elapsed()[at] < machine.elapsedCap() ? 0 : 1 + after.machines()[at],
                levels.toArray(String[]::new));
    }

    private void gauge(Level level, String... levels) {
        gauges.add(new Gauge(names.size(), level));
        names.addAll(Arrays.asList(levels));
    }

    private interface Count {
        long of(State state);
    }

    /** Whether it can go on once it is over is up to the device: a machine may leave its state at once. */
    private void time(String name, long cap, Count count) {
        Level level = (before, after) -> count.of(after) < cap ? 0 : count.of(before) < cap ? 1 : 2;
        gauge(level, null, name + " is over", name + " goes on");
        optional.set(names.size() - 1);
    }

    private void keep(Keep keep, int at) {
        String name = keep.name();
        switch (keep) {
            case Keep.Budget budget ->
                gauge(
                        (before, after) -> level(after.keeps()[at], budget),
                        name + " is empty",
                        name + " fills",
                        name + " is spent",
                        name + " saturates");
            case Keep.Ramp ramp ->
                gauge(
                        (before, after) -> Long.signum(atRate(after.keeps()[at] - before.keeps()[at], ramp)) + 1,
                        ramp.down() == Long.MAX_VALUE ? null : name + " falls as fast as it may",
                        null,
                        ramp.up() == Long.MAX_VALUE ? null : name + " rises as fast as it may");
            case Keep.Value value ->
                gauge(
                        (before, after) ->
                                after.keeps()[at] == value.low() ? 0 : after.keeps()[at] < value.high() ? 1 : 2,
                        name + " is least",
                        null,
                        name + " is greatest");
        }
    }

    private static int level(long value, Keep.Budget budget) {
        return value == 0 ? 0 : value < budget.spent() ? 1 : value < budget.cap() ? 2 : 3;
    }

    private static long atRate(long change, Keep.Ramp ramp) {
        return change == ramp.up() || change == -ramp.down() ? change : 0;
    }

    private void output(Output output, int at) {
        if (output.type() instanceof Type.Enumeration members) {
            String[] levels = members.members().stream()
                    .map(member -> output.name() + " = " + member)
                    .toArray(String[]::new);
            gauge((before, after) -> (int) after.outputs()[at], levels);
        }
    }
}
