package checkvalve.language.meaning;

import java.util.Arrays;

/**
 * The ticks with an event, kept as runs, so that "in some window of length W the ticks with P add up to T" is judged
 * exactly: the fullest window of at most W ticks that ends now is the longest one.
 */
final class EventTicks {
    private final long cap;
    private long now;
    private int first;
    private int size;
    /** First tick, last tick, and number of event ticks up to the last, of each run. */
    private long[] starts = new long[8];

    private long[] ends = new long[8];
    private long[] totals = new long[8];

    /** Remembers the last {@code cap} ticks. */
    EventTicks(long cap) {
        this.cap = cap;
    }

    void tick(boolean event) {
        now++;
        if (event && size > first && ends[size - 1] == now - 1) {
            ends[size - 1] = now;
            totals[size - 1]++;
        } else if (event) {
            makeRoom();
            starts[size] = now;
            ends[size] = now;
            totals[size] = total() + 1;
            size++;
        }
        while (first < size && ends[first] <= now - cap) {
            first++;
        }
    }

    /** How many of the last {@code window} ticks had the event. */
    long within(long window) {
        if (window > cap) {
            throw new IllegalArgumentException("a window of " + window + " ticks was not announced");
        }
        long from = now - window + 1;
        int run = firstEndingAtOrAfter(from);
        if (run == size) {
            return 0;
        }
        long runLength = ends[run] - starts[run] + 1;
        long cutOff = Math.max(0, from - starts[run]);
        return total() - totals[run] + runLength - cutOff;
    }

    private int firstEndingAtOrAfter(long tick) {
        int found = Arrays.binarySearch(ends, first, size, tick);
        return found >= 0 ? found : -found - 1;
    }

    private long total() {
        return size == 0 ? 0 : totals[size - 1];
    }

    private void makeRoom() {
        if (size < starts.length) {
            return;
        }
        int left = size - first;
        int length = left > size / 2 ? 2 * size : size;
        // One run that is over stays in front when all are, for its total.
        int from = Math.min(first, size - 1);
        starts = moved(starts, from, length);
        ends = moved(ends, from, length);
        totals = moved(totals, from, length);
        size -= from;
        first -= from;
    }

    private long[] moved(long[] values, int from, int length) {
        return Arrays.copyOf(Arrays.copyOfRange(values, from, size), length);
    }
}
