package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Plays a core on inputs that stay, and leaves out the ticks in which nothing happens but that time passes: when a tick
 * changed nothing but counters, the next to look at is the one in which a counter comes to a duration, or just beyond it.
 * Good to search with; what counts is played by the {@link Interpreter} alone.
 */
public final class QuickPlay {
    private final Device device;
    private final Interpreter interpreter;
    private final Boundaries boundaries;
    private final List<List<Expr>> held = new ArrayList<>();
    private final List<List<Expr>> after = new ArrayList<>();

    /** Sees the ticks that are looked at. */
    @FunctionalInterface
    public interface Watcher {
        /** Whether to go on; the tick counts from one. */
        boolean tick(long tick, State state);
    }

    public QuickPlay(Device device) {
        this.device = device;
        this.interpreter = new Interpreter(device);
        this.boundaries = new Boundaries(device);
        device.timers().forEach(timer -> held.add(new ArrayList<>()));
        device.machines().forEach(machine -> after.add(new ArrayList<>()));
        for (Expr expr : Subexpressions.ofControl(device)) {
            Subexpressions.each(expr, this::note);
        }
    }

    private void note(Expr expr) {
        if (expr instanceof Expr.Held one) {
            held.get(one.timer()).add(one.duration());
        } else if (expr instanceof Expr.After one) {
            after.get(one.machine()).add(one.duration());
        }
    }

    public State reset() {
        return interpreter.reset();
    }

    /** The state after so many ticks, or after the one at which the watcher had seen enough. */
    public State play(State from, Inputs inputs, long ticks, Watcher watcher) {
        List<SortedSet<Long>> stops = stops(inputs);
        State last = from;
        long tick = 0;
        while (tick < ticks) {
            State next = interpreter.step(last, inputs);
            tick++;
            if (!watcher.tick(tick, next)) {
                return next;
            }
            long left = isQuiet(last, next) ? Math.min(quiet(last, next, stops), ticks - tick) : 0;
            last = left > 0 ? later(last, next, left) : next;
            tick += left;
        }
        return last;
    }

    private List<SortedSet<Long>> stops(Inputs inputs) {
        List<SortedSet<Long>> stops = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            stops.add(stops(held.get(i), device.timers().get(i).cap(), inputs));
        }
        for (int i = 0; i < after.size(); i++) {
            stops.add(stops(after.get(i), device.machines().get(i).elapsedCap(), inputs));
        }
        return stops;
    }

    private SortedSet<Long> stops(List<Expr> durations, long cap, Inputs inputs) {
        SortedSet<Long> stops = new TreeSet<>();
        stops.add(cap);
        for (Expr duration : durations) {
            long ticks = boundaries.evaluate(duration, inputs);
            stops.addAll(List.of(ticks - 1, ticks, ticks + 1));
        }
        return stops;
    }

    private static boolean isQuiet(State last, State next) {
        return Arrays.equals(last.thresholds(), next.thresholds())
                && Arrays.equals(last.machines(), next.machines())
                && Arrays.equals(last.keeps(), next.keeps())
                && Arrays.equals(last.outputs(), next.outputs())
                && Arrays.equals(last.defines(), next.defines())
                && Arrays.equals(last.taken(), next.taken());
    }

    /** How many ticks are like the one from last to next. */
    private static long quiet(State last, State next, List<SortedSet<Long>> stops) {
        long quiet = Long.MAX_VALUE;
        int timers = next.timers().length;
        for (int i = 0; i < stops.size(); i++) {
            long before = i < timers ? last.timers()[i] : last.elapsed()[i - timers];
            long now = i < timers ? next.timers()[i] : next.elapsed()[i - timers];
            if (now == before) {
                continue;
            }
            if (now != before + 1) {
                return 0;
            }
            SortedSet<Long> ahead = stops.get(i).tailSet(now + 1);
            quiet = Math.min(quiet, ahead.isEmpty() ? 0 : ahead.getFirst() - now - 1);
        }
        return quiet;
    }

    private static State later(State last, State next, long ticks) {
        return new State(
                next.thresholds(),
                later(last.timers(), next.timers(), ticks),
                next.machines(),
                later(last.elapsed(), next.elapsed(), ticks),
                next.keeps(),
                next.outputs(),
                next.defines(),
                next.taken());
    }

    private static long[] later(long[] last, long[] next, long ticks) {
        long[] later = next.clone();
        for (int i = 0; i < later.length; i++) {
            later[i] += last[i] == next[i] ? 0 : ticks;
        }
        return later;
    }
}
