package checkvalve.proofs.lift;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A method as a function: what memory holds afterwards and what is given back, as terms over what memory held before.
 *
 * @param result null where nothing is given back
 * @param definitions of the variables that are in the terms besides those of memory, in an order for evaluation
 * @param safeties under which the terms are what the Java machine computes
 * @param length the most instructions that it executes
 */
public record Lifted(
        Map<Cell, Value> heap,
        Value result,
        List<Definition> definitions,
        List<Safety> safeties,
        List<Loop> loops,
        long length) {
    public Lifted {
        heap = Collections.unmodifiableMap(new LinkedHashMap<>(heap));
        definitions = List.copyOf(definitions);
        safeties = List.copyOf(safeties);
        loops = List.copyOf(loops);
    }
}
