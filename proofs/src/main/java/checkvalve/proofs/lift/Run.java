package checkvalve.proofs.lift;

import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs one method, from its first instruction to all of its returns. Believed. States wait where they go on; always the first
 * place of the code is next, with all that wait there made one, so that ways come together as soon as they can.
 *
 * <p>A loop is run round by round. Whether it goes on must not depend on data: a round that begins on a path of its own is
 * refused.
 */
final class Run {
    private static final long MOST_INSTRUCTIONS = 5_000_000;

    private final Terms terms;
    private final Code code;
    private final Instructions instructions;
    private final Arithmetic arithmetic;
    private final boolean inLoop;
    private final List<Loop> loops;
    private final TreeMap<Integer, List<State>> waiting = new TreeMap<>();
    private final List<State> returned = new ArrayList<>();
    private final Set<Integer> again = new LinkedHashSet<>();
    private final Map<Integer, Path> entered = new LinkedHashMap<>();
    private final Map<Integer, List<SortedMap<Integer, Value.Whole>>> rounds = new TreeMap<>();

    /**
     * @param inLoop whether the method is called from within a loop
     * @param loops where to tell of loops
     */
    Run(Terms terms, Code code, Instructions instructions, Arithmetic arithmetic, boolean inLoop, List<Loop> loops) {
        this.terms = terms;
        this.code = code;
        this.instructions = instructions;
        this.arithmetic = arithmetic;
        this.inLoop = inLoop;
        this.loops = loops;
    }

    /** The state at all returns, with what is given back on the stack. */
    State from(State entry) {
        wait(0, entry);
        while (!waiting.isEmpty()) {
            var next = waiting.pollFirstEntry();
            int at = next.getKey();
            State state = new Join(terms, place(at)).of(next.getValue());
            if (code.loops().containsKey(at)) {
                arrive(at, state);
            }
            go(at, state);
        }
        rounds.forEach((at, arrivals) -> loops.add(new Loop(code.lines().get(at), arrivals)));
        return new Join(terms, place(0)).of(returned);
    }

    private void go(int start, State state) {
        int at = start;
        while (step(at, state)) {
            at++;
            if (code.blocks().contains(at)) {
                wait(at, state);
                return;
            }
        }
    }

    /** Whether it simply goes on with the next instruction. */
    private boolean step(int at, State state) {
        state.length++;
        Site site = new Site(code, at, state.path);
        return switch (instructions.execute(code.instructions().get(at), state, site)) {
            case Instructions.Next.On() -> true;
            case Instructions.Next.Jump(var target) -> {
                jump(at, code.targets().get(target), state);
                yield false;
            }
            case Instructions.Next.Fork(Term condition, var target) ->
                fork(at, condition, code.targets().get(target), state);
            case Instructions.Next.End() -> {
                returned.add(state);
                yield false;
            }
        };
    }

    private boolean fork(int at, Term condition, int target, State state) {
        if (condition.isFalse()) {
            return true;
        }
        if (condition.isTrue()) {
            jump(at, target, state);
            return false;
        }
        Path path = state.path;
        jump(at, target, state.copy(path.fork(condition)));
        state.path = path.fork(terms.not(condition));
        return true;
    }

    private void jump(int from, int to, State state) {
        if (to <= from) {
            if (state.length > MOST_INSTRUCTIONS) {
                throw new NotLifted("a loop of too many rounds", place(to));
            }
            if (entered.get(to) != state.path) {
                throw new NotLifted("a loop without a constant bound", place(to));
            }
            again.add(to);
        }
        wait(to, state);
    }

    private void arrive(int head, State state) {
        boolean isEntry = !again.remove(head);
        if (isEntry) {
            entered.put(head, state.path);
        }
        if (inLoop || code.isInner(head)) {
            return;
        }
        List<SortedMap<Integer, Value.Whole>> arrivals = rounds.computeIfAbsent(head, key -> new ArrayList<>());
        SortedMap<Integer, Value.Whole> numbers = new TreeMap<>();
        for (int slot = 0; slot < state.locals.length; slot++) {
            if (state.locals[slot] instanceof Value.Whole number) {
                Value.Whole before = isEntry ? number : arrivals.getLast().get(slot);
                boolean stays = before != null && before.term().equals(number.term());
                Value.Whole carried = stays ? number : arithmetic.carried(number);
                state.locals[slot] = carried;
                numbers.put(slot, carried);
            }
        }
        arrivals.add(numbers);
    }

    private void wait(int at, State state) {
        waiting.computeIfAbsent(at, key -> new ArrayList<>()).add(state);
    }

    private String place(int at) {
        return code.owner().place(code.lines().get(at));
    }
}
