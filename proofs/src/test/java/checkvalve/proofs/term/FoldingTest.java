package checkvalve.proofs.term;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Rational;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private final Terms terms = new Terms();

    @Test
    void foldedTermsAreWorthWhatTheyWereMadeOf() {
        RandomTerms random = new RandomTerms(terms, RandomTerms.seed());
        for (int i = 0; i < 20_000; i++) {
            RandomTerms.Twin twin = i % 3 == 0 ? random.number(1 + i % 4, Sort.REAL) : random.truth(1 + i % 5);
            for (int j = 0; j < 5; j++) {
                Map<Term, Rational> point = random.point();
                assertThat(new Valuation(point).value(twin.term()))
                        .as("%s at %s", twin.term(), point)
                        .isEqualTo(twin.worth().apply(point));
            }
        }
    }

    @Test
    void substitutionIsEvaluationAtTheReplacements() {
        RandomTerms random = new RandomTerms(terms, RandomTerms.seed());
        for (int i = 0; i < 5_000; i++) {
            Term term = random.truth(4).term();
            Map<Term, Term> replacements = new HashMap<>();
            for (Term variable : random.variables()) {
                replacements.put(variable, replacement(random, variable.sort()));
            }
            Term replaced = new Substitution(terms, replacements).apply(term);
            Map<Term, Rational> point = random.point();
            Map<Term, Rational> inner = new HashMap<>();
            replacements.forEach((variable, by) -> inner.put(variable, new Valuation(point).value(by)));
            assertThat(new Valuation(point).value(replaced))
                    .as("%s with %s at %s", term, replacements, point)
                    .isEqualTo(new Valuation(inner).value(term));
        }
    }

    private static Term replacement(RandomTerms random, Sort sort) {
        return sort == Sort.BOOL
                ? random.truth(2).term()
                : random.number(2, sort).term();
    }
}
