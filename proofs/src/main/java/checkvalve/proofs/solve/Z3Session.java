package checkvalve.proofs.solve;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Model;
import com.microsoft.z3.ParamDescrs;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Statistics;
import com.microsoft.z3.Z3Exception;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Assertions in one Z3 context and questions about them. Deterministic: the same calls give the same answers. For one
 * thread, and for the terms of one {@link checkvalve.proofs.term.Terms}. Its memory is outside of the Java heap until it is
 * closed.
 */
public final class Z3Session implements AutoCloseable {
    static {
        StaleNatives.clean();
    }

    private final Context z3 = new Context();
    private final Z3Translation translation = new Z3Translation(z3);
    private final Solver solver;
    private final ParamDescrs known;
    /** Indicators of assumptions by level: what is asserted about them goes when the level does. */
    private final Deque<Map<Term, BoolExpr>> indicators = new ArrayDeque<>();

    private Model model;
    private List<Term> core;
    private int fresh;

    public Z3Session() {
        this(Z3Options.standard());
    }

    public Z3Session(Z3Options options) {
        solver = options.solver(z3);
        known = solver.getParameterDescriptions();
        indicators.push(new HashMap<>());
    }

    /** Asserts a truth until the next {@link #pop}. */
    public void add(Term assertion) {
        forget();
        solver.add(new BoolExpr[] {translation.truth(assertion)});
    }

    public void push() {
        forget();
        solver.push();
        indicators.push(new HashMap<>());
    }

    /** Throws {@link IllegalStateException} when there was no {@link #push}. */
    public void pop() {
        if (indicators.size() == 1) {
            throw new IllegalStateException("nothing was pushed");
        }
        forget();
        solver.pop();
        indicators.pop();
    }

    public Outcome check(long rlimit, Term... assumptions) {
        return check(rlimit, Arrays.asList(assumptions));
    }

    /**
     * Whether the assertions and the assumptions have a model. A solver that fails gives an unknown, not an exception.
     *
     * @param rlimit the budget in Z3's own units of work, zero for none; some millions are a second
     * @param assumptions any truths
     */
    public Outcome check(long rlimit, Collection<Term> assumptions) {
        forget();
        try {
            return ask(rlimit, assumptions);
        } catch (Z3Exception e) {
            return new Outcome.Unknown(String.valueOf(e.getMessage()));
        }
    }

    private Outcome ask(long rlimit, Collection<Term> assumptions) {
        Map<Term, BoolExpr> literals = new LinkedHashMap<>();
        assumptions.forEach(assumption -> literals.put(assumption, literal(assumption)));
        solver.setParameters(Z3Options.budget(z3, known, rlimit));
        return switch (solver.check(literals.values().toArray(BoolExpr[]::new))) {
            case SATISFIABLE -> {
                model = translation.kept(solver.getModel());
                yield Outcome.SAT;
            }
            case UNSATISFIABLE -> {
                core = named(literals, translation.kept(solver.getUnsatCore()));
                yield Outcome.UNSAT;
            }
            case UNKNOWN -> new Outcome.Unknown(solver.getReasonUnknown());
        };
    }

    private static List<Term> named(Map<Term, BoolExpr> literals, BoolExpr[] core) {
        Set<BoolExpr> needed = new HashSet<>(Arrays.asList(core));
        return literals.entrySet().stream()
                .filter(entry -> needed.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private BoolExpr literal(Term assumption) {
        Term inner = assumption.op() == Op.NOT ? assumption.arguments().getFirst() : assumption;
        if (inner.op() == Op.VARIABLE) {
            return translation.truth(assumption);
        }
        for (Map<Term, BoolExpr> level : indicators) {
            if (level.containsKey(assumption)) {
                return level.get(assumption);
            }
        }
        BoolExpr indicator = translation.kept(z3.mkBoolConst("assumed!" + fresh++));
        solver.add(new BoolExpr[] {translation.kept(z3.mkImplies(indicator, translation.truth(assumption)))});
        indicators.getFirst().put(assumption, indicator);
        return indicator;
    }

    private void forget() {
        model = null;
        core = null;
    }

    /** A value for each of the variables, also for those that do not matter. Truths are 0 and 1. */
    public Map<Term, Rational> model(Collection<Term> variables) {
        Map<Term, Rational> values = new LinkedHashMap<>();
        variables.forEach(variable -> values.put(variable, value(variable)));
        return values;
    }

    /** The value of any term in the model; throws {@link IllegalStateException} if the last answer was not SAT. */
    public Rational value(Term term) {
        if (model == null) {
            throw new IllegalStateException("there is no model");
        }
        return Z3Translation.value(translation.kept(model.eval(translation.translate(term), true)));
    }

    /**
     * Those of the assumptions that were needed for UNSAT, in the order in which they were given; throws
     * {@link IllegalStateException} if that was not the last answer.
     */
    public List<Term> core() {
        if (core == null) {
            throw new IllegalStateException("there is no core");
        }
        return core;
    }

    /**
     * A part of the assumptions that has no model either and from which nothing could be left out, each time within the
     * budget. Where a check came to no answer its assumption stays. Empty when all of them are not seen to be UNSAT.
     */
    public Optional<List<Term>> minimalCore(long rlimit, Collection<Term> assumptions) {
        if (!check(rlimit, assumptions).isUnsat()) {
            return Optional.empty();
        }
        Set<Term> needed = new LinkedHashSet<>(core);
        for (Term candidate : List.copyOf(needed)) {
            if (!needed.contains(candidate)) {
                continue;
            }
            List<Term> rest = new ArrayList<>(needed);
            rest.remove(candidate);
            if (check(rlimit, rest).isUnsat()) {
                needed.retainAll(core);
            }
        }
        return Optional.of(List.copyOf(needed));
    }

    /**
     * The least value of a number under the constraints alone; the assertions of the session play no part.
     *
     * @return empty when there is no model, no bound, or no answer within the budget
     */
    public Optional<Extremum> least(Term objective, Collection<Term> constraints, long rlimit) {
        return new Z3Range(z3, translation).least(objective, constraints, rlimit);
    }

    /** The greatest value; see {@link #least}. */
    public Optional<Extremum> greatest(Term objective, Collection<Term> constraints, long rlimit) {
        return new Z3Range(z3, translation).greatest(objective, constraints, rlimit);
    }

    /** Makes a running check of another thread end soon, with an unknown. */
    public void interrupt() {
        z3.interrupt();
    }

    @Override
    public void close() {
        forget();
        Meter.add(units());
        z3.close();
    }

    /** What was spent on the questions so far, in Z3's units of work. A context that has failed counts nothing. */
    public long units() {
        return units(solver);
    }

    static long units(Solver solver) {
        try {
            for (Statistics.Entry entry : solver.getStatistics().getEntries()) {
                if (entry.Key.equals("rlimit count")) {
                    return entry.isUInt()
                            ? Integer.toUnsignedLong(entry.getUIntValue())
                            : (long) entry.getDoubleValue();
                }
            }
            return 0;
        } catch (Z3Exception e) {
            return 0;
        }
    }
}
