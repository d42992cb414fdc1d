package checkvalve.proofs.solve;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.BoolSort;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.FuncDecl;
import com.microsoft.z3.FuncInterp;
import com.microsoft.z3.Model;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Z3Exception;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Z3's engine for Horn clauses, Spacer, on clauses over one predicate. Not believed: a relation from here is a candidate.
 * Deterministic within a budget in Z3's units of work. For one thread and one use.
 */
public final class Z3Spacer implements AutoCloseable {
    private final Context z3;
    private final Z3Translation translation;
    private final Solver solver;
    private final Evidence evidence;
    private final FuncDecl<BoolSort> predicate;
    private final List<Term> arguments;

    /** What Spacer said. */
    public sealed interface Result {
        /**
         * That this relation over the arguments makes all clauses true.
         *
         * @param relation null when it is not written in terms that are known here
         */
        record Holds(Term relation) implements Result {}

        /**
         * That {@code false} can be derived.
         *
         * @param states arguments of the predicate, one after another; empty when Spacer did not say
         */
        record Fails(List<List<Rational>> states) implements Result {}

        record Unknown(String reason) implements Result {}
    }

    /** What comes with an answer that {@code false} can be derived. */
    public enum Evidence {
        NONE,
        /** The states on the way; takes Spacer longer. */
        STATES
    }

    /**
     * @param arguments a variable for each argument of the predicate
     */
    public Z3Spacer(List<Term> arguments, Evidence evidence) {
        this.evidence = evidence;
        z3 = evidence == Evidence.NONE ? new Context() : new Context(Map.of("proof", "true"));
        translation = new Z3Translation(z3);
        solver = translation.kept(z3.mkSolver("HORN"));
        this.arguments = List.copyOf(arguments);
        com.microsoft.z3.Sort[] sorts =
                arguments.stream().map(a -> translation.sort(a.sort())).toArray(com.microsoft.z3.Sort[]::new);
        predicate = translation.kept(z3.mkFuncDecl("reached", sorts, z3.getBoolSort()));
    }

    /**
     * Adds a clause.
     *
     * @param variables all that it is quantified over
     * @param body arguments of the predicate; null for none
     * @param head arguments of the predicate; null for {@code false}
     */
    public void add(List<Term> variables, Term constraint, List<Term> body, List<Term> head) {
        List<BoolExpr> premises = new ArrayList<>(List.of(translation.truth(constraint)));
        if (body != null) {
            premises.add(atom(body));
        }
        BoolExpr clause = translation.kept(z3.mkImplies(
                translation.kept(z3.mkAnd(premises.toArray(BoolExpr[]::new))),
                head == null ? translation.kept(z3.mkFalse()) : atom(head)));
        Expr<?>[] bound = variables.stream().map(translation::translate).toArray(Expr<?>[]::new);
        solver.add(new BoolExpr[] {
            bound.length == 0 ? clause : translation.kept(z3.mkForall(bound, clause, 1, null, null, null, null))
        });
    }

    private BoolExpr atom(List<Term> values) {
        return translation.kept((BoolExpr)
                z3.mkApp(predicate, values.stream().map(translation::translate).toArray(Expr<?>[]::new)));
    }

    /**
     * @param rlimit the budget in Z3's units of work; some hundred thousand are a second
     */
    public Result solve(Terms terms, long rlimit, Map<String, Object> options) {
        try {
            Params params = z3.mkParams();
            params.add("rlimit", (int) Math.min(rlimit, 0xFFFF_FFFFL));
            options.forEach((name, value) -> {
                switch (value) {
                    case Boolean truth -> params.add(name, truth);
                    case Integer number -> params.add(name, number);
                    default -> params.add(name, String.valueOf(value));
                }
            });
            solver.setParameters(params);
            return switch (solver.check()) {
                case SATISFIABLE -> new Result.Holds(relation(terms));
                case UNSATISFIABLE ->
                    new Result.Fails(
                            evidence == Evidence.NONE
                                    ? List.of()
                                    : new Z3Derivation(translation, predicate).states(solver.getProof()));
                case UNKNOWN -> new Result.Unknown(solver.getReasonUnknown());
            };
        } catch (Z3Exception e) {
            return new Result.Unknown(String.valueOf(e.getMessage()));
        }
    }

    private Term relation(Terms terms) {
        Model model = translation.kept(solver.getModel());
        if (arguments.isEmpty()) {
            return new Z3Reading(terms, arguments).read(translation.kept(model.eval(atom(List.of()), true)));
        }
        FuncInterp<BoolSort> meaning = model.getFuncInterp(predicate);
        if (meaning == null) {
            return terms.truth(true);
        }
        Expr<?>[] values = arguments.stream().map(translation::translate).toArray(Expr<?>[]::new);
        Expr<BoolSort> otherwise = translation.kept(translation.kept(meaning).getElse());
        Z3Reading reading = new Z3Reading(terms, arguments);
        Term relation = reading.read(translation.kept(otherwise.substituteVars(values)));
        for (FuncInterp.Entry<BoolSort> entry : meaning.getEntries()) {
            relation = exceptAt(terms, translation.kept(entry), reading, relation);
        }
        return relation;
    }

    private Term exceptAt(Terms terms, FuncInterp.Entry<BoolSort> entry, Z3Reading reading, Term otherwise) {
        List<Term> here = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Term value = reading.read(translation.kept(entry.getArgs()[i]));
            Term argument = arguments.get(i);
            here.add(argument.sort() == Sort.BOOL ? terms.iff(argument, value) : terms.equal(argument, value));
        }
        Term then = reading.read(translation.kept(entry.getValue()));
        return otherwise == null || then == null ? null : terms.ite(terms.and(here), then, otherwise);
    }

    @Override
    public void close() {
        Meter.add(Z3Local.units(solver));
        z3.close();
    }
}
