package checkvalve.proofs.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import checkvalve.language.model.Rational;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.RandomTerms;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that gives terms a meaning gives them the same one: evaluation, Z3, SMTInterpol, and two more by text. */
class AgreementTest {
    private static final Duration PLENTY = Duration.ofSeconds(30);
    private static final long BUDGET = 20_000_000;

    private final Terms terms = new Terms();
    private int undecided;
    private final RandomTerms random = new RandomTerms(terms, RandomTerms.seed());
    private final SecondSolver second = new SecondSolver();

    private static SmtFile.Obligation asking(List<Term> given, Term last) {
        List<SmtFile.Part> parts =
                given.stream().map(term -> new SmtFile.Part("given", term)).toList();
        return new SmtFile.Obligation(List.of(), parts, last, Map.of());
    }

    /** Facts that pin each variable to its value. */
    private List<Term> at(Map<Term, Rational> point) {
        List<Term> facts = new ArrayList<>();
        new TreeMap<>(point).forEach((variable, value) -> facts.add(is(variable, value)));
        return facts;
    }

    private Term is(Term term, Rational value) {
        return term.sort() == Sort.BOOL
                ? terms.iff(term, terms.truth(value.signum() != 0))
                : terms.equal(term, terms.real(value));
    }

    @Test
    void z3ModelsEvaluateAsZ3Says() {
        int models = 0;
        for (int i = 0; i < 50; i++) {
            try (Z3Session z3 = new Z3Session()) {
                z3.add(random.bounds());
                models += modelsOf(z3);
            }
        }
        assertThat(models).isGreaterThan(500);
    }

    private int modelsOf(Z3Session z3) {
        int models = 0;
        for (int i = 0; i < 20; i++) {
            Term truth = random.truth(5).term();
            Term number = random.number(3, Sort.REAL).term();
            if (z3.check(BUDGET, truth).isSat()) {
                Valuation valuation = new Valuation(z3.model(random.variables()));
                assertThat(valuation.holds(truth)).as("%s", truth).isTrue();
                assertThat(z3.value(number)).as("%s", number).isEqualTo(valuation.value(number));
                models++;
            }
        }
        return models;
    }

    @Test
    void theTextMeansWhatEvaluationSays() {
        for (int i = 0; i < 100; i++) {
            Map<Term, Rational> point = random.point();
            List<Term> facts = new ArrayList<>(at(point));
            for (int j = 0; j < 8; j++) {
                Term truth = random.truth(4).term();
                Term number =
                        random.number(3, j % 2 == 0 ? Sort.INT : Sort.REAL).term();
                facts.add(is(truth, new Valuation(point).value(truth)));
                facts.add(is(number, new Valuation(point).value(number)));
            }
            Term last = facts.removeLast();
            assertThat(second.check(asking(facts, last).text(), PLENTY)).isEqualTo(new Answer.Sat());
            assertThat(second.check(asking(facts, terms.not(last)).text(), PLENTY))
                    .isEqualTo(new Answer.Unsat());
        }
    }

    @Test
    void bothSolversAnswerAlike() {
        int unsat = 0;
        for (int i = 0; i < 400; i++) {
            List<Term> given = List.of(
                    random.bounds(),
                    random.truth(5).term(),
                    random.truth(5).term(),
                    random.truth(5).term());
            Term last = terms.not(
                    terms.implies(random.truth(5).term(), random.truth(4).term()));
            unsat += alike(given, last) ? 1 : 0;
        }
        assertThat(unsat).isGreaterThan(10);
        assertThat(undecided).isLessThan(20);
    }

    /** Whether both say unsat. A solver that gives up contradicts nothing, but few questions may end so. */
    private boolean alike(List<Term> given, Term last) {
        try (Z3Session z3 = new Z3Session()) {
            given.forEach(z3::add);
            z3.add(last);
            Outcome first = z3.check(BUDGET);
            String text = asking(given, last).text();
            Answer answer = second.check(text, PLENTY);
            if (first instanceof Outcome.Unknown || answer instanceof Answer.Unknown) {
                undecided++;
                return false;
            }
            assertThat(answer.isSat() || answer.isUnsat()).as(text).isTrue();
            assertThat(first).as(text).isEqualTo(answer.isSat() ? Outcome.SAT : Outcome.UNSAT);
            return answer.isUnsat();
        }
    }

    @Test
    void aTypicalStepIsProvedByBoth() {
        SmtFile.Obligation step = new TimerSystem(terms, 30, 10, 42).step();
        assertThat(second.check(step.premises(), PLENTY)).isEqualTo(new Answer.Sat());
        assertThat(second.checkWithProof(step.text(), PLENTY)).isEqualTo(new Answer.Unsat());
        assertThat(alike(step.parts().stream().map(SmtFile.Part::assertion).toList(), step.negatedGoal()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"z3", "cvc5"})
    void otherSolversReadTheTextAlike(String program, @TempDir Path folder) throws Exception {
        for (int i = 0; i < 15; i++) {
            String text = i == 0
                    ? new TimerSystem(terms, 30, 10, i).step().text()
                    : asking(
                                    List.of(random.bounds(), random.truth(6).term()),
                                    random.truth(5).term())
                            .text();
            Path file = Files.writeString(folder.resolve(i + ".smt2"), text);
            Answer answer = second.check(text, PLENTY);
            assertThat(answer.isSat() || answer.isUnsat()).as(text).isTrue();
            assertThat(run(program, file)).as(text).isEqualTo(answer.isSat() ? "sat" : "unsat");
        }
    }

    private static String run(String program, Path file) throws InterruptedException, IOException {
        Path answer = file.resolveSibling("answer");
        try {
            Process process = new ProcessBuilder(program, file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(answer.toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            assumeTrue(false, program + " is not installed");
        }
        return Files.readString(answer, StandardCharsets.UTF_8).strip();
    }
}
