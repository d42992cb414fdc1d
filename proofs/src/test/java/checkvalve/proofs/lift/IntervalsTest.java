package checkvalve.proofs.lift;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.RandomTerms;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntervalsTest {
    private final Terms terms = new Terms();
    private final Intervals intervals = new Intervals(terms);

    @Test
    void noValueOfATermIsOutsideOfItsInterval() {
        RandomTerms random = new RandomTerms(terms, RandomTerms.seed());
        random.variables().stream()
                .filter(variable -> variable.sort() == Sort.INT)
                .forEach(variable -> intervals.bound(variable, Interval.of(-4, 4)));
        int narrower = 0;
        for (int i = 0; i < 20_000; i++) {
            Term number = random.number(1 + i % 5, Sort.INT).term();
            Term truth = random.truth(1 + i % 3).term();
            Interval all = intervals.of(number);
            Interval some = intervals.under(number, List.of(truth));
            narrower += all.equals(some) ? 0 : 1;
            for (int j = 0; j < 5; j++) {
                Map<Term, Rational> point = random.point();
                Valuation values = new Valuation(point);
                assertThat(holds(all, values.value(number)))
                        .as("%s at %s", number, point)
                        .isTrue();
                if (values.holds(truth)) {
                    assertThat(holds(some, values.value(number)))
                            .as("%s where %s at %s", number, truth, point)
                            .isTrue();
                }
            }
        }
        assertThat(narrower).as("times that a condition helps").isPositive();
    }

    @Test
    void aCounterStaysBelowWhatItIsComparedWith() {
        Term counter = terms.variable("counter", Sort.INT);
        intervals.bound(counter, Interval.of(0, 30_000));
        Term below = terms.below(counter, terms.whole(30_000));
        Term next = terms.ite(below, terms.add(counter, terms.whole(1)), counter);
        assertThat(intervals.of(next)).isEqualTo(Interval.of(1, 30_000));
    }

    @Test
    void theLesserOfTwoIsNotAboveEither() {
        Term a = terms.variable("a", Sort.INT);
        Term b = terms.variable("b", Sort.INT);
        intervals.bound(a, Interval.of(-5, 100));
        intervals.bound(b, Interval.of(3, 9));
        assertThat(intervals.of(terms.least(a, b))).isEqualTo(Interval.of(-5, 9));
        assertThat(intervals.of(terms.greatest(a, b))).isEqualTo(Interval.of(3, 100));
    }

    private static boolean holds(Interval range, Rational value) {
        return Rational.of(range.low().longValueExact()).compareTo(value) <= 0
                && value.compareTo(Rational.of(range.high().longValueExact())) <= 0;
    }
}
