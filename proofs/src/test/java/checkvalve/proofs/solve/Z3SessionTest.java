package checkvalve.proofs.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Z3SessionTest {
    private static final long PLENTY = 10_000_000;

    private final Terms terms = new Terms();
    private final Term a = terms.variable("a", Sort.BOOL);
    private final Term n = terms.variable("n", Sort.INT);
    private final Term x = terms.variable("x", Sort.REAL);
    private final Z3Session z3 = new Z3Session();

    @AfterEach
    void close() {
        z3.close();
    }

    private Term atLeast(Term number, long bound) {
        return terms.atMost(terms.whole(bound), number);
    }

    private Term atMost(Term number, long bound) {
        return terms.atMost(number, terms.whole(bound));
    }

    @Test
    void aModelHasAValueForEveryVariableAndTerm() {
        Term unused = terms.variable("unused", Sort.INT);
        z3.add(terms.and(a, terms.equal(terms.scale(Rational.of(2), n), terms.whole(14))));
        z3.add(terms.equal(terms.scale(Rational.of(3), x), n));
        assertThat(z3.check(PLENTY)).isEqualTo(Outcome.SAT);
        assertThat(z3.model(List.of(a, n, x, unused)))
                .containsEntry(a, Rational.ONE)
                .containsEntry(n, Rational.of(7))
                .containsEntry(x, Rational.of(7, 3))
                .containsKey(unused);
        assertThat(z3.value(terms.add(n, x))).isEqualTo(Rational.of(28, 3));
        assertThat(z3.value(terms.not(a))).isEqualTo(Rational.ZERO);
    }

    @Test
    void poppedAssertionsAreGone() {
        z3.add(atLeast(n, 3));
        z3.push();
        z3.add(atMost(n, 2));
        assertThat(z3.check(PLENTY)).isEqualTo(Outcome.UNSAT);
        z3.pop();
        assertThat(z3.check(PLENTY)).isEqualTo(Outcome.SAT);
        assertThatThrownBy(z3::pop).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAssumptionMadeInsideAPushStillHoldsAfterThePop() {
        z3.push();
        assertThat(z3.check(PLENTY, atLeast(n, 3))).isEqualTo(Outcome.SAT);
        z3.pop();
        assertThat(z3.check(PLENTY, atLeast(n, 3), atMost(n, 2))).isEqualTo(Outcome.UNSAT);
    }

    @Test
    void theCoreNamesAssumptionsInTheirOrder() {
        List<Term> assumptions = List.of(atLeast(n, 9), a, atMost(n, 3), terms.not(a), atLeast(n, 5));
        assertThat(z3.check(PLENTY, assumptions)).isEqualTo(Outcome.UNSAT);
        assertThat(assumptions).containsSubsequence(z3.core());
        assertThat(z3.check(PLENTY, z3.core())).isEqualTo(Outcome.UNSAT);
        assertThat(z3.minimalCore(PLENTY, assumptions).orElseThrow()).hasSize(2);
        assertThat(z3.minimalCore(PLENTY, List.of(a))).isEmpty();
    }

    @Test
    void modelAndCoreBelongToTheLastAnswer() {
        assertThat(z3.check(PLENTY)).isEqualTo(Outcome.SAT);
        assertThatThrownBy(z3::core).isInstanceOf(IllegalStateException.class);
        z3.add(terms.truth(false));
        assertThatThrownBy(() -> z3.value(n)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSmallBudgetGivesUnknownAndALaterCheckIsFreeOfIt() {
        pigeons(8);
        assertThat(z3.check(1000)).isInstanceOf(Outcome.Unknown.class);
        assertThat(z3.check(0)).isEqualTo(Outcome.UNSAT);
    }

    @Test
    void longChainsAreFine() {
        Term chain = n;
        for (int i = 0; i < 50_000; i++) {
            chain = terms.ite(terms.equal(n, terms.whole(i)), terms.whole(2L * i), chain);
        }
        z3.add(terms.equal(n, terms.whole(7)));
        assertThat(z3.check(0)).isEqualTo(Outcome.SAT);
        assertThat(z3.value(chain)).isEqualTo(Rational.of(14));
    }

    /** One more pigeon than holes. */
    private void pigeons(int holes) {
        for (int pigeon = 0; pigeon <= holes; pigeon++) {
            List<Term> places = new ArrayList<>();
            for (int hole = 0; hole < holes; hole++) {
                Term here = terms.variable("p" + pigeon + "_" + hole, Sort.BOOL);
                places.add(here);
                for (int other = 0; other < pigeon; other++) {
                    z3.add(terms.not(terms.and(here, terms.variable("p" + other + "_" + hole, Sort.BOOL))));
                }
            }
            z3.add(terms.or(places));
        }
    }

    @Test
    void theLeastAndGreatestValuesAreExact() {
        List<Term> range = List.of(
                atLeast(terms.scale(Rational.of(2), n), 7),
                terms.below(terms.scale(Rational.of(3), x), terms.whole(4)));
        assertThat(z3.least(n, range, PLENTY)).contains(new Extremum(Rational.of(4), true));
        assertThat(z3.greatest(x, range, PLENTY)).contains(new Extremum(Rational.of(4, 3), false));
        assertThat(z3.greatest(n, range, PLENTY)).isEmpty();
        assertThat(z3.least(n, List.of(terms.truth(false)), PLENTY)).isEmpty();
        assertThat(z3.least(terms.add(n, terms.ite(a, x, n)), List.of(atLeast(n, 1), atLeast(x, -2)), PLENTY))
                .isEqualTo(Optional.of(new Extremum(Rational.of(-1), true)));
    }
}
