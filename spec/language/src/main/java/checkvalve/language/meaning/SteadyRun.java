package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Transition;
import java.util.Arrays;
import java.util.List;

/**
 * An {@link Interpreter} that goes on from its own last tick without evaluating again what cannot have changed: under the
 * same inputs what depends on nothing else, and while nothing but time passes what does not depend on time. It says what
 * the interpreter says, sooner in long quiet stretches.
 */
public final class SteadyRun {
    private final Device device;
    private final Interpreter interpreter;
    private final Steadiness underSameInputs;
    private final Steadiness inQuiet;
    /** In quiet, by machine and transition. */
    private final boolean[][] guards;

    private final boolean[] keeps;
    private final boolean[] drives;
    private State last;
    private Inputs given;
    /** Whether the last tick moved no machine and changed no kept value, as far as it can be seen. */
    private boolean quiet;

    public SteadyRun(Device device) {
        this.device = device;
        this.interpreter = new Interpreter(device);
        this.underSameInputs = Steadiness.underSameInputs(device);
        this.inQuiet = Steadiness.inQuiet(device);
        this.guards = device.machines().stream().map(this::guards).toArray(boolean[][]::new);
        this.keeps = new boolean[device.keeps().size()];
        for (int i = 0; i < keeps.length; i++) {
            Keep keep = device.keeps().get(i);
            keeps[i] = keep instanceof Keep.Value && inQuiet.of(keep);
        }
        this.drives = inQuiet.of(device.drives().stream().map(Drive::value).toList());
    }

    private boolean[] guards(Machine machine) {
        return inQuiet.of(machine.transitions().stream().map(Transition::guard).toList());
    }

    public State reset() {
        return interpreter.reset();
    }

    /**
     * One tick, as {@link Interpreter#step}.
     *
     * @param inputs the same object as at the last tick where nothing has changed since, or the tick is evaluated whole
     */
    @SuppressWarnings("ReferenceEquality")
    public State step(State before, Inputs inputs) {
        State after = before == last && inputs == given ? again(before, inputs) : interpreter.step(before, inputs);
        quiet = Arrays.equals(before.machines(), after.machines()) && looksTheSame(before.keeps(), after.keeps());
        last = after;
        given = inputs;
        return last;
    }

    /** A budget and a ramp change within, which nothing sees. */
    private boolean looksTheSame(long[] kept, long[] others) {
        for (int i = 0; i < kept.length; i++) {
            Keep keep = device.keeps().get(i);
            if (kept[i] != others[i] && Keeping.visible(keep, kept[i]) != Keeping.visible(keep, others[i])) {
                return false;
            }
        }
        return true;
    }

    private State again(State before, Inputs inputs) {
        ControlScene scene = new ControlScene(device, inputs, before);
        Valuation valuation = new Valuation(scene);
        evaluate(quiet ? inQuiet : underSameInputs, scene, valuation);
        if (!quiet) {
            return interpreter.react(before, scene, valuation);
        }
        int[] taken = decide(before, valuation);
        return moves(taken, before)
                ? interpreter.react(before, taken, scene, valuation)
                : stay(before, taken, scene, valuation);
    }

    private boolean moves(int[] taken, State before) {
        for (int i = 0; i < taken.length; i++) {
            List<Transition> transitions = device.machines().get(i).transitions();
            if (taken[i] >= 0 && transitions.get(taken[i]).to() != before.machines()[i]) {
                return true;
            }
        }
        return false;
    }

    private void evaluate(Steadiness steadiness, ControlScene scene, Valuation valuation) {
        for (Device.Evaluation next : steadiness.left()) {
            int i = next.index();
            if (next.kind() == Device.Evaluation.Kind.TIMER && steadiness.ofTimer(i)) {
                long count = scene.timers[i];
                scene.timers[i] = Interpreter.counted(device.timers().get(i), count, count > 0);
            } else {
                interpreter.evaluate(next, scene, valuation);
            }
        }
    }

    /** A guard that does not depend on time does not hold now if no transition was taken for it the last time. */
    private int[] decide(State before, Valuation valuation) {
        int[] taken = before.taken().clone();
        for (int machine = 0; machine < taken.length; machine++) {
            if (taken[machine] >= 0) {
                taken[machine] = interpreter.decide(machine, before, valuation);
                continue;
            }
            List<Transition> transitions = device.machines().get(machine).transitions();
            for (int way : interpreter.ways(machine, before)) {
                if (!guards[machine][way]
                        && valuation.truth(transitions.get(way).guard())) {
                    taken[machine] = way;
                    break;
                }
            }
        }
        return taken;
    }

    /** What follows where every machine stays in its state. */
    private State stay(State before, int[] taken, ControlScene scene, Valuation valuation) {
        int[] machines = before.machines().clone();
        long[] elapsed = before.elapsed().clone();
        interpreter.move(taken, machines, elapsed);
        scene.moved(machines, elapsed);
        long[] kept = before.keeps().clone();
        for (int i = 0; i < kept.length; i++) {
            Keep keep = device.keeps().get(i);
            kept[i] = keeps[i] ? kept[i] : Keeping.next(keep, kept[i], valuation);
        }
        scene.kept(kept);
        boolean same = looksTheSame(kept, before.keeps());
        long[] outputs = before.outputs().clone();
        for (int i = 0; i < drives.length; i++) {
            Drive drive = device.drives().get(i);
            if (!(same && drives[i])) {
                outputs[drive.output()] = valuation.whole(drive.value());
            }
        }
        return new State(scene.thresholds, scene.timers, machines, elapsed, kept, outputs, scene.defines, taken);
    }
}
