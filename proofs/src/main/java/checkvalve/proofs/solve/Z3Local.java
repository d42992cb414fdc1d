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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A session with Z3 in this process. Its memory is outside of the Java heap until it is closed. */
final class Z3Local implements Z3Engine {
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
    private List<Term> core = List.of();
    private int fresh;

    Z3Local(Z3Options options) {
        solver = options.solver(z3);
        known = solver.getParameterDescriptions();
        indicators.push(new HashMap<>());
    }

    @Override
    public void add(Term assertion) {
        solver.add(new BoolExpr[] {translation.truth(assertion)});
    }

    @Override
    public void push() {
        solver.push();
        indicators.push(new HashMap<>());
    }

    @Override
    public void pop() {
        solver.pop();
        indicators.pop();
    }

    @Override
    public Outcome check(long rlimit, Collection<Term> assumptions) {
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

    @Override
    public List<Rational> values(Collection<Term> of) {
        List<Rational> values = new ArrayList<>();
        for (Term term : of) {
            values.add(Z3Translation.value(translation.kept(model.eval(translation.translate(term), true))));
        }
        return values;
    }

    @Override
    public List<Term> core() {
        return core;
    }

    @Override
    public Optional<Extremum> least(Term objective, Collection<Term> constraints, long rlimit) {
        return new Z3Range(z3, translation).least(objective, constraints, rlimit);
    }

    @Override
    public Optional<Extremum> greatest(Term objective, Collection<Term> constraints, long rlimit) {
        return new Z3Range(z3, translation).greatest(objective, constraints, rlimit);
    }

    /** A context that has failed counts nothing. */
    @Override
    public long units() {
        return units(solver);
    }

    @Override
    public void close() {
        z3.close();
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
