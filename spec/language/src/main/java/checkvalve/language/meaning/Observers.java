package checkvalve.language.meaning;

import checkvalve.language.model.Observer;
import checkvalve.language.model.Rational;
import java.util.Arrays;
import java.util.List;

/**
 * What judging one requirement remembers between ticks. Each observer is brought up to date once a tick, when it is first
 * asked for, so that one may speak of another in any order.
 */
final class Observers {
    private static final long IDLE = -1;

    private final List<Observer> observers;
    private final Valuation valuation;
    /** The tick in which each was last brought up to date. */
    private final long[] upToDate;
    /** Of a hold the ticks in a row, of a deadline the ticks since the trigger. */
    private final long[] counts;

    private final long[] countsBefore;
    /** Of a deadline, whether the trigger was true at the last tick, and whether what it awaited has come. */
    private final boolean[] triggered;

    private final boolean[] answered;
    private final Rational[] memories;
    private final EventTicks[] windows;
    private long tick;

    /** Whether this tick has left anything otherwise than it was. */
    private boolean changed;

    Observers(List<Observer> observers, Valuation valuation) {
        this.observers = observers;
        this.valuation = valuation;
        int size = observers.size();
        this.upToDate = new long[size];
        this.counts = new long[size];
        this.countsBefore = new long[size];
        this.triggered = new boolean[size];
        this.answered = new boolean[size];
        this.memories = new Rational[size];
        this.windows = new EventTicks[size];
    }

    /** Out of reset; memories over outputs alone take their value now. */
    void reset() {
        tick = 0;
        changed = true;
        Arrays.fill(upToDate, -1);
        Arrays.fill(counts, 0);
        Arrays.fill(countsBefore, 0);
        Arrays.fill(triggered, false);
        Arrays.fill(answered, false);
        Arrays.fill(memories, null);
        for (int i = 0; i < observers.size(); i++) {
            switch (observers.get(i)) {
                case Observer.Hold hold -> {}
                case Observer.Window window -> windows[i] = new EventTicks(window.cap());
                case Observer.Deadline deadline -> counts[i] = IDLE;
                case Observer.Memory memory -> {
                    if (memory.outputsOnly()) {
                        bringUpToDate(i);
                    }
                }
            }
        }
    }

    /** "Updated at the end of each tick, before the judgement." */
    void advance() {
        changed = false;
        tick++;
        for (int i = 0; i < observers.size(); i++) {
            bringUpToDate(i);
        }
    }

    /** After the judgement: this tick's values become the previous ones. */
    void close() {
        Rational[] values = new Rational[memories.length];
        for (int i = 0; i < values.length; i++) {
            if (observers.get(i) instanceof Observer.Memory memory) {
                values[i] = valuation.exact(memory.operand());
                changed |= !values[i].equals(memories[i]);
            }
        }
        System.arraycopy(values, 0, memories, 0, values.length);
    }

    /** Whether the last tick left all as it was, so that another that shows the same does, too. */
    boolean isSettled() {
        return !changed;
    }

    long count(int hold) {
        bringUpToDate(hold);
        return counts[hold];
    }

    long countBefore(int hold) {
        bringUpToDate(hold);
        return countsBefore[hold];
    }

    Rational previous(int memory) {
        bringUpToDate(memory);
        return memories[memory];
    }

    long eventTicks(int window, long length) {
        bringUpToDate(window);
        return windows[window].within(length);
    }

    /** Whether a response is awaited for more than the duration; one that comes only then is too late. */
    boolean isLate(int deadline, long duration) {
        return counts[deadline] > duration;
    }

    private void bringUpToDate(int i) {
        if (upToDate[i] == tick) {
            return;
        }
        upToDate[i] = tick;
        switch (observers.get(i)) {
            case Observer.Hold hold -> {
                long count = valuation.truth(hold.condition()) ? Math.min(counts[i] + 1, hold.cap()) : 0;
                changed |= count != counts[i] || counts[i] != countsBefore[i];
                countsBefore[i] = counts[i];
                counts[i] = count;
            }
            case Observer.Memory memory -> {
                boolean first = memory.outputsOnly() ? tick == 0 : tick == 1;
                if (first) {
                    changed = true;
                    memories[i] = valuation.exact(memory.operand());
                }
            }
            case Observer.Window window -> {
                changed = true;
                windows[i].tick(valuation.truth(window.event()));
            }
            case Observer.Deadline deadline -> await(i, deadline);
        }
    }

    /** "A trigger that turns true while one is awaited does not restart it. The response counts in its tick." */
    private void await(int i, Observer.Deadline deadline) {
        boolean trigger = valuation.truth(deadline.trigger());
        boolean awaited = counts[i] != IDLE && !answered[i];
        long idle = trigger && !triggered[i] ? 0 : IDLE;
        long count = awaited ? Math.min(counts[i] + 1, deadline.cap()) : idle;
        boolean answer = count != IDLE && valuation.truth(deadline.response());
        changed |= count != counts[i] || trigger != triggered[i] || answer != answered[i];
        counts[i] = count;
        triggered[i] = trigger;
        answered[i] = answer;
    }
}
