package checkvalve.language.meaning;

import static checkvalve.language.meaning.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random conditions: as long as none of the grounds changes, neither does the condition. */
class GroundsTest {
    private static final int NAMES = 8;
    private static final int ROUNDS = 20_000;
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    /** Truths by their position. */
    private static final class Truths extends Scene {
        private final long[] values = new long[NAMES];

        @Override
        long setting(int index) {
            return values[index];
        }
    }

    @Test
    void whatIsNoGroundDoesNotMatter() {
        System.out.println("repeat with -Dcheckvalve.seed=" + SEED);
        int mattered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Truths scene = new Truths();
            Valuation valuation = new Valuation(scene);
            toss(scene, List.of());
            Expr condition = condition(4);
            boolean before = valuation.truth(condition);
            List<Expr> grounds = Grounds.of(condition, valuation);
            toss(scene, grounds);
            assertThat(valuation.truth(condition))
                    .as("%s, by %s", condition, grounds)
                    .isEqualTo(before);
            toss(scene, List.of());
            mattered += valuation.truth(condition) == before ? 0 : 1;
        }
        assertThat(mattered).isGreaterThan(ROUNDS / 10);
    }

    private void toss(Truths scene, List<Expr> kept) {
        for (int i = 0; i < NAMES; i++) {
            if (!kept.contains(name(i))) {
                scene.values[i] = random.nextInt(2);
            }
        }
    }

    private static Expr name(int index) {
        return ref(Symbol.Kind.SETTING, index, "t" + index, TRUTH);
    }

    private Expr condition(int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return name(random.nextInt(NAMES));
        }
        return switch (random.nextInt(5)) {
            case 0 -> not(condition(depth - 1));
            case 1 -> new Expr.And(operands(depth), TRUTH, Place.NOWHERE);
            case 2 -> new Expr.Or(operands(depth), TRUTH, Place.NOWHERE);
            case 3 -> implies(condition(depth - 1), condition(depth - 1));
            default -> when(condition(depth - 1), condition(depth - 1), condition(depth - 1));
        };
    }

    private List<Expr> operands(int depth) {
        List<Expr> operands = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            operands.add(condition(depth - 1));
        }
        return operands;
    }
}
