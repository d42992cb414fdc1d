package checkvalve.proofs.lift;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes one state of all that come to one place: one choice a local, by the decisions since the ways parted. Believed.
 * Ways exclude each other, since each fork has a condition on one side and its opposite on the other.
 */
final class Join {
    private final Terms terms;
    private final String place;

    /** The decisions that tell the ways apart, as a tree. */
    private static final class Node {
        final Map<Term, Node> children = new LinkedHashMap<>();
        int way = -1;
    }

    Join(Terms terms, String place) {
        this.terms = terms;
        this.place = place;
    }

    State of(List<State> states) {
        State first = states.getFirst();
        if (states.size() == 1) {
            return first;
        }
        Path common =
                states.stream().map(state -> state.path).reduce(Path::common).orElseThrow();
        Node root = new Node();
        Rational weight = Rational.ZERO;
        for (int i = 0; i < states.size(); i++) {
            Node node = root;
            for (Term literal : states.get(i).path.since(common)) {
                node = node.children.computeIfAbsent(literal, key -> new Node());
            }
            if (node.way >= 0 || !node.children.isEmpty()) {
                throw new NotLifted("ways that cannot be told apart", place);
            }
            node.way = i;
            weight = weight.plus(states.get(i).path.weight());
        }
        Path path = weight.equals(common.weight()) ? common : common.with(arrived(root), weight);
        long length = states.stream().mapToLong(state -> state.length).max().orElseThrow();
        return new State(locals(states, root), stack(states, root), heap(states, root), path, length);
    }

    private Value[] locals(List<State> states, Node root) {
        Value[] locals = new Value[states.getFirst().locals.length];
        for (int i = 0; i < locals.length; i++) {
            int slot = i;
            locals[i] = joined(values(states, state -> state.locals[slot]), root);
        }
        return locals;
    }

    private List<Value> stack(List<State> states, Node root) {
        List<Value> stack = new ArrayList<>();
        int size = states.getFirst().stack.size();
        if (states.stream().anyMatch(state -> state.stack.size() != size)) {
            throw new NotLifted("stacks of different heights", place);
        }
        for (int i = 0; i < size; i++) {
            int at = i;
            stack.add(needed(joined(values(states, state -> state.stack.get(at)), root)));
        }
        return stack;
    }

    private Map<Cell, Value> heap(List<State> states, Node root) {
        Map<Cell, Value> heap = new LinkedHashMap<>();
        for (Cell cell : states.getFirst().heap.keySet()) {
            heap.put(cell, needed(joined(values(states, state -> state.heap.get(cell)), root)));
        }
        return heap;
    }

    private static List<Value> values(List<State> states, Function<State, Value> get) {
        List<Value> values = new ArrayList<>(states.size());
        states.forEach(state -> values.add(get.apply(state)));
        return values;
    }

    private Value needed(Value value) {
        if (value == null) {
            throw new NotLifted("different things on different ways", place);
        }
        return value;
    }

    /** Null when they are not of one kind. */
    private Value joined(List<Value> values, Node root) {
        Value first = values.getFirst();
        if (first == null || values.stream().allMatch(first::equals)) {
            return first;
        }
        List<Term> numbers = new ArrayList<>();
        for (Value value : values) {
            if (!(first instanceof Value.Whole a) || !(value instanceof Value.Whole b) || a.width() != b.width()) {
                return null;
            }
            numbers.add(b.term());
        }
        return new Value.Whole(chosen(root, numbers), ((Value.Whole) first).width(), 0);
    }

    private Term chosen(Node node, List<Term> values) {
        return node.children.isEmpty() ? values.get(node.way) : chosen(List.copyOf(node.children.entrySet()), values);
    }

    private Term chosen(List<Map.Entry<Term, Node>> ways, List<Term> values) {
        Map.Entry<Term, Node> first = ways.getFirst();
        Term value = chosen(first.getValue(), values);
        if (ways.size() == 1) {
            return value;
        }
        Term condition = areOpposite(ways) ? first.getKey() : terms.and(first.getKey(), arrived(first.getValue()));
        return terms.ite(condition, value, chosen(ways.subList(1, ways.size()), values));
    }

    /** That one of the ways below is gone. */
    private Term arrived(Node node) {
        List<Map.Entry<Term, Node>> ways = List.copyOf(node.children.entrySet());
        if (ways.isEmpty()) {
            return terms.truth(true);
        }
        if (areOpposite(ways)) {
            return terms.ite(
                    ways.getFirst().getKey(),
                    arrived(ways.get(0).getValue()),
                    arrived(ways.get(1).getValue()));
        }
        return terms.or(ways.stream()
                .map(way -> terms.and(way.getKey(), arrived(way.getValue())))
                .toList());
    }

    private boolean areOpposite(List<Map.Entry<Term, Node>> ways) {
        return ways.size() == 2
                && ways.get(0).getKey().equals(terms.not(ways.get(1).getKey()));
    }
}
