package checkvalve.proofs.check;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.proofs.term.Terms;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
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

    @Test
    void aProofIsMadeAndAccepted() {
        assertThat(solver.checkWithProof(CONTRADICTION + "(check-sat)", PLENTY)).isEqualTo(new Answer.Unsat());
        assertThat(solver.checkWithProof(LOGIC + "(check-sat)", PLENTY)).isEqualTo(new Answer.Sat());
        assertThat(solver.checkWithProof("(", PLENTY)).isInstanceOf(Answer.Rejected.class);
    }

    @Test
    void lateAnswersAreUnknown() {
        Answer answer = solver.check(pigeons(12), Duration.ofMillis(300));
        assertThat(answer).isEqualTo(new Answer.Unknown("out of time"));
    }

    @Test
    void aSolverThatIsStoppedAnywhereNeverSaysSatOfAContradiction() {
        String text = new TimerSystem(new Terms(), 30, 10, 42).step().text();
        for (int limit = 1; limit < 600; limit += 1 + limit / 8) {
            assertThat(solver.check(text, Duration.ofMillis(limit)))
                    .isIn(new Answer.Unsat(), new Answer.Unknown("out of time"));
        }
    }

    @Test
    void aSolverThatFailsOrHangsIsUnknown() {
        assertThat(Patience.within(PLENTY, deadline -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(Answer.Unknown.class);
        assertThat(Patience.within(PLENTY, deadline -> {
                    throw new StackOverflowError("as if");
                }))
                .isInstanceOf(Answer.Unknown.class);
        assertThat(Patience.within(PLENTY, deadline -> {
                    throw new OutOfMemoryError("as if");
                }))
                .isInstanceOf(Answer.Unknown.class);
        assertThat(Patience.within(Duration.ZERO, deadline -> {
                    LockSupport.parkNanos(PLENTY.toNanos());
                    return new Answer.Unsat();
                }))
                .isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void nothingIsPrinted() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream trap = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(trap);
            System.setErr(trap);
            solver.checkWithProof(CONTRADICTION + "(check-sat)", PLENTY);
            solver.check("(echo \"loud\")", PLENTY);
            solver.check(")", PLENTY);
            solver.check("(set-logic LOUD)", PLENTY);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void manyThreadsGetTheAnswersOfOne() {
        String sat = LOGIC + "(declare-const x Real)(assert (< 0.0 x 1.0))(check-sat)";
        String unsat = pigeons(5);
        List<Answer> answers = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> solver.check(i % 2 == 0 ? sat : unsat, PLENTY))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).isEqualTo(i % 2 == 0 ? new Answer.Sat() : new Answer.Unsat());
        }
    }

    /** One more pigeon than holes. */
    private static String pigeons(int holes) {
        StringBuilder text = new StringBuilder(LOGIC);
        for (int pigeon = 0; pigeon <= holes; pigeon++) {
            text.append("(declare-const p").append(pigeon).append(" Int)\n");
            text.append("(assert (<= 1 p" + pigeon + " " + holes + "))\n");
            for (int other = 0; other < pigeon; other++) {
                text.append("(assert (not (= p" + pigeon + " p" + other + ")))\n");
            }
        }
        return text.append("(check-sat)\n").toString();
    }
}
