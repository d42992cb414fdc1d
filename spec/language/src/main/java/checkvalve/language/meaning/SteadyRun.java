package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An {@link Interpreter} that goes on from its own last tick without evaluating again what cannot have changed: under the
 * same inputs what depends on nothing else, while nothing but time passes what does not depend on time, and nothing but
 * what moves within kept values until a counter comes to a duration. It says what the interpreter says, sooner in long
 * quiet stretches.
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

    private final Lull lull;
    /** How many ticks will be like the one that the next three tell of. */
    private long lasting;

    private State lastBefore;
    private Valuation lastValuation;
    /** Kept values that moved in it, positions. */
    private int[] moving;

    private final long[] aims;

    public SteadyRun(Device device) {
        this.device = device;
        this.interpreter = new Interpreter(device);
        this.lull = new Lull(device);
        this.underSameInputs = Steadiness.underSameInputs(device);
        this.inQuiet = Steadiness.inQuiet(device);
        this.guards = device.machines().stream().map(this::guards).toArray(boolean[][]::new);
        this.keeps = new boolean[device.keeps().size()];
        this.aims = new long[keeps.length];
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
        boolean again = before == last && inputs == given;
        if (again && lasting > 0) {
            long[] kept = moved(before.keeps());
            if (Keeping.lookTheSame(device, before.keeps(), kept)) {
                lasting--;
                last = Lull.later(lastBefore, before, kept, 1);
                lastBefore = before;
                return last;
            }
        }
        lasting = 0;
        last = again ? again(before, inputs) : interpreter.step(before, inputs);
        quiet = Arrays.equals(before.machines(), last.machines())
                && Keeping.lookTheSame(device, before.keeps(), last.keeps());
        given = inputs;
        if (again && quiet && Lull.isCalm(before, last)) {
            settle(before);
        }
        return last;
    }

    /** Sees for how long it will go on like this. */
    private void settle(State before) {
        lastBefore = before;
        moving = IntStream.range(0, device.keeps().size())
                .filter(i -> before.keeps()[i] != last.keeps()[i])
                .toArray();
        for (int i : moving) {
            aims[i] = Keeping.aim(device.keeps().get(i), last.keeps()[i], lastValuation);
        }
        try {
            lasting = lull.after(before, last, lastValuation::whole);
        } catch (ArithmeticException overflow) {
            // Of a duration that no guard came to: the interpreter says nothing of it either.
            lasting = 0;
        }
    }

    /** Kept values a tick later. */
    private long[] moved(long[] kept) {
        if (moving.length == 0) {
            return kept;
        }
        long[] next = kept.clone();
        for (int i : moving) {
            next[i] = Keeping.moved(device.keeps().get(i), kept[i], aims[i]);
        }
        return next;
    }

    private State again(State before, Inputs inputs) {
        ControlScene scene = new ControlScene(device, inputs, before);
        Valuation valuation = new Valuation(scene);
        lastValuation = valuation;
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
        boolean same = Keeping.lookTheSame(device, kept, before.keeps());
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
