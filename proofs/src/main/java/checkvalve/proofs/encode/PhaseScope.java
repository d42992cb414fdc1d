package checkvalve.proofs.encode;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import checkvalve.proofs.term.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A scope made of tables; what a phase does not see is not in them, and asking for it is a bug of ours. */
final class PhaseScope implements Scope {
    private final Map<Symbol.Kind, IntFunction<Value>> symbols = new EnumMap<>(Symbol.Kind.class);
    private IntFunction<Term> held = none("a timer");
    private IntFunction<Term> heldBefore = none("an earlier timer");
    private IntFunction<Term> elapsed = none("the time in a state");
    private IntFunction<Value> previous = none("an earlier value");
    private Function<Expr.Took, Term> took = t -> {
        throw new IllegalStateException("a transition is not visible here");
    };
    private Windows windows = (observer, count, window) -> {
        throw new IllegalStateException("a window is not visible here");
    };

    /** Whether enough of a window's ticks had its event. */
    interface Windows {
        Term total(int observer, Term count, Term window);
    }

    private static <T> IntFunction<T> none(String what) {
        return index -> {
            throw new IllegalStateException(what + " is not visible here");
        };
    }

    PhaseScope see(Symbol.Kind kind, IntFunction<Value> values) {
        symbols.put(kind, values);
        return this;
    }

    PhaseScope see(Symbol.Kind kind, List<Value> values) {
        return see(kind, values::get);
    }

    PhaseScope held(IntFunction<Term> now, IntFunction<Term> before) {
        held = now;
        heldBefore = before;
        return this;
    }

    PhaseScope elapsed(IntFunction<Term> times) {
        elapsed = times;
        return this;
    }

    PhaseScope previous(IntFunction<Value> values) {
        previous = values;
        return this;
    }

    PhaseScope took(Function<Expr.Took, Term> moves) {
        took = moves;
        return this;
    }

    PhaseScope windows(Windows totals) {
        windows = totals;
        return this;
    }

    @Override
    public Value symbol(Symbol symbol) {
        IntFunction<Value> table = symbols.get(symbol.kind());
        if (table == null) {
            throw new IllegalStateException(symbol + " is not visible here");
        }
        return table.apply(symbol.index());
    }

    @Override
    public Term held(int timer) {
        return held.apply(timer);
    }

    @Override
    public Term heldBefore(int timer) {
        return heldBefore.apply(timer);
    }

    @Override
    public Term elapsed(int machine) {
        return elapsed.apply(machine);
    }

    @Override
    public Term took(Expr.Took move) {
        return took.apply(move);
    }

    @Override
    public Value previous(int memory) {
        return previous.apply(memory);
    }

    @Override
    public Term total(int observer, Term count, Term window) {
        return windows.total(observer, count, window);
    }
}
