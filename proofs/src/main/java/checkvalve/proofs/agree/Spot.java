package checkvalve.proofs.agree;

import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import java.util.Map;

/**
 * Where a value is in what the interpreter works on.
 *
 * @param index in its list; of an element its position in the channel
 * @param group of a member or element; else 0
 * @param channel of an element; else 0
 */
record Spot(Kind kind, int index, int group, int channel) {
    /** Which list. */
    enum Kind {
        MACHINE,
        ELAPSED,
        THRESHOLD,
        KEEP,
        TIMER,
        OUTPUT,
        SETTING,
        READING,
        PRESENT,
        ELEMENT
    }

    static Spot of(Kind kind, int index) {
        return new Spot(kind, index, 0, 0);
    }

    /** What the state has there. */
    long in(State state) {
        return switch (kind) {
            case MACHINE -> state.machines()[index];
            case ELAPSED -> state.elapsed()[index];
            case THRESHOLD -> state.thresholds()[index] ? 1 : 0;
            case KEEP -> state.keeps()[index];
            case TIMER -> state.timers()[index];
            case OUTPUT -> state.outputs()[index];
            case SETTING, READING, PRESENT, ELEMENT -> throw new IllegalStateException(this + " is no state");
        };
    }

    /** What the inputs have there. */
    long in(Inputs inputs) {
        return switch (kind) {
            case SETTING -> inputs.settings()[index];
            case READING -> inputs.readings()[index];
            case PRESENT -> inputs.groups()[group].present()[index] ? 1 : 0;
            case ELEMENT -> inputs.groups()[group].values()[channel][index];
            case MACHINE, ELAPSED, THRESHOLD, KEEP, TIMER, OUTPUT ->
                throw new IllegalStateException(this + " is no input");
        };
    }

    /** The state with these values, and zero where there is none. */
    static State state(Device device, Map<Spot, Long> values) {
        int machines = device.machines().size();
        boolean[] thresholds = new boolean[device.thresholds().size()];
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i] = values.getOrDefault(of(Kind.THRESHOLD, i), 0L) != 0;
        }
        long[] states = all(values, machines, i -> of(Kind.MACHINE, i));
        int[] in = new int[machines];
        for (int i = 0; i < machines; i++) {
            in[i] = Math.toIntExact(states[i]);
        }
        return new State(
                thresholds,
                all(values, device.timers().size(), i -> of(Kind.TIMER, i)),
                in,
                all(values, machines, i -> of(Kind.ELAPSED, i)),
                all(values, device.keeps().size(), i -> of(Kind.KEEP, i)),
                all(values, device.outputs().size(), i -> of(Kind.OUTPUT, i)),
                new long[device.defines().size()],
                new int[machines]);
    }

    /** The inputs with these values. */
    static Inputs inputs(Device device, Map<Spot, Long> values) {
        GroupInputs[] groups = new GroupInputs[device.groups().size()];
        for (int g = 0; g < groups.length; g++) {
            Group group = device.groups().get(g);
            int at = g;
            boolean[] present = new boolean[group.high()];
            for (int i = 0; i < present.length; i++) {
                present[i] = values.get(new Spot(Kind.PRESENT, i, g, 0)) != 0;
            }
            long[][] elements = new long[group.channels().size()][];
            for (int c = 0; c < elements.length; c++) {
                int channel = c;
                int size = group.high() * group.channels().get(c).count();
                elements[c] = all(values, size, i -> new Spot(Kind.ELEMENT, i, at, channel));
            }
            groups[g] = new GroupInputs(present, elements);
        }
        return new Inputs(
                all(values, device.settings().size(), i -> of(Kind.SETTING, i)),
                all(values, device.readings().size(), i -> of(Kind.READING, i)),
                groups);
    }

    /** Where a position is. */
    private interface At {
        Spot spot(int index);
    }

    private static long[] all(Map<Spot, Long> values, int size, At at) {
        long[] all = new long[size];
        for (int i = 0; i < size; i++) {
            all[i] = values.getOrDefault(at.spot(i), 0L);
        }
        return all;
    }
}
