package checkvalve.language.check;

import java.util.HashMap;
import java.util.Map;

/** The longest {@code after} that is asked of each machine, in ticks. */
final class StateTimes {
    private final Map<Integer, Long> longest = new HashMap<>();

    void ask(int machine, long ticks) {
        longest.merge(machine, ticks, Math::max);
    }

    long of(int machine) {
        return longest.getOrDefault(machine, 0L);
    }
}
