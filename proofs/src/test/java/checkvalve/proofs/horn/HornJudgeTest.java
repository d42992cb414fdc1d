package checkvalve.proofs.horn;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Rational;
import checkvalve.proofs.horn.read.ClauseReader;
import checkvalve.proofs.horn.read.Reading;
import checkvalve.proofs.horn.search.Finding;
import checkvalve.proofs.horn.search.Hunt;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** No finding makes a verdict that does not hold, whatever a search says. */
class HornJudgeTest {
    private static final String TEXT = """
        (set-logic HORN)
        (declare-fun count (Int) Bool)
        (assert (forall ((n Int)) (=> (= n 0) (count n))))
        (assert (forall ((n Int) (by Int)) (=> (and (count n) (< n 5) (<= 1 by 2)) (count (+ n by)))))
        (assert (forall ((n Int)) (=> (and (count n) (> n LIMIT)) false)))
        (check-sat)
        """;

    private final ClauseFile safe = file("6");
    private final ClauseFile unsafe = file("4");
    private final Terms terms = safe.system().terms();
    private final Term n = safe.system().state().getFirst();

    private static ClauseFile file(String limit) {
        String text = TEXT.replace("LIMIT", limit);
        return new ClauseFile("count.smt2", text, ((Reading.Read) ClauseReader.read(text)).system());
    }

    @Test
    void anInvariantMakesItSafe() {
        assertThat(said(terms.atMost(n, terms.whole(6)))).isEqualTo("safe");
    }

    @Test
    void whatDoesNotHoldAtTheStartIsRefused() {
        assertThat(said(terms.and(terms.atMost(n, terms.whole(6)), terms.below(terms.whole(0), n))))
                .isEqualTo("the second solver finds a model of clause-01.initiation.smt2");
    }

    @Test
    void whatAStepDoesNotKeepIsRefused() {
        assertThat(said(terms.atMost(n, terms.whole(5))))
                .isEqualTo("the second solver finds a model of clause-02.consecution.smt2");
    }

    @Test
    void whatLetsABadStateInIsRefused() {
        assertThat(said(terms.atMost(n, terms.whole(7))))
                .isEqualTo("the second solver finds a model of clause-03.safety.smt2");
        assertThat(said(terms.truth(true))).isEqualTo("the second solver finds a model of clause-03.safety.smt2");
    }

    private String said(Term invariant) {
        return said(safe, new Finding.Invariant(invariant, "test"));
    }

    private static String said(ClauseFile file, Finding finding) {
        HornVerdict verdict = new HornJudge(file).verdict(finding);
        return verdict instanceof HornVerdict.Unknown(String reason) ? reason : verdict.word();
    }

    @Test
    void aRunThatLeadsThereMakesItUnsafe() {
        assertThat(said(unsafe, trace(run()))).isEqualTo("unsafe");
    }

    @Test
    void aRunWithAnyOneNumberChangedIsRefused() {
        for (int i = 0; i < run().size(); i++) {
            for (Term variable : run().get(i).values().keySet()) {
                List<Derivation.Step> steps = new ArrayList<>(run());
                Map<Term, Rational> values = new HashMap<>(steps.get(i).values());
                values.computeIfPresent(variable, (key, value) -> value.plus(Rational.ONE));
                steps.set(i, new Derivation.Step(steps.get(i).clause(), values));
                assertThat(said(unsafe, trace(steps)))
                        .as("step %s, %s", i, variable)
                        .startsWith("a derivation was found, but step ");
            }
        }
    }

    @Test
    void aRunWithAStepLeftOutOrTwiceIsRefused() {
        for (int i = 0; i < run().size(); i++) {
            List<Derivation.Step> steps = new ArrayList<>(run());
            Derivation.Step step = steps.remove(i);
            assertThat(said(unsafe, trace(steps))).startsWith("a derivation was found, but step ");
            steps.add(i, step);
            steps.add(i, step);
            assertThat(said(unsafe, trace(steps))).startsWith("a derivation was found, but step ");
        }
        assertThat(said(unsafe, trace(List.of()))).isEqualTo("a derivation was found, but there is no step");
    }

    @Test
    void aRunOfOtherClausesIsRefused() {
        assertThat(said(safe, trace(run()))).isEqualTo("a derivation was found, but step 1 is no clause of the system");
    }

    @Test
    void aFractionForAnIntegerIsRefused() {
        List<Derivation.Step> steps = new ArrayList<>(run());
        Map<Term, Rational> values = new HashMap<>(steps.get(1).values());
        values.replaceAll((variable, value) -> variable.name().equals("by") ? Rational.of(3, 2) : value);
        steps.set(1, new Derivation.Step(steps.get(1).clause(), values));
        assertThat(said(unsafe, trace(steps))).isEqualTo("a derivation was found, but step 2 has no value for by");
    }

    private List<Derivation.Step> run() {
        HornReport report = HornProver.prove(unsafe, Hunt.here(), Duration.ofMinutes(5));
        return ((HornVerdict.Unsafe) report.verdict()).derivation().steps();
    }

    private static Finding trace(List<Derivation.Step> steps) {
        assertThat(steps).allMatch(Objects::nonNull);
        return new Finding.Trace(new Derivation(steps), "test");
    }

    @Test
    void aSearchThatFindsWrongThingsFirstIsSearchedOnFrom() {
        List<Finding> findings = new ArrayList<>(List.of(
                new Finding.Invariant(terms.atMost(n, terms.whole(5)), "wrong"),
                trace(run()),
                new Finding.Invariant(terms.atMost(n, terms.whole(6)), "right")));
        HornReport report = HornProver.prove(safe, (system, text) -> new Told(findings), Duration.ofMinutes(5));
        assertThat(report.verdict().word()).isEqualTo("safe");
        assertThat(report.method()).isEqualTo("right");
    }

    @Test
    void aSearchThatFindsOnlyWrongThingsLeavesTheLastDoubt() {
        List<Finding> findings = new ArrayList<>(
                List.of(new Finding.Invariant(terms.truth(true), "wrong"), new Finding.Nothing("the end")));
        HornReport report = HornProver.prove(safe, (system, text) -> new Told(findings), Duration.ofMinutes(5));
        assertThat(report.verdict())
                .isEqualTo(new HornVerdict.Unknown("the second solver finds a model of clause-03.safety.smt2"));
    }

    /** A search that finds what it is told to. */
    private record Told(List<Finding> findings) implements Hunt {
        @Override
        public Finding next() {
            return findings.removeFirst();
        }

        @Override
        public long units() {
            return 0;
        }

        @Override
        public void stop() {
            findings.clear();
        }

        @Override
        public void close() {
            stop();
        }
    }
}
