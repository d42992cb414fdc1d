package checkvalve.proofs.search;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.RandomTerms;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A justification says which variables matter, so all the others may change. */
class JustificationTest {
    @Test
    void whatIsNotNamedMayBecomeAnything() {
        long seed = RandomTerms.seed();
        int freed = 0;
        for (int i = 0; i < 2_000; i++) {
            Terms terms = new Terms();
            RandomTerms random = new RandomTerms(terms, seed + i);
            List<Term> variables = random.variables();
            Term term = random.truth(5).term();
            Map<Term, Rational> point = random.point();
            boolean value = new Valuation(point).holds(term);
            BitSet named = new Justification(new Valuation(point), new Support(variables)).with(term);
            for (int j = 0; j < 20; j++) {
                Map<Term, Rational> other = new HashMap<>(random.point());
                named.stream().forEach(v -> other.put(variables.get(v), point.get(variables.get(v))));
                assertThat(new Valuation(other).holds(term))
                        .as("%s, seed %d", term, seed + i)
                        .isEqualTo(value);
            }
            freed += new Support(variables).of(term).cardinality() - named.cardinality();
        }
        assertThat(freed).as("variables that do not matter, seed %d", seed).isGreaterThan(1_000);
    }
}
