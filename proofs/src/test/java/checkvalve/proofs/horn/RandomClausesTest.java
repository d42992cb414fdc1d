package checkvalve.proofs.horn;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.proofs.horn.read.ClauseReader;
import checkvalve.proofs.horn.read.Reading;
import checkvalve.proofs.horn.search.Hunt;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Random systems with so few states that all are visited: the answer is what the visit says, and its certificate
 * is accepted. A failure names its seed; {@code -Dcheckvalve.seed=} starts with another.
 */
class RandomClausesTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 20_260_801);
    private static final int SYSTEMS = Integer.getInteger("checkvalve.systems", 150);

    @Test
    void theAnswerIsWhatAVisitToAllStatesSays() {
        int safe = 0;
        int unsafe = 0;
        for (long seed = SEED; seed < SEED + SYSTEMS; seed++) {
            RandomClauses clauses = new RandomClauses(seed);
            String answer = answer(clauses.text());
            assertThat(answer)
                    .as("seed %s:%n%s", seed, clauses.text())
                    .isIn("unknown", clauses.isSafe() ? "safe" : "unsafe");
            safe += answer.equals("safe") ? 1 : 0;
            unsafe += answer.equals("unsafe") ? 1 : 0;
        }
        assertThat(safe).as("seed %s: safe", SEED).isGreaterThan(SYSTEMS / 8);
        assertThat(unsafe).as("seed %s: unsafe", SEED).isGreaterThan(SYSTEMS / 8);
        assertThat(safe + unsafe).as("seed %s: decided", SEED).isGreaterThan(SYSTEMS * 9 / 10);
    }

    private static String answer(String text) {
        HornVerdict verdict = HornProver.prove(read(text), Hunt.here(), Duration.ofSeconds(60))
                .verdict();
        if (!(verdict instanceof HornVerdict.Unknown)) {
            assertThat(Counting.refused(read(text), verdict.certificate()))
                    .as(text)
                    .isEmpty();
        }
        return verdict.word();
    }

    private static ClauseFile read(String text) {
        assertThat(ClauseReader.read(text)).as(text).isInstanceOf(Reading.Read.class);
        return new ClauseFile("random.smt2", text, ((Reading.Read) ClauseReader.read(text)).system());
    }
}
