package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Tells for how long nothing happens but that time passes: on inputs that stay, a tick is like the one before it until a
 * counter comes to a duration that is asked of it, or just beyond.
 */
final class Lull {
    private final Device device;
    /** Durations that are asked of each timer, and after these of each machine. */
    private final List<List<Expr>> durations = new ArrayList<>();

    Lull(Device device) {
        this.device = device;
        int counters = device.timers().size() + device.machines().size();
        for (int i = 0; i < counters; i++) {
            durations.add(new ArrayList<>());
        }
        for (Expr expr : Subexpressions.ofControl(device)) {
            Subexpressions.each(expr, this::note);
        }
    }

    private void note(Expr expr) {
        if (expr instanceof Expr.Held one) {
            durations.get(one.timer()).add(one.duration());
        } else if (expr instanceof Expr.After one) {
            durations.get(device.timers().size() + one.machine()).add(one.duration());
        }
    }

    /** Whether a tick changed nothing but counters, and perhaps kept values. */
    static boolean isCalm(State last, State next) {
        return Arrays.equals(last.thresholds(), next.thresholds())
                && Arrays.equals(last.machines(), next.machines())
                && Arrays.equals(last.outputs(), next.outputs())
                && Arrays.equals(last.defines(), next.defines())
                && Arrays.equals(last.taken(), next.taken());
    }

    /**
     * How many ticks will be like a calm one, from last to next, if kept values look the same throughout.
     *
     * @param duration what a duration is in that tick
     */
    long after(State last, State next, ToLongFunction<Expr> duration) {
        long left = Long.MAX_VALUE;
        int timers = next.timers().length;
        for (int i = 0; i < durations.size(); i++) {
            long before = i < timers ? last.timers()[i] : last.elapsed()[i - timers];
            long now = i < timers ? next.timers()[i] : next.elapsed()[i - timers];
            if (now == before) {
                continue;
            }
            if (now != before + 1) {
                return 0;
            }
            left = Math.min(left, stop(i, now, duration) - now - 1);
        }
        return left;
    }

    /** The next count at which it is to be looked again: beside a duration, or where the counter ends. */
    private long stop(int counter, long now, ToLongFunction<Expr> duration) {
        int timers = device.timers().size();
        long stop = counter < timers
                ? device.timers().get(counter).cap()
                : device.machines().get(counter - timers).elapsedCap();
        for (Expr one : durations.get(counter)) {
            long ticks = duration.applyAsLong(one);
            if (now < ticks + 1) {
                stop = Math.min(stop, Math.max(now + 1, ticks - 1));
            }
        }
        return Math.max(stop, now + 1);
    }

    /** The state after so many ticks more that are like the one from last to next. */
    static State later(State last, State next, long[] keeps, long ticks) {
        return new State(
                next.thresholds(),
                later(last.timers(), next.timers(), ticks),
                next.machines(),
                later(last.elapsed(), next.elapsed(), ticks),
                keeps,
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
