package checkvalve.proofs.solve;

import com.microsoft.z3.Context;
import com.microsoft.z3.ParamDescrs;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;

/**
 * How Z3 searches. All parameters are set here and nowhere else, because Z3 accepts a misspelt name without a word; here
 * a name that Z3 does not list is an error.
 *
 * @param seed for every random choice; the same seed and budget give the same answer on every run
 * @param arithmetic which of Z3's arithmetic solvers: 2 or 6
 */
public record Z3Options(int seed, int arithmetic) {
    private static final long LARGEST_BUDGET = 0xFFFF_FFFFL;

    /**
     * Deterministic, and the fastest that was measured: on twelve ticks of a system of 40 flags and 30 timers the older
     * arithmetic takes half the time of the newer one, on filtering candidates four fifths. A solver made from a tactic
     * forgets between questions and takes ten times as long.
     */
    public static Z3Options standard() {
        return new Z3Options(0, 2);
    }

    /** A solver for many related questions. */
    Solver solver(Context z3) {
        Solver solver = z3.mkSimpleSolver();
        Params params = z3.mkParams();
        params.add("random_seed", seed);
        params.add("arith.solver", arithmetic);
        solver.setParameters(checked(params, solver.getParameterDescriptions()));
        return solver;
    }

    /** Parameters that hold the next check to a budget; zero is as good as none. */
    static Params budget(Context z3, ParamDescrs known, long rlimit) {
        if (rlimit < 0) {
            throw new IllegalArgumentException("negative budget " + rlimit);
        }
        Params params = z3.mkParams();
        params.add("rlimit", (int) Math.min(rlimit, LARGEST_BUDGET));
        return checked(params, known);
    }

    static Params checked(Params params, ParamDescrs known) {
        known.validate(params);
        return params;
    }
}
