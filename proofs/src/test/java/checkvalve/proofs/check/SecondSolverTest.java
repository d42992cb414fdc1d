package checkvalve.proofs.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondSolverTest {
    private static final Duration PLENTY = Duration.ofSeconds(20);
    private static final String LOGIC = "(set-logic QF_LIRA)\n";
    private static final String CONTRADICTION = LOGIC + "(declare-const x Int)(assert (< x 0))(assert (> x 0))";

    private final SecondSolver solver = new SecondSolver();

    @Test
    void aContradictionIsUnsat() {
        assertThat(solver.check(CONTRADICTION + "(check-sat)", PLENTY)).isEqualTo(new Answer.Unsat());
    }

    @Test
    void aModelIsSat() {
        String text = LOGIC + "(declare-const x Int)(declare-const y Real)(assert (< (to_real x) y))(check-sat)";
        assertThat(solver.check(text, PLENTY)).isEqualTo(new Answer.Sat());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(check-sat)(check-sat)",
                "(check-sat)(assert false)",
                "(check-sat)(get-model)",
                "(check-sat",
                "(check-sat))",
                "(check-sat) (",
                "(exit)",
                "(exit)(check-sat)",
                "(assert (< x))(check-sat)",
                "(assert y)(check-sat)",
                "(assert (* x x))(check-sat)",
                "(declare-const x Int)(check-sat)",
                "(declare-const x Bool)(check-sat)",
                "(define-fun x () Bool false)(check-sat)",
                "(define-fun and () Bool false)(check-sat)",
                "(define-fun < ((a Int) (b Int)) Bool false)(check-sat)",
                "(define-fun <= ((a Int) (b Int)) Bool false)(check-sat)",
                "(push 1)(check-sat)",
                "(check-sat-assuming (false))",
                "(set-option :produce-proofs true)(check-sat)",
                "(set-option :regular-output-channel \"/nonexistent/x\")(check-sat)",
                "(include \"/etc/passwd\")(check-sat)",
                "(assert (forall ((z Int)) (< z 0)))(check-sat)",
                "(assert (! (< x 0) :named n))(check-sat)",
                "(declare-sort S 0)(check-sat)",
                "(reset)(check-sat)",
                "(echo \"unsat\")(check-sat)",
                "(frobnicate)(check-sat)",
                "unsat"
            })
    void anythingOddIsRejected(String tail) {
        assertThat(solver.check(CONTRADICTION + tail, PLENTY)).as(tail).isInstanceOf(Answer.Rejected.class);
    }

    @Test
    void garbageIsRejected() {
        assertThat(solver.check("no solver's language at all )(", PLENTY)).isInstanceOf(Answer.Rejected.class);
    }
}
