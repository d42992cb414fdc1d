package checkvalve.proofs.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtFileTest {
    private static final Duration PLENTY = Duration.ofSeconds(20);

    private final Terms terms = new Terms();
    private final SecondSolver solver = new SecondSolver();

    @Test
    void anObligationReadsFromClaimToQuestion() {
        Term timer = terms.variable("timer.of cell", Sort.INT);
        Term limit = terms.variable("limit", Sort.REAL);
        Term due = terms.atMost(terms.scale(Rational.of(1, 3), limit), timer);
        SmtFile.Obligation obligation = new SmtFile.Obligation(
                List.of("the timer is never late", ""),
                List.of(
                        new SmtFile.Part("not due yet", terms.not(due)),
                        new SmtFile.Part("a limit", terms.atMost(limit, terms.whole(9)))),
                terms.or(due, terms.atMost(terms.whole(3), timer)),
                Map.of(due, "due"));
        assertThat(obligation.text()).isEqualTo("""
            ; the timer is never late
            ;
            (set-logic QF_LIRA)

            (declare-const |timer.of cell| Int)
            (declare-const limit Real)
            (define-fun due () Bool (<= limit (* 3.0 (to_real |timer.of cell|))))

            ; not due yet
            (assert (not due))

            ; a limit
            (assert (<= limit 9.0))

            ; the negated goal
            (assert (or due (<= 3 |timer.of cell|)))

            (check-sat)
            """);
        assertThat(solver.check(obligation.text(), PLENTY)).isEqualTo(new Answer.Unsat());
        assertThat(solver.check(obligation.premises(), PLENTY)).isEqualTo(new Answer.Sat());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let",
                "_",
                "assert",
                "check-sat",
                "and",
                "true",
                "abs",
                "Int",
                "sat",
                "0",
                "1.5",
                "a b",
                "é",
                "$1",
                "select",
                "bvadd",
                "=",
                "+",
                "par",
                "NUMERAL",
                "get-model",
                "set-logic",
                "@a",
                ".x",
                "a;b",
                "\"",
                "error"
            })
    void anyNameThatADeviceMayHaveIsAVariable(String name) {
        Term variable = terms.variable(name, Sort.BOOL);
        Term other = terms.variable("another", Sort.BOOL);
        Term shared = terms.and(variable, other);
        SmtFile.Obligation obligation = new SmtFile.Obligation(
                List.of(),
                List.of(new SmtFile.Part("one", terms.or(shared, terms.not(other)))),
                terms.and(other, terms.not(shared)),
                Map.of());
        assertThat(solver.check(obligation.text(), PLENTY)).isEqualTo(new Answer.Unsat());
        assertThat(solver.check(obligation.premises(), PLENTY)).isEqualTo(new Answer.Sat());
    }

    @Test
    void aNameForTwoThingsOrThatCannotBeWrittenIsRefused() {
        Term whole = terms.variable("x", Sort.INT);
        Term real = terms.variable("x", Sort.REAL);
        SmtFile.Obligation obligation =
                new SmtFile.Obligation(List.of(), List.of(), terms.below(whole, real), Map.of());
        assertThatThrownBy(obligation::text).isInstanceOf(IllegalArgumentException.class);
        Term positive = terms.below(terms.whole(0), whole);
        SmtFile.Obligation labelled = new SmtFile.Obligation(List.of(), List.of(), positive, Map.of(positive, "x"));
        assertThatThrownBy(labelled::text).isInstanceOf(IllegalArgumentException.class);
        for (String name : List.of("", "a|b", "a\\b")) {
            Term odd = terms.variable(name, Sort.BOOL);
            assertThatThrownBy(new SmtFile.Obligation(List.of(), List.of(), odd, Map.of())::text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void noLineIsTooLong() {
        String text = new TimerSystem(terms, 30, 10, 1).step().text();
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
        assertThat(text).doesNotContain("\r").endsWith("(check-sat)\n");
    }
}
