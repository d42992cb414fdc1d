package checkvalve.proofs.horn;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What is written of a relation is written in the same way by whoever reads its text. The relations are random, with parts that
 * are met again; a failure names its seed, {@code -Dcheckvalve.seed=} starts with another.
 */
class HornScribeTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 1);
    private static final int RELATIONS = Integer.getInteger("checkvalve.relations", 1_000);

    private static final String CLAUSES = """
        (set-logic HORN)
        (declare-fun p (Int Real Bool) Bool)
        (assert (forall ((n Int) (x Real)) (=> (<= n x) (p n x true))))
        (assert (forall ((n Int) (x Real) (c Bool) (by Int))
          (=> (and (p n x c) (<= 0 by 3)) (p (+ n by) (- x (/ by 2)) (not c)))))
        (assert (forall ((n Int)) (=> (p n 0.5 false) false)))
        (check-sat)
        """;

    @Test
    void itIsWrittenAgainAsItIs() throws HornScribe.Refused {
        for (long seed = SEED; seed < SEED + RELATIONS; seed++) {
            holdsFor(seed);
        }
    }

    /** The first text of these is read back as a second, and that as a third. */
    @Test
    void alsoWhereItsTextSettlesLate() throws HornScribe.Refused {
        for (long seed : new long[] {3908, 20_404, 42_232}) {
            holdsFor(seed);
        }
    }

    private static void holdsFor(long seed) throws HornScribe.Refused {
        ClauseFile file = Counting.file(CLAUSES);
        Term relation = new Relations(file.system(), new Random(seed)).truth(2 + (int) (seed % 6));
        HornScribe scribe = new HornScribe(file);
        HornScribe.Page written = scribe.page(relation);
        scribe.page("(assert true)");
        List<String> texts = texts(written);
        assertThat(texts(scribe.page(written.text()))).as("seed %s", seed).isEqualTo(texts);
        assertThat(texts(new HornScribe(Counting.file(CLAUSES)).page(written.text())))
                .as("seed %s", seed)
                .isEqualTo(texts);
    }

    private static List<String> texts(HornScribe.Page page) {
        List<String> texts = new ArrayList<>(List.of(page.text()));
        page.certificate()
                .parts()
                .forEach(part ->
                        texts.add(part.file() + ":\n" + part.obligation().text()));
        return texts;
    }

    /** Random terms over a state of an integer, a real and a truth. */
    private static final class Relations {
        private final Terms terms;
        private final List<Term> state;
        private final Random random;
        private final List<Term> met = new ArrayList<>();

        Relations(ClauseSystem system, Random random) {
            this.terms = system.terms();
            this.state = system.state();
            this.random = random;
        }

        Term truth(int depth) {
            if (!met.isEmpty() && random.nextInt(3) == 0) {
                return met.get(random.nextInt(met.size()));
            }
            Term truth = switch (random.nextInt(depth == 0 ? 3 : 8)) {
                case 0 -> state.get(2);
                case 1 -> terms.atMost(number(depth), number(depth));
                case 2 -> terms.equal(number(depth), number(depth));
                case 3 -> terms.not(truth(depth - 1));
                case 4 -> terms.iff(truth(depth - 1), truth(depth - 1));
                case 5 -> terms.ite(truth(depth - 1), truth(depth - 1), truth(depth - 1));
                case 6 -> terms.and(truths(depth - 1));
                default -> terms.or(truths(depth - 1));
            };
            if (random.nextBoolean()) {
                met.add(truth);
            }
            return truth;
        }

        private List<Term> truths(int depth) {
            List<Term> truths = new ArrayList<>();
            for (int i = random.nextInt(4); i >= -1; i--) {
                truths.add(truth(depth));
            }
            return truths;
        }

        private Term number(int depth) {
            return switch (random.nextInt(depth == 0 ? 3 : 6)) {
                case 0 -> state.get(0);
                case 1 -> state.get(1);
                case 2 -> constant();
                case 3 -> terms.add(number(depth - 1), number(depth - 1));
                case 4 -> terms.scale(Rational.of(random.nextInt(7) - 3, 2), number(depth - 1));
                default -> terms.ite(truth(depth - 1), number(depth - 1), number(depth - 1));
            };
        }

        private Term constant() {
            int value = random.nextInt(9) - 4;
            return random.nextBoolean() ? terms.whole(value) : terms.real(Rational.of(value, 3));
        }
    }
}
