package checkvalve.proofs.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import com.microsoft.z3.Z3Exception;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Z3 ignores parameters that it does not know, so each one is seen at work here. */
class Z3OptionsTest {
    /** Counters of a search that has to decide and to compare a lot. */
    private static String work(Z3Options options) {
        try (Context z3 = new Context()) {
            Solver solver = options.solver(z3);
            pigeons(z3, solver);
            assertThat(solver.check(new BoolExpr[0])).isEqualTo(Status.UNSATISFIABLE);
            return Arrays.stream(solver.getStatistics().getEntries())
                    .filter(entry -> !entry.Key.contains("time") && !entry.Key.contains("memory"))
                    .map(entry -> entry.Key + " " + entry.getValueString())
                    .filter(entry -> !entry.startsWith("num allocs"))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static void pigeons(Context z3, Solver solver) {
        IntExpr[] places = new IntExpr[6];
        for (int i = 0; i < places.length; i++) {
            places[i] = z3.mkIntConst("place" + i);
            solver.add(new BoolExpr[] {z3.mkLe(z3.mkInt(1), places[i]), z3.mkLe(places[i], z3.mkInt(5))});
            for (int j = 0; j < i; j++) {
                solver.add(new BoolExpr[] {z3.mkOr(z3.mkLt(places[i], places[j]), z3.mkLt(places[j], places[i]))});
            }
        }
    }

    @Test
    void theSameOptionsDoTheSameWork() {
        assertThat(work(Z3Options.standard())).isEqualTo(work(Z3Options.standard()));
    }

    @Test
    void theSeedTakesEffect() {
        assertThat(work(new Z3Options(1, 2))).isNotEqualTo(work(new Z3Options(0, 2)));
    }

    @Test
    void theArithmeticTakesEffect() {
        assertThat(work(new Z3Options(0, 6))).isNotEqualTo(work(new Z3Options(0, 2)));
    }

    @Test
    void theBudgetTakesEffectAndIsLiftedAgain() {
        try (Context z3 = new Context()) {
            Solver solver = Z3Options.standard().solver(z3);
            pigeons(z3, solver);
            solver.setParameters(Z3Options.budget(z3, solver.getParameterDescriptions(), 100));
            assertThat(solver.check(new BoolExpr[0])).isEqualTo(Status.UNKNOWN);
            solver.setParameters(Z3Options.budget(z3, solver.getParameterDescriptions(), 1L << 40));
            assertThat(solver.check(new BoolExpr[0])).isEqualTo(Status.UNSATISFIABLE);
        }
    }

    @Test
    void anUnknownNameIsAnError() {
        try (Context z3 = new Context()) {
            Params params = z3.mkParams();
            params.add("randomseed", 1);
            assertThatThrownBy(
                            () -> Z3Options.checked(params, z3.mkSimpleSolver().getParameterDescriptions()))
                    .isInstanceOf(Z3Exception.class);
            assertThatThrownBy(() -> Z3Options.budget(z3, z3.mkSimpleSolver().getParameterDescriptions(), -1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
