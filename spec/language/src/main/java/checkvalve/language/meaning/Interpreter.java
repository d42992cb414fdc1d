package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Transition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The control core as the language means it: clauses 3 and 4 of a tick. A value that leaves its declared range is given
 * as it is; that none does is proved elsewhere.
 */
public final class Interpreter {
    private final Device device;
    /** For each machine and state the positions of its transitions, in the order in which they are tried. */
    private final int[][][] ways;

    public Interpreter(Device device) {
        this.device = device;
        this.ways = device.machines().stream().map(Interpreter::ways).toArray(int[][][]::new);
    }

    /** Out of reset: nothing has been read yet. */
    public State reset() {
        boolean[] thresholds = new boolean[device.thresholds().size()];
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i] = device.thresholds().get(i).initial();
        }
        int machines = device.machines().size();
        return new State(
                thresholds,
                new long[device.timers().size()],
                device.machines().stream().mapToInt(Machine::initial).toArray(),
                new long[machines],
                device.keeps().stream().mapToLong(Keeping::initial).toArray(),
                device.outputs().stream().mapToLong(Output::reset).toArray(),
                new long[device.defines().size()],
                filled(machines));
    }

    /** One tick on what was sensed. The state before stays as it is. */
    public State step(State before, Inputs inputs) {
        ControlScene scene = new ControlScene(device, inputs, before);
        Valuation valuation = new Valuation(scene);
        for (Device.Evaluation next : device.order()) {
            evaluate(next, scene, valuation);
        }
        return react(before, scene, valuation);
    }

    /** What follows on the readings: machines, kept values, outputs. */
    State react(State before, ControlScene scene, Valuation valuation) {
        return react(before, decide(before, valuation), scene, valuation);
    }

    /** The same with these transitions taken. */
    State react(State before, int[] taken, ControlScene scene, Valuation valuation) {
        int[] machines = before.machines().clone();
        long[] elapsed = before.elapsed().clone();
        move(taken, machines, elapsed);
        scene.moved(machines, elapsed);
        long[] keeps = keep(before, valuation);
        scene.kept(keeps);
        long[] outputs = drive(valuation);
        return new State(scene.thresholds, scene.timers, machines, elapsed, keeps, outputs, scene.defines, taken);
    }

    /** "`define`s and thresholds are evaluated on the readings", each after what it uses. */
    void evaluate(Device.Evaluation next, ControlScene scene, Valuation valuation) {
        int i = next.index();
        switch (next.kind()) {
            case DEFINE ->
                scene.defines[i] = valuation.whole(device.defines().get(i).value());
            case THRESHOLD ->
                scene.thresholds[i] = threshold(device.thresholds().get(i), scene.thresholds[i], valuation);
            case TIMER -> {
                Timer timer = device.timers().get(i);
                scene.timers[i] = counted(timer, scene.timers[i], valuation.truth(timer.condition()));
            }
        }
    }

    /** "True once the first holds; false once the second holds and the first does not; else as before." */
    private static boolean threshold(Threshold threshold, boolean before, Valuation valuation) {
        if (valuation.truth(threshold.trip())) {
            return true;
        }
        return before && !valuation.truth(threshold.clear());
    }

    /** "Timers saturate at the largest value their setting can have." */
    static long counted(Timer timer, long before, boolean condition) {
        return condition ? Math.min(before + 1, timer.cap()) : 0;
    }

    /** "Every machine takes at most one transition, all at once, each seeing the states of the last tick." */
    private int[] decide(State before, Valuation valuation) {
        int[] taken = filled(ways.length);
        for (int machine = 0; machine < ways.length; machine++) {
            taken[machine] = decide(machine, before, valuation);
        }
        return taken;
    }

    /** The transition that a machine takes; -1 for none. */
    int decide(int machine, State before, Valuation valuation) {
        List<Transition> transitions = device.machines().get(machine).transitions();
        for (int way : ways(machine, before)) {
            if (valuation.truth(transitions.get(way).guard())) {
                return way;
            }
        }
        return -1;
    }

    /** The ways out of the state that the machine is in, in the order in which they are tried. */
    int[] ways(int machine, State before) {
        return ways[machine][before.machines()[machine]];
    }

    /** "A transition to the state one is in is no re-entry." */
    void move(int[] taken, int[] machines, long[] elapsed) {
        for (int i = 0; i < taken.length; i++) {
            Machine machine = device.machines().get(i);
            int to = taken[i] < 0
                    ? machines[i]
                    : machine.transitions().get(taken[i]).to();
            elapsed[i] = to == machines[i] ? Math.min(elapsed[i] + 1, machine.elapsedCap()) : 0;
            machines[i] = to;
        }
    }

    /** "All updates of a tick see the machines' new states and the kept values of the last tick." */
    private long[] keep(State before, Valuation valuation) {
        long[] keeps = before.keeps().clone();
        for (int i = 0; i < keeps.length; i++) {
            Keep keep = device.keeps().get(i);
            keeps[i] = Keeping.next(keep, keeps[i], valuation);
        }
        return keeps;
    }

    /** "Outputs are a function of the new states, kept values and readings." */
    private long[] drive(Valuation valuation) {
        long[] outputs = new long[device.outputs().size()];
        for (Drive drive : device.drives()) {
            outputs[drive.output()] = valuation.whole(drive.value());
        }
        return outputs;
    }

    /** "The first of its state, by rank and then by the order of the text, whose guard holds." */
    private static int[][] ways(Machine machine) {
        List<Transition> transitions = machine.transitions();
        int[][] ways = new int[machine.states().members().size()][];
        for (int state = 0; state < ways.length; state++) {
            int from = state;
            ways[state] = IntStream.range(0, transitions.size())
                    .filter(i -> transitions.get(i).from() == from)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> transitions.get(i).rank()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return ways;
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }
}
