package checkvalve.proofs.solve;

import checkvalve.proofs.term.Term;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.Optimize;
import com.microsoft.z3.RealExpr;
import com.microsoft.z3.Status;
import com.microsoft.z3.Z3Exception;
import java.util.Collection;
import java.util.Optional;

/** The least and the greatest value of a number, with Z3's optimizer. */
final class Z3Range {
    private static final BoolExpr[] NO_ASSUMPTIONS = {};

    private final Context z3;
    private final Z3Translation translation;

    Z3Range(Context z3, Z3Translation translation) {
        this.z3 = z3;
        this.translation = translation;
    }

    Optional<Extremum> least(Term objective, Collection<Term> constraints, long rlimit) {
        try {
            Optimize optimize = over(constraints, rlimit);
            Optimize.Handle<?> handle = optimize.MkMinimize(translation.translate(objective));
            return optimize.Check(NO_ASSUMPTIONS) == Status.SATISFIABLE ? bound(handle.getLower()) : Optional.empty();
        } catch (Z3Exception e) {
            return Optional.empty();
        }
    }

    Optional<Extremum> greatest(Term objective, Collection<Term> constraints, long rlimit) {
        try {
            Optimize optimize = over(constraints, rlimit);
            Optimize.Handle<?> handle = optimize.MkMaximize(translation.translate(objective));
            return optimize.Check(NO_ASSUMPTIONS) == Status.SATISFIABLE ? bound(handle.getUpper()) : Optional.empty();
        } catch (Z3Exception e) {
            return Optional.empty();
        }
    }

    private Optimize over(Collection<Term> constraints, long rlimit) {
        Optimize optimize = translation.kept(z3.mkOptimize());
        optimize.setParameters(Z3Options.budget(z3, optimize.getParameterDescriptions(), rlimit));
        optimize.Add(constraints.stream().map(translation::truth).toArray(BoolExpr[]::new));
        return optimize;
    }

    /** Z3 writes a bound that is not attained with {@code epsilon}, and no bound with {@code oo}. */
    private Optional<Extremum> bound(Expr<?> bound) {
        Expr<?> written = translation.kept(bound);
        RealExpr epsilon = translation.kept(z3.mkRealConst("epsilon"));
        Expr<?> exact = translation.kept(written.substitute(epsilon, translation.kept(z3.mkReal(0))));
        Expr<?> plain = translation.kept(exact.simplify());
        return plain.isNumeral()
                ? Optional.of(new Extremum(Z3Translation.value(plain), written.isNumeral()))
                : Optional.empty();
    }
}
