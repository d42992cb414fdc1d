package checkvalve.proofs.lift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is at one point of one method that is run: locals, stack, memory, how one comes here. */
final class State {
    /** Null where nothing is held, or nothing that is the same kind of thing on all ways. */
    final Value[] locals;

    final List<Value> stack;
    Map<Cell, Value> heap;
    Path path;
    /** The most instructions on any way from the entry to here. */
    long length;

    State(Value[] locals, List<Value> stack, Map<Cell, Value> heap, Path path, long length) {
        this.locals = locals;
        this.stack = new ArrayList<>(stack);
        this.heap = new LinkedHashMap<>(heap);
        this.path = path;
        this.length = length;
    }

    State copy(Path other) {
        return new State(locals.clone(), stack, heap, other, length);
    }

    void push(Value value) {
        stack.add(value);
    }

    Value pop() {
        return stack.removeLast();
    }
}
