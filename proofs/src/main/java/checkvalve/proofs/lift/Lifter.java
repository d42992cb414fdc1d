package checkvalve.proofs.lift;

import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns methods of the firmware's classes into terms. Believed: for every content of memory within the given bounds, and
 * where the safeties hold, the terms are what the Java machine computes, and it ends without an exception.
 */
public final class Lifter {
    private static final int DEEPEST = 32;

    private final Terms terms;
    private final Map<String, ClassUnit> units;
    private final Intervals intervals;
    private final List<Memory.Thing> things = new ArrayList<>();
    private int runs;

    /**
     * @param units all classes that code may speak of, by name
     */
    public Lifter(Terms terms, Map<String, ClassUnit> units) {
        this.terms = terms;
        this.units = Collections.unmodifiableMap(new TreeMap<>(units));
        ClassUnit one = units.values().iterator().next();
        units.values().stream()
                .filter(unit -> !unit.packageName().equals(one.packageName()))
                .findFirst()
                .ifPresent(unit -> {
                    throw new NotLifted("a class of another package than `" + one.name() + "`", unit.place(0));
                });
        this.intervals = new Intervals(terms);
    }

    /** Bounds of all variables; those of memory must be there before a method is run on them. */
    public Intervals intervals() {
        return intervals;
    }

    public Map<String, ClassUnit> units() {
        return units;
    }

    /** The class of an object, or the descriptor of an array. */
    public String type(Reference object) {
        return things.get(object.object()).type();
    }

    /** The length of an array. */
    public int length(Reference array) {
        return things.get(array.object()).length();
    }

    /** An object by its constructor without parameters; the result is the object. */
    public Lifted construct(String type) {
        return new Once(true).construct(type);
    }

    /** A method on an object, with memory as it is before. */
    public Lifted run(Code code, Map<Cell, Value> heap, List<Value> arguments) {
        return new Once(false).run(code, heap, arguments);
    }

    /** One run of one method, with all that it calls. */
    private final class Once implements Instructions.Calls {
        private final Arithmetic arithmetic = new Arithmetic(terms, intervals, "run " + ++runs);
        private final Memory memory;
        private final Instructions instructions;
        private final List<Loop> loops = new ArrayList<>();
        private int depth;
        private int loopsAround;

        Once(boolean constructing) {
            memory = new Memory(units, arithmetic, things, constructing);
            instructions = new Instructions(memory, arithmetic, this);
        }

        Lifted construct(String type) {
            Code code = units.get(type).methods().get("<init>()V");
            if (code == null) {
                throw new NotLifted(
                        "a class without a plain constructor", units.get(type).place(0));
            }
            State state = new State(new Value[0], List.of(), Map.of(), Path.entry(), 0);
            Reference made = memory.create(type, state, new Site(code, 0, state.path));
            call(code, new Value[] {made}, state);
            if (!arithmetic.safeties().isEmpty()) {
                throw new NotLifted(
                        "a new object with what may not fit", code.owner().place(code.line()));
            }
            return lifted(state, made);
        }

        Lifted run(Code code, Map<Cell, Value> heap, List<Value> arguments) {
            State state = new State(new Value[0], List.of(), heap, Path.entry(), 0);
            call(code, arguments.toArray(Value[]::new), state);
            return lifted(state, state.stack.isEmpty() ? null : state.pop());
        }

        private Lifted lifted(State state, Value result) {
            return new Lifted(state.heap, result, arithmetic.definitions(), arithmetic.safeties(), loops, state.length);
        }

        @Override
        public void run(Code code, Value[] arguments, State state, Site site) {
            if (++depth > DEEPEST) {
                throw site.notLifted("a call within too many calls");
            }
            boolean fromLoop = site.code().isInLoop(site.position());
            loopsAround += fromLoop ? 1 : 0;
            call(code, arguments, state);
            loopsAround -= fromLoop ? 1 : 0;
            depth--;
        }

        private void call(Code code, Value[] arguments, State state) {
            memory.needParameters(code, arguments);
            Value[] locals = new Value[code.locals()];
            int slot = 0;
            for (Value argument : arguments) {
                locals[slot] = argument;
                slot += argument instanceof Value.Whole number && number.width() == Width.LONG ? 2 : 1;
            }
            State entry = new State(locals, List.of(), state.heap, state.path, state.length);
            State end = new Run(terms, code, instructions, arithmetic, loopsAround > 0, loops).from(entry);
            if (end.path != state.path) {
                throw new NotLifted(
                        "a call that does not always come back", code.owner().place(code.line()));
            }
            state.heap = new LinkedHashMap<>(end.heap);
            state.length = end.length;
            state.stack.addAll(end.stack);
        }
    }
}
