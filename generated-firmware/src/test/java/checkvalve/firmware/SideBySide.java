package checkvalve.firmware;

import checkvalve.generator.replay.RunningCore;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.SteadyRun;
import java.util.ArrayList;
import java.util.List;

/** A core of the compiled class and the meaning of the spec, tick by tick on the same inputs, from reset on. */
final class SideBySide {
    private interface Meaning {
        State step(State before, Inputs inputs);
    }

    private final RunningCore core = Product.core();
    private final Coverage coverage;
    private final String name;
    private final long run;
    private final List<Trail.Stretch> played = new ArrayList<>();
    private final Meaning meaning;
    private final State outOfReset;
    private Tally tally;
    private Coverage.Watcher watcher;
    private State state;
    private Inputs last;
    private long lasted;

    private SideBySide(Coverage coverage, String name, long run, Meaning meaning) {
        this.coverage = coverage;
        this.name = name;
        this.run = run;
        this.meaning = meaning;
        this.outOfReset = new Interpreter(Product.DEVICE).reset();
        start();
    }

    /**
     * By the plain interpreter.
     *
     * @param name what a difference is reported in
     * @param run its number
     */
    static SideBySide plain(Coverage coverage, String name, long run) {
        return new SideBySide(coverage, name, run, new Interpreter(Product.DEVICE)::step);
    }

    /** By the interpreter that is faster while nothing changes. */
    static SideBySide steady(Coverage coverage, String name, long run) {
        return new SideBySide(coverage, name, run, new SteadyRun(Product.DEVICE)::step);
    }

    void reset() {
        core.reset();
        start();
    }

    private void start() {
        state = outOfReset;
        watcher = coverage.new Watcher(state);
        tally = new Tally(coverage, run);
        played.clear();
        last = null;
        lasted = 0;
        same();
    }

    /** One tick of both. */
    State step(Inputs inputs) {
        state = meaning.step(state, inputs);
        tally.tick();
        if (!core.step(inputs)) {
            throw new AssertionError("settings refused at tick " + tally.ticks() + " of " + name);
        }
        same();
        watcher.see(state, tally);
        record(inputs);
        return state;
    }

    @SuppressWarnings("ReferenceEquality")
    private void record(Inputs inputs) {
        if (inputs != last && last != null) {
            played.add(new Trail.Stretch(lasted, last));
            lasted = 0;
        }
        last = inputs;
        lasted++;
    }

    /** Those of the last tick. */
    Inputs inputs() {
        return last;
    }

    State state() {
        return state;
    }

    /** The inputs since reset. */
    Trail played() {
        List<Trail.Stretch> all = new ArrayList<>(played);
        if (last != null) {
            all.add(new Trail.Stretch(lasted, last));
        }
        return new Trail(all);
    }

    /** What happened since reset. */
    Tally tally() {
        return tally;
    }

    private void same() {
        core.difference(state).ifPresent(difference -> {
            throw new AssertionError("tick " + tally.ticks() + " of " + name + ": " + difference);
        });
    }
}
