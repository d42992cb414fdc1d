package checkvalve.language.meaning;

import static checkvalve.language.meaning.Sketch.ranked;
import static checkvalve.language.meaning.Sketch.transition;
import static checkvalve.language.meaning.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Symbol;
import org.junit.jupiter.api.Test;

/** The order of a tick, machines, thresholds and time. */
class InterpreterTest {
    private final Sketch sketch = new Sketch();

    @Test
    void aDefineSeesThisTicksReadings() {
        Expr x = sketch.reading("x");
        sketch.output("y", 0, plus(sketch.define("twice", plus(x, x)), number(1)));
        assertThat(new Bench(sketch).reads(21).tick()).containsExactly(43);
    }

    @Test
    void aDefineSeesTheMachineOfTheLastTickAndADriveTheNewOne() {
        Expr x = sketch.reading("x");
        Expr machine = sketch.machine(0, transition(0, compare(x, ">", 0), 1));
        Expr defined = sketch.define("inB", is(machine, 1));
        sketch.output("defined", 0, when(number(1), defined, number(0)));
        sketch.output("driven", 0, when(number(1), is(machine, 1), number(0)));
        Bench bench = new Bench(sketch).reads(1);
        assertThat(bench.tick()).containsExactly(0, 1);
        assertThat(bench.tick()).containsExactly(1, 1);
    }

    @Test
    void machinesMoveAtOnceEachSeeingTheOthersLastState() {
        Expr x = sketch.reading("x");
        Expr first = sketch.machine(0, transition(0, compare(x, ">", 0), 1));
        Expr second = sketch.machine(0, transition(0, is(first, 1), 1));
        sketch.output("y", 0, when(number(1), is(second, 1), number(0)));
        Bench bench = new Bench(sketch).reads(1);
        assertThat(bench.ticks(1).state.machines()).containsExactly(1, 0);
        assertThat(bench.ticks(1).state.machines()).containsExactly(1, 1);
    }

    @Test
    void twoMachinesThatSwapDoNotDependOnTheirOrder() {
        sketch.machine(0, transition(0, YES, 1), transition(1, YES, 0));
        Expr first = ref(Symbol.Kind.MACHINE, 0, "M0", YES.type());
        sketch.machine(0, transition(0, is(first, 0), 2), transition(0, is(first, 1), 1));
        assertThat(new Bench(sketch).ticks(1).state.machines()).containsExactly(1, 2);
    }

    @Test
    void theLowerRankGoesFirstAndThenTheOrderOfTheText() {
        sketch.machine(0, ranked(1, 0, YES, 1), ranked(0, 0, YES, 2));
        sketch.machine(0, ranked(1, 0, YES, 1), ranked(1, 0, YES, 2));
        Bench bench = new Bench(sketch).ticks(1);
        assertThat(bench.state.machines()).containsExactly(2, 1);
        assertThat(bench.state.taken()).containsExactly(1, 0);
    }

    @Test
    void aMachineTakesAtMostOneTransitionInATick() {
        sketch.machine(0, transition(0, YES, 1), transition(1, YES, 2));
        assertThat(new Bench(sketch).ticks(1).state.machines()).containsExactly(1);
    }

    @Test
    void afterHoldsExactlyThatLongAfterTheStateWasEntered() {
        Expr x = sketch.reading("x");
        sketch.machine(5, transition(0, compare(x, ">", 0), 1), transition(1, after(0, 5), 0));
        Bench bench = new Bench(sketch).reads(1).ticks(1).reads(0);
        assertThat(bench.ticks(4).state.machines()).containsExactly(1);
        assertThat(bench.ticks(1).state.machines()).containsExactly(0);
    }

    @Test
    void afterCountsFromResetInTheFirstState() {
        sketch.machine(3, transition(0, after(0, 3), 1));
        Bench bench = new Bench(sketch);
        assertThat(bench.ticks(2).state.machines()).containsExactly(0);
        assertThat(bench.ticks(1).state.machines()).containsExactly(1);
    }

    @Test
    void aTransitionToTheSameStateIsNoReEntry() {
        Expr x = sketch.reading("x");
        sketch.machine(9, ranked(0, 0, compare(x, ">", 0), 0), ranked(1, 0, after(0, 3), 1));
        Bench bench = new Bench(sketch).reads(1);
        assertThat(bench.ticks(5).state.machines()).containsExactly(0);
        assertThat(bench.reads(0).ticks(1).state.machines()).containsExactly(1);
    }

    @Test
    void theTimeInAStateSaturates() {
        sketch.machine(3);
        assertThat(new Bench(sketch).ticks(10).state.elapsed()).containsExactly(3);
    }

    @Test
    void aDriveSeesTheTimeSinceTheNewStateWasEntered() {
        sketch.machine(9, transition(0, YES, 1));
        sketch.output("y", 0, when(number(1), after(0, 2), number(0)));
        Bench bench = new Bench(sketch);
        assertThat(bench.tick()).containsExactly(0);
        assertThat(bench.tick()).containsExactly(0);
        assertThat(bench.tick()).containsExactly(1);
    }

    @Test
    void forHoldsWhenTheConditionHeldBackToATickAtLeastThatLongAgo() {
        Expr low = compare(sketch.reading("x"), "<", 10);
        int timer = sketch.timer(low, 5);
        sketch.output("y", 0, when(number(1), heldFor(timer, 5), number(0)));
        Bench bench = new Bench(sketch).reads(9);
        assertThat(bench.ticks(5).state.outputs()).as("five ticks span four").containsExactly(0);
        assertThat(bench.tick()).containsExactly(1);
        assertThat(bench.reads(10).tick()).containsExactly(0);
        assertThat(bench.reads(9).ticks(5).state.outputs()).containsExactly(0);
        assertThat(bench.tick()).containsExactly(1);
    }

    @Test
    void forNoTimeIsNow() {
        int timer = sketch.timer(compare(sketch.reading("x"), "<", 10), 0);
        sketch.output("y", 0, when(number(1), heldFor(timer, 0), number(0)));
        Bench bench = new Bench(sketch).reads(9);
        assertThat(bench.tick()).containsExactly(1);
        assertThat(bench.reads(10).tick()).containsExactly(0);
    }

    @Test
    void raisingASettingLosesNoHistory() {
        Expr delay = sketch.setting("delay", 2, 8, 2);
        int timer = sketch.timer(compare(sketch.reading("x"), "<", 10), 8);
        sketch.output("y", 0, when(number(1), heldFor(timer, delay), number(0)));
        Bench bench = new Bench(sketch).reads(0).ticks(100);
        assertThat(bench.state.timers()).as("saturates one above the longest").containsExactly(9);
        assertThat(bench.set(8).tick()).containsExactly(1);
    }

    @Test
    void aThresholdTripsAtOnceAndClearsPastItsSecondValue() {
        Expr x = sketch.reading("x");
        Expr low = sketch.threshold("low", compare(x, "<", 10), compare(x, ">", 20), false);
        sketch.output("y", 0, when(number(1), low, number(0)));
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(15).tick()).containsExactly(0);
        assertThat(bench.reads(9).tick()).containsExactly(1);
        assertThat(bench.reads(20).tick()).containsExactly(1);
        assertThat(bench.reads(21).tick()).containsExactly(0);
        assertThat(bench.reads(20).tick()).containsExactly(0);
    }

    @Test
    void aThresholdThatTripsAndClearsAtOnceIsTripped() {
        sketch.threshold("both", YES, YES, false);
        assertThat(new Bench(sketch).ticks(1).state.thresholds()).containsExactly(true);
    }

    @Test
    void aThresholdIsOnItsSafeSideOutOfResetUntilItClears() {
        Expr x = sketch.reading("x");
        sketch.threshold("low", compare(x, "<", 10), compare(x, ">", 20), true);
        Bench bench = new Bench(sketch);
        assertThat(bench.state.thresholds()).containsExactly(true);
        assertThat(bench.reads(15).ticks(1).state.thresholds()).containsExactly(true);
        assertThat(bench.reads(21).ticks(1).state.thresholds()).containsExactly(false);
    }

    @Test
    void outputsHaveTheirResetValueBeforeTheFirstTick() {
        sketch.output("y", 7, number(1));
        Bench bench = new Bench(sketch);
        assertThat(bench.state.outputs()).containsExactly(7);
        assertThat(bench.tick()).containsExactly(1);
    }

    @Test
    void aStepLeavesTheStateBeforeAsItWas() {
        Expr x = sketch.reading("x");
        sketch.timer(YES, 9);
        sketch.threshold("low", compare(x, "<", 10), NO, false);
        sketch.machine(9, transition(0, YES, 1));
        sketch.output("y", 7, x);
        Bench bench = new Bench(sketch);
        State before = bench.state;
        bench.reads(5).ticks(3);
        assertThat(before).isEqualTo(new Interpreter(bench.device).reset());
    }

    @Test
    void anOverflowIsAnErrorAndNoWrap() {
        Expr x = sketch.reading("x", new Sensor(0, Long.MAX_VALUE, 1, Rational.ZERO, Rational.ZERO, 0));
        sketch.output("y", 0, plus(x, number(1)));
        Bench bench = new Bench(sketch).reads(Long.MAX_VALUE);
        assertThatThrownBy(bench::tick).isInstanceOf(ArithmeticException.class);
    }
}
