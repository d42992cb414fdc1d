package checkvalve.language.meaning;

import static checkvalve.language.meaning.Sketch.transition;
import static checkvalve.language.meaning.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Place;
import checkvalve.language.model.Symbol;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "`keep` values follow": rules, ramps and budgets. */
class KeepingTest {
    private final Sketch sketch = new Sketch();

    @Test
    void theFirstRuleThatHoldsGivesTheNewValueElseItStays() {
        Expr x = sketch.reading("x");
        Expr self = kept("n");
        value("n", rule(compare(x, ">", 0), plus(self, number(1))), rule(compare(x, ">=", 0), number(0)));
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(1).ticks(3).state.keeps()).containsExactly(3);
        assertThat(bench.reads(-1).ticks(1).state.keeps()).containsExactly(3);
        assertThat(bench.reads(0).ticks(1).state.keeps()).containsExactly(0);
    }

    @Test
    void aTransitionIsSeenInTheTickInWhichItIsTaken() {
        Expr x = sketch.reading("x");
        sketch.machine(0, transition(0, compare(x, ">", 0), 1), transition(1, compare(x, "<", 0), 0));
        value("n", rule(took(0, 0, 1), plus(kept("n"), number(1))));
        sketch.output("y", 0, kept("n"));
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(1).tick()).as("the drive sees the new value").containsExactly(1);
        assertThat(bench.ticks(5).state.keeps()).containsExactly(1);
        assertThat(bench.reads(-1).ticks(1).reads(1).ticks(1).state.keeps()).containsExactly(2);
    }

    @Test
    void keptValuesChangeAtOnceEachSeeingTheOthersLastValue() {
        value("a", rule(YES, plus(keptAt(1, "b"), number(1))));
        value("b", rule(YES, plus(keptAt(0, "a"), number(10))));
        assertThat(new Bench(sketch).ticks(1).state.keeps()).containsExactly(1, 10);
    }

    @Test
    void aKeptValueSeesTheNewStateAndAGuardTheOldKeptValue() {
        sketch.machine(0, transition(0, compare(kept("n"), ">", 0), 1));
        value("n", rule(is(ref(Symbol.Kind.MACHINE, 0, "M0", WHOLE), 0), plus(kept("n"), number(1))));
        Bench bench = new Bench(sketch);
        assertThat(bench.ticks(1).state.machines()).containsExactly(0);
        assertThat(bench.state.keeps()).containsExactly(1);
        assertThat(bench.ticks(1).state.machines()).containsExactly(1);
        assertThat(bench.state.keeps()).as("already in the other state").containsExactly(1);
    }

    @Test
    void aRampFollowsItsTargetAtABoundedRate() {
        Expr x = sketch.reading("x");
        sketch.keep(new Keep.Ramp("r", "", WHOLE, 0, 100, 1, x, 10, 4, 25, Place.NOWHERE), WHOLE);
        sketch.output("y", 0, kept("r"));
        Bench bench = new Bench(sketch).reads(10);
        assertThat(bench.state.keeps()).containsExactly(10);
        assertThat(bench.tick()).containsExactly(1);
        assertThat(bench.state.keeps()).containsExactly(14);
        assertThat(bench.ticks(2).state.outputs()).as("22 parts of ten are 2").containsExactly(2);
        assertThat(bench.ticks(100).state.keeps()).containsExactly(100);
        assertThat(bench.reads(0).ticks(3).state.keeps()).containsExactly(25);
        assertThat(bench.ticks(2).state.keeps()).containsExactly(0);
        assertThat(bench.reads(-1).tick()).as("rounded down").containsExactly(-1);
    }

    @Test
    void aRampWithoutABoundIsThereAtOnce() {
        Expr x = sketch.reading("x");
        long free = Long.MAX_VALUE;
        sketch.keep(new Keep.Ramp("r", "", WHOLE, 0, 100, 1, x, 10, free, free, Place.NOWHERE), WHOLE);
        assertThat(new Bench(sketch).reads(77).ticks(1).state.keeps()).containsExactly(770);
        assertThat(new Bench(sketch)
                        .reads(77)
                        .ticks(1)
                        .reads(-77)
                        .ticks(1)
                        .state
                        .keeps())
                .containsExactly(-770);
    }

    @Test
    void aBudgetGainsWithTheConditionAndLosesOneWithout() {
        Expr hot = compare(sketch.reading("x"), ">", 0);
        sketch.keep(new Keep.Budget("heat", "", hot, 5, 6, 2, 9, 10, Place.NOWHERE), TRUTH);
        Expr spent = ref(Symbol.Kind.KEEP, 0, "heat", TRUTH);
        sketch.output("spent", 0, when(number(1), spent, number(0)));
        Bench bench = new Bench(sketch).reads(1);
        assertThat(bench.ticks(4).state.keeps()).containsExactly(8);
        assertThat(bench.state.outputs()).containsExactly(0);
        assertThat(bench.tick()).containsExactly(1);
        assertThat(bench.ticks(9).state.keeps()).as("saturates").containsExactly(10);
        assertThat(bench.reads(0).tick()).as("nine is spent still").containsExactly(1);
        assertThat(bench.tick()).containsExactly(0);
        assertThat(bench.ticks(99).state.keeps()).containsExactly(0);
    }

    private void value(String name, Keep.Rule... rules) {
        sketch.keep(new Keep.Value(name, "", WHOLE, 0, 100, 0, List.of(rules), Place.NOWHERE), WHOLE);
    }

    private Expr kept(String name) {
        return keptAt(0, name);
    }

    private static Expr keptAt(int index, String name) {
        return ref(Symbol.Kind.KEEP, index, name, WHOLE);
    }

    private static Keep.Rule rule(Expr condition, Expr value) {
        return new Keep.Rule(condition, value, Place.NOWHERE);
    }
}
