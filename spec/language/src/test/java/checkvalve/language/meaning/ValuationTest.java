package checkvalve.language.meaning;

import static checkvalve.language.meaning.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Expr;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Exact arithmetic and folds. */
class ValuationTest {
    private final Sketch sketch = new Sketch();

    @Test
    void roundingIsTowardsTheSideThatIsWritten() {
        Expr x = sketch.reading("x");
        for (Expr.Rounding how : Expr.Rounding.values()) {
            sketch.output(how.name(), 0, rounded(percent(50, x), how, 1));
        }
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(5).tick()).as("2.5 down, up, nearest").containsExactly(2, 3, 3);
        assertThat(bench.reads(-5).tick()).as("-2.5: halves go up").containsExactly(-3, -2, -2);
        assertThat(bench.reads(4).tick()).containsExactly(2, 2, 2);
    }

    @Test
    void roundingToAMultipleStaysExact() {
        Expr x = sketch.reading("x");
        sketch.output("down", 0, rounded(percent(90, x), Expr.Rounding.DOWN, 10));
        sketch.output("whole", 0, rounded(x, Expr.Rounding.NEAREST, 10));
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(100).tick()).containsExactly(90, 100);
        assertThat(bench.reads(99).tick()).as("89.1 is 80").containsExactly(80, 100);
        assertThat(bench.reads(-5).tick()).containsExactly(-10, 0);
    }

    @Test
    void aRationalIsComparedWithoutRounding() {
        Expr x = sketch.reading("x");
        Expr y = sketch.reading("y");
        sketch.output("atLeast", 0, when(number(1), compare(x, ">=", percent(90, y)), number(0)));
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(90, 100).tick()).containsExactly(1);
        assertThat(bench.reads(90, 101).tick()).as("90 < 90.9").containsExactly(0);
        assertThat(bench.reads(91, 101).tick()).containsExactly(1);
    }

    @Test
    void aFoldOverNoneSaysWhatItIs() {
        sketch.batteries(0);
        sketch.output("minimum", 0, fold(Expr.FoldKind.MINIMUM, 0, false, number(-1)));
        sketch.output("maximum", 0, fold(Expr.FoldKind.MAXIMUM, 0, false, number(-2)));
        sketch.output("count", 0, fold(Expr.FoldKind.COUNT, -1, false, null));
        sketch.output("any", 0, when(number(1), fold(Expr.FoldKind.ANY, 1, false, null), number(0)));
        sketch.output("all", 0, when(number(1), fold(Expr.FoldKind.ALL, 1, false, null), number(0)));
        assertThat(new Bench(sketch).tick()).containsExactly(-1, -2, 0, 0, 1);
    }

    @Test
    void aFoldSeesOnlyThePresentMembers() {
        aFoldOverNoneSaysWhatItIs();
        Bench bench = new Bench(sketch);
        GroupInputs group = bench.inputs.groups()[0];
        System.arraycopy(new long[] {30, 10, 99, 1, 20, 25}, 0, group.values()[0], 0, 6);
        System.arraycopy(new long[] {1, 0, 1}, 0, group.values()[1], 0, 3);
        Arrays.fill(group.present(), true);
        group.present()[1] = false;
        assertThat(bench.tick()).containsExactly(10, 30, 2, 1, 1);
        group.present()[1] = true;
        assertThat(bench.tick()).containsExactly(1, 99, 3, 1, 0);
    }

    @Test
    void settingsThatBreakARangeOrARequireAreRefusedWhole() {
        Expr low = sketch.setting("low", 0, 100, 10);
        Expr high = sketch.setting("high", 0, 100, 20);
        sketch.require(compare(low, "<", high));
        SettingsRules rules = new SettingsRules(sketch.device());
        assertThat(rules.refused(new long[] {10, 20})).isEmpty();
        assertThat(rules.refused(new long[] {10, 101}))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.sentence()).isEqualTo("`high` cannot be 101 base units"));
        assertThat(rules.refused(new long[] {20, 20}))
                .hasValueSatisfying(refusal -> assertThat(refusal).isInstanceOf(SettingsRules.NotTogether.class));
    }
}
