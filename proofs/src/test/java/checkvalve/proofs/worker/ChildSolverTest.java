package checkvalve.proofs.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import checkvalve.language.model.Rational;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.SolverLost;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.RandomTerms;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Z3 in another process answers as Z3 in this one does, and no end of it is an answer. */
class ChildSolverTest {
    private static final long PLENTY = 10_000_000;
    private static final Path KILL = Path.of("/bin/kill");

    private final ChildFinder.Limits limits = ChildFinder.Limits.standard();
    private final Terms terms = new Terms();
    private final Term n = terms.variable("n", Sort.INT);

    private static ChildFinder.Limits limits(int heap, int solver, Duration silence, Duration all) {
        return new ChildFinder.Limits(heap, solver, silence, all);
    }

    /** Everything a session can be asked, on formulas that are made up. */
    private static List<String> answers(long seed) {
        List<String> answers = new ArrayList<>();
        RandomTerms random = new RandomTerms(new Terms(), seed);
        long units = 0;
        for (int i = 0; i < 25; i++) {
            try (Z3Session session = new Z3Session()) {
                session.add(random.bounds());
                session.push();
                session.add(random.truth(4).term());
                List<Term> assumed = new ArrayList<>();
                for (int j = 0; j < 4; j++) {
                    assumed.add(random.truth(3).term());
                }
                answers.add(told(session, random, session.check(PLENTY, assumed)));
                answers.add(String.valueOf(session.minimalCore(PLENTY, assumed)));
                session.pop();
                answers.add(told(session, random, session.check(PLENTY)));
                Term number = random.variables().getLast();
                answers.add(String.valueOf(session.least(number, List.of(random.bounds()), PLENTY)));
                answers.add(String.valueOf(session.greatest(number, List.of(), PLENTY)));
                units += session.units();
            }
        }
        answers.add(units + " units");
        return answers;
    }

    private static String told(Z3Session session, RandomTerms random, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sat sat -> session.model(random.variables()).toString();
            case Outcome.Unsat unsat -> session.core().toString();
            case Outcome.Unknown(String reason) -> reason;
        };
    }

    @Test
    void itAnswersAsASolverHere() {
        long seed = RandomTerms.seed();
        List<String> there = ChildSolver.within(limits, () -> answers(seed));
        assertThat(there).isEqualTo(answers(seed));
        assertThat(String.join("\n", there))
                .contains("=")
                .contains("Optional[[")
                .contains("Extremum");
    }

    @Test
    void sessionsSideBySideDoNotDisturbEachOther() {
        ChildSolver.within(limits, () -> {
            try (Z3Session low = new Z3Session();
                    Z3Session high = new Z3Session()) {
                low.add(terms.atMost(n, terms.whole(3)));
                high.add(terms.atMost(terms.whole(5), n));
                assertThat(low.check(PLENTY, terms.equal(n, terms.whole(3))).isSat())
                        .isTrue();
                assertThat(high.check(PLENTY, terms.equal(n, terms.whole(5))).isSat())
                        .isTrue();
                assertThat(low.value(n)).isEqualTo(Rational.of(3));
                assertThat(high.value(n)).isEqualTo(Rational.of(5));
            }
            return null;
        });
    }

    @Test
    void aProcessThatIsKilledTakesWithItWhatItWasAskedAndNothingElse() {
        ChildSolver.within(limits, () -> {
            try (Z3Session lost = asked()) {
                killAll();
                killed(() -> lost.check(PLENTY));
                killed(() -> lost.least(n, List.of(), PLENTY));
                assertThatThrownBy(() -> lost.value(n)).isInstanceOf(IllegalStateException.class);
                assertThat(lost.units()).isZero();
            }
            try (Z3Session next = asked()) {
                assertThat(next.value(n)).isEqualTo(Rational.of(7));
            }
            return null;
        });
    }

    @Test
    void aModelThatIsLostHasNoValues() {
        ChildSolver.within(limits, () -> {
            try (Z3Session session = asked()) {
                killAll();
                killed(() -> session.value(n));
            }
            return null;
        });
    }

    @Test
    void whenItIsKilledAgainAndAgainNothingIsAskedAnyMore() {
        ChildSolver.within(limits, () -> {
            for (int i = 0; i < 4; i++) {
                try (Z3Session session = asked()) {
                    killAll();
                    killed(() -> session.check(PLENTY));
                }
            }
            try (Z3Session session = new Z3Session()) {
                killed(() -> session.check(PLENTY));
            }
            return null;
        });
    }

    @Test
    void aProcessThatHangsIsEnded() {
        assumeTrue(Files.isExecutable(KILL), "there is no kill here");
        ChildSolver.within(limits(100, 100, Duration.ofSeconds(5), limits.all()), () -> {
            try (Z3Session session = asked()) {
                List<ProcessHandle> children =
                        ProcessHandle.current().children().toList();
                children.forEach(ChildSolverTest::stop);
                lost(() -> session.check(PLENTY), "the solver process said nothing for 5 s");
                assertThat(children)
                        .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(20)));
            }
            return null;
        });
    }

    @Test
    void whenTheTimeIsOverNothingIsKnown() {
        Duration none = Duration.ofMillis(1);
        lost(() -> ChildSolver.within(limits(100, 100, none, none), this::large), "the run's time of 0 s is over");
    }

    @Test
    void tooLittleMemoryForZ3IsNoAnswer() {
        lost(
                () -> ChildSolver.within(limits(100, 5, limits.silence(), limits.all()), this::large),
                "the solver process failed: ");
        assertThat(large()).isEqualTo(Outcome.SAT);
    }

    @Test
    void tooLittleMemoryForJavaIsNoAnswer() {
        lost(
                () -> ChildSolver.within(limits(8, 1_000, limits.silence(), limits.all()), this::large),
                "the solver process ");
    }

    /** More terms than fit. */
    private Outcome large() {
        try (Z3Session session = new Z3Session()) {
            for (int i = 0; i < 60_000; i++) {
                session.add(terms.atMost(terms.variable("x" + i, Sort.INT), terms.whole(i)));
            }
            return session.check(0);
        }
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        assertThat(ChildSolver.within(limits, this::large)).isEqualTo(Outcome.SAT);
        String own = "checkvalve-search-" + ProcessHandle.current().pid() + "-*";
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), own)) {
            assertThat(left).isEmpty();
        }
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    private Z3Session asked() {
        Z3Session session = new Z3Session();
        session.add(terms.equal(n, terms.whole(7)));
        assertThat(session.check(PLENTY)).isEqualTo(Outcome.SAT);
        return session;
    }

    private static void killed(ThrowingCallable question) {
        lost(question, "the solver process ended early, with exit code 137");
    }

    private static void lost(ThrowingCallable question, String reason) {
        assertThatThrownBy(question).isInstanceOf(SolverLost.class).hasMessageStartingWith(reason);
    }

    private static void killAll() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    }

    private static void stop(ProcessHandle process) {
        try {
            new ProcessBuilder(KILL.toString(), "-STOP", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
