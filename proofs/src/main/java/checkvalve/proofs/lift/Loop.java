package checkvalve.proofs.lift;

import java.util.List;
import java.util.SortedMap;

/**
 * A loop that is not within another: each time that its head was come to, what the locals held.
 *
 * @param arrivals the first is the entry; then one for each round, with a variable of its own for each number that it carries
 */
public record Loop(int line, List<SortedMap<Integer, Value.Whole>> arrivals) {
    public Loop {
        arrivals = List.copyOf(arrivals);
    }
}
