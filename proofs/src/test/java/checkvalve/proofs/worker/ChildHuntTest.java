package checkvalve.proofs.worker;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.proofs.horn.ClauseFile;
import checkvalve.proofs.horn.HornProver;
import checkvalve.proofs.horn.HornReport;
import checkvalve.proofs.horn.HornVerdict;
import checkvalve.proofs.horn.read.ClauseReader;
import checkvalve.proofs.horn.read.Reading;
import checkvalve.proofs.horn.search.Finding;
import checkvalve.proofs.horn.search.Hunt;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A hunt in another process finds what one in this process finds, and no end of it makes a verdict. */
class ChildHuntTest {
    private static final String TEXT = """
        (set-logic HORN)
        (declare-fun tank (Real Int Bool) Bool)
        (assert (tank 0.5 0 false))
        (assert (forall ((x Real) (n Int) (b Bool) (by Real))
          (=> (and (tank x n b) (<= 0.0 by 0.25) (< n 9)) (tank (+ x by) (+ n 1) (not b)))))
        (assert (forall ((x Real) (n Int) (b Bool)) (=> (and (tank x n b) (> x LIMIT)) false)))
        (check-sat)
        """;

    private final ClauseFile safe = file("2.75");
    private final ClauseFile unsafe = file("2.7");
    private final Hunt.Begin child = ChildHunt.within(ChildFinder.Limits.standard());

    private static ClauseFile file(String limit) {
        String text = TEXT.replace("LIMIT", limit);
        return new ClauseFile("tank.smt2", text, ((Reading.Read) ClauseReader.read(text)).system());
    }

    @Test
    void itFindsTheSameAsAHuntHere() {
        for (ClauseFile file : new ClauseFile[] {safe, unsafe}) {
            HornReport here = HornProver.prove(file, Hunt.here(), Duration.ofMinutes(5));
            HornReport there = HornProver.prove(file, child, Duration.ofMinutes(5));
            assertThat(there.verdict()).isEqualTo(here.verdict());
            assertThat(there.method()).isEqualTo(here.method());
            assertThat(there.resources()).isEqualTo(here.resources()).isPositive();
        }
    }

    @Test
    void aProcessThatEndsAtOnceIsStartedAgainAFewTimesAndThenGivenUp() {
        Hunt.Begin choked = ChildHunt.within(new ChildFinder.Limits(1, 1, Duration.ZERO, Duration.ZERO));
        try (Hunt hunt = choked.hunt(safe.system(), safe.text())) {
            assertThat(hunt.next()).isEqualTo(new Finding.Nothing("the search process ended early, with exit code 1"));
        }
    }

    @Test
    void whenTheTimeIsOverItIsUnknown() {
        HornReport report = HornProver.prove(safe, child, Duration.ofMillis(1));
        assertThat(report.verdict()).isEqualTo(new HornVerdict.Unknown("out of time after 0 s"));
        assertThat(report.resources()).isZero();
    }

    @Test
    void aHuntThatIsStoppedFindsNothingMore() {
        try (Hunt hunt = child.hunt(safe.system(), safe.text())) {
            hunt.stop();
            assertThat(hunt.next()).isEqualTo(new Finding.Nothing("stopped"));
        }
    }
}
