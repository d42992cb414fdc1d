package checkvalve.firmware;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.SteadyRun;
import checkvalve.language.model.Device;
import java.util.Random;

/** A run that begins on a known trail and goes on from its end: at random, quietly in the state it came to, or on another. */
final class Expedition {
    private static final int DISTURBED_TICKS = 5_000;
    /** In ticks. */
    private static final int A_WHILE = 500;

    private static final int CANDIDATES = 200;

    private final Device device;
    private final Coverage coverage;
    private final Random random;
    private final SideBySide both;

    Expedition(Device device, Coverage coverage, String name, long seed) {
        this.device = device;
        this.coverage = coverage;
        this.random = new Random(seed);
        this.both = SideBySide.steady(coverage, name, 0);
    }

    /** Plays the trail as it is. */
    Expedition follow(Trail trail) {
        for (Trail.Stretch stretch : trail.stretches()) {
            stay(stretch.inputs(), stretch.ticks());
        }
        return this;
    }

    /** To an event, or, where no way is known, to where one may begin. */
    Expedition explore(Trails trails, int event) {
        if (trails.knows(event)) {
            follow(trails.to(event).varied(random));
            if (random.nextInt(3) == 0) {
                disturb();
            }
            return this;
        }
        int way = trails.wayTowards(event, random);
        follow(trails.to(way).varied(random));
        switch (random.nextInt(4)) {
            case 0 -> disturb();
            case 1 -> follow(trails.any(random));
            default -> {
                Inputs quiet = staying(coverage.begins(way).machine(), trails);
                if (!provoke(event, quiet, trails)) {
                    linger(coverage.begins(way).machine(), quiet);
                }
            }
        }
        return this;
    }

    Trail played() {
        return both.played();
    }

    Tally tally() {
        return both.tally();
    }

    private void stay(Inputs inputs, long ticks) {
        for (long tick = 0; tick < ticks; tick++) {
            both.step(inputs);
        }
    }

    private void disturb() {
        Disturbance disturbance = new Disturbance(device, both.inputs(), random);
        for (int left = random.nextInt(DISTURBED_TICKS); left > 0; left--) {
            both.step(disturbance.next(both.state()));
        }
    }

    /** Goes on with one reading of other known inputs, if some that is tried makes the core take the transition soon. */
    private boolean provoke(int event, Inputs quiet, Trails trails) {
        for (int tries = 0; tries < CANDIDATES && event < coverage.transitions().size(); tries++) {
            long[] readings = quiet.readings().clone();
            int one = random.nextInt(readings.length);
            readings[one] = trails.any(random).any(random).readings()[one];
            Inputs inputs = new Inputs(quiet.settings(), readings, quiet.groups());
            int ticks = ticksTo(event, inputs);
            if (ticks <= A_WHILE) {
                stay(inputs, ticks);
                return true;
            }
        }
        return false;
    }

    /** More than a while if it does not come to it. */
    private int ticksTo(int event, Inputs inputs) {
        SteadyRun ahead = new SteadyRun(device);
        State state = ahead.step(both.state(), inputs);
        int ticks = 1;
        while (ticks <= A_WHILE && !coverage.isTaken(event, state)) {
            state = ahead.step(state, inputs);
            ticks++;
        }
        return ticks;
    }

    /** For as long as the machine stays in its state, up to the longest time that it asks for there. */
    private void linger(int machine, Inputs inputs) {
        int state = both.state().machines()[machine];
        long most = device.machines().get(machine).elapsedCap() + 2;
        for (long tick = 0; tick < most && both.state().machines()[machine] == state; tick++) {
            both.step(inputs);
        }
    }

    /** Some known inputs under which the machine stays in its state for a while, or for as long as it does under any. */
    private Inputs staying(int machine, Trails trails) {
        Inputs best = both.inputs();
        int longest = stays(machine, best);
        for (int tries = 0; tries < CANDIDATES && longest < A_WHILE; tries++) {
            Inputs inputs = trails.any(random).any(random);
            int ticks = stays(machine, inputs);
            if (ticks > longest) {
                longest = ticks;
                best = inputs;
            }
        }
        return best;
    }

    private int stays(int machine, Inputs inputs) {
        SteadyRun ahead = new SteadyRun(device);
        State state = ahead.step(both.state(), inputs);
        int ticks = 0;
        while (ticks < A_WHILE && state.machines()[machine] == both.state().machines()[machine]) {
            state = ahead.step(state, inputs);
            ticks++;
        }
        return ticks;
    }
}
