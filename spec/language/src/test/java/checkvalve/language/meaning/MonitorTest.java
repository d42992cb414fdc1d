package checkvalve.language.meaning;

import static checkvalve.language.meaning.Sketch.always;
import static checkvalve.language.meaning.Sketch.requirement;
import static checkvalve.language.meaning.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What requirements claim, at the edges of their times. */
class MonitorTest {
    private final Sketch sketch = new Sketch();
    private final Expr x = sketch.reading("x");
    private final Expr y = sketch.output("y", 0, x);
    private final Bench bench = new Bench(sketch);

    @Test
    void neverIsJudgedAtEveryTick() {
        assertThat(bench.verdicts(always(not(compare(x, ">", 5))), 5, 6, 5)).isEqualTo("+-+");
    }

    @Test
    void forInARequirementIsTrueWhenItHeldBackToThatLongAgo() {
        Requirement never = always(not(heldFor(0, 3)), new Observer.Hold(compare(x, "=", 1), 4));
        assertThat(bench.verdicts(never, 1, 1, 1, 1, 1, 0, 1)).isEqualTo("+++--++");
    }

    @Test
    void becomesOnlyAfterLooksAtTheTicksBeforeThisOne() {
        // y becomes 7 only after x >= 5 for 3 ticks; y follows x at once
        Expr becomes = and(is7(), not(previous(1, TRUTH)));
        Requirement claim = requirement(
                new Requirement.Always(implies(becomes, heldBefore(0, 3)), becomes),
                new Observer.Hold(compare(x, ">=", 5), 3),
                new Observer.Memory(is7(), true));
        assertThat(bench.verdicts(claim, 5, 5, 5, 7, 7, 7)).isEqualTo("++++++");
        assertThat(new Bench(sketch).verdicts(claim, 5, 5, 7, 7)).isEqualTo("++-+");
        assertThat(new Bench(sketch).verdicts(claim, 5, 5, 5, 4, 7)).isEqualTo("++++-");
    }

    @Test
    void previousOfOutputsIsTheResetValueAtTheFirstTick() {
        Requirement still = always(compare(y, "=", previous(0, WHOLE)), new Observer.Memory(y, true));
        assertThat(bench.verdicts(still, 3, 3, 4)).isEqualTo("-+-");
    }

    @Test
    void aTickThatShowsTheSameAsTheLastIsJudgedAnewWhileSomethingIsRemembered() {
        Requirement still = always(compare(y, "=", previous(0, WHOLE)), new Observer.Memory(y, true));
        Requirement seldom = always(not(heldFor(0, 2)), new Observer.Hold(compare(y, "=", 4), 3));
        State three = bench.reads(3).ticks(1).state;
        State four = bench.reads(4).ticks(1).state;
        assertThat(judged(still, three, three, four, four, four, three)).isEqualTo("-+-++-");
        assertThat(judged(seldom, three, four, four, four, four)).isEqualTo("+++--");
    }

    @Test
    void afterAnOverflowNothingIsTakenOverFromEarlierJudgements() {
        Requirement small = always(compare(plus(y, number(Long.MAX_VALUE - 3)), ">", 0));
        Monitor monitor = new Monitor(bench.device, small);
        World world = bench.world();
        State three = bench.reads(3).ticks(1).state;
        State four = bench.reads(4).ticks(1).state;
        assertThat(monitor.judge(three, world, bench.inputs)).isTrue();
        for (int tick = 0; tick < 3; tick++) {
            assertThatThrownBy(() -> monitor.judge(four, world, bench.inputs)).isInstanceOf(ArithmeticException.class);
        }
    }

    /** With one world and one set of inputs all the time. */
    private String judged(Requirement requirement, State... states) {
        Monitor monitor = new Monitor(bench.device, requirement);
        World world = bench.world();
        StringBuilder word = new StringBuilder();
        for (State state : states) {
            word.append(monitor.judge(state, world, bench.inputs) ? '+' : '-');
        }
        return word.toString();
    }

    @Test
    void previousOfAnythingElseIsThisTicksValueAtTheFirst() {
        Requirement still = always(compare(x, "=", previous(0, WHOLE)), new Observer.Memory(x, false));
        assertThat(bench.verdicts(still, 3, 3, 4, 3)).isEqualTo("++--");
    }

    @Test
    void previousOfPreviousIsTwoTicksAgo() {
        Requirement still = always(
                compare(x, "=", previous(0, WHOLE)),
                new Observer.Memory(previous(1, WHOLE), false),
                new Observer.Memory(x, false));
        assertThat(bench.verdicts(still, 3, 4, 3, 4, 4)).isEqualTo("+-++-");
    }

    @Test
    void aResponseWithinTheTimeCountsAndOneTickLaterItIsTooLate() {
        assertThat(bench.verdicts(within(2), 1, 0, 2, 0)).isEqualTo("++++");
        assertThat(new Bench(sketch).verdicts(within(2), 1, 0, 0, 2, 0)).isEqualTo("+++-+");
        assertThat(new Bench(sketch).verdicts(within(2), 1, 0, 0, 0, 0, 2, 0)).isEqualTo("+++---+");
    }

    @Test
    void theResponseCountsInTheTickOfTheTrigger() {
        Requirement claim = requirement(
                new Requirement.Within(0, compare(x, ">=", 1), number(0)),
                new Observer.Deadline(compare(x, ">=", 1), compare(x, ">=", 2), 1));
        assertThat(bench.verdicts(claim, 2, 0, 0)).isEqualTo("+++");
        assertThat(new Bench(sketch).verdicts(claim, 1, 0, 0)).isEqualTo("+--");
    }

    @Test
    void aSecondTriggerDoesNotRestartTheWait() {
        assertThat(bench.verdicts(within(2), 1, 0, 1, 0)).isEqualTo("+++-");
    }

    @Test
    void aTriggerThatStaysTrueTriggersOnce() {
        assertThat(bench.verdicts(within(1), 1, 2, 1, 1, 1, 1))
                .as("2 is no trigger, so 1 is a new one")
                .isEqualTo("++++--");
        Requirement staying = requirement(
                new Requirement.Within(0, compare(x, ">=", 1), number(1)),
                new Observer.Deadline(compare(x, ">=", 1), compare(x, "=", 2), 2));
        assertThat(new Bench(sketch).verdicts(staying, 1, 2, 1, 1, 1, 1)).isEqualTo("++++++");
    }

    @Test
    void aWindowIsJudgedExactly() {
        Requirement atMost = always(not(total(0, number(3), number(5))), new Observer.Window(compare(x, "=", 1), 5));
        assertThat(bench.verdicts(atMost, 1, 1, 0, 0, 1, 0, 0, 0))
                .as("three in five")
                .isEqualTo("++++-+++");
        assertThat(new Bench(sketch).verdicts(atMost, 1, 1, 0, 0, 0, 1, 1)).isEqualTo("+++++++");
        assertThat(new Bench(sketch).verdicts(atMost, 1, 1, 1, 1, 0, 0, 0)).isEqualTo("++----+");
    }

    @Test
    void aWindowFollowsASettingThatIsRewritten() {
        Expr window = sketch.setting("window", 2, 5, 2);
        Requirement atMost = always(not(total(0, number(2), window)), new Observer.Window(compare(x, "=", 1), 5));
        Bench shortWindow = new Bench(sketch);
        Monitor monitor = new Monitor(shortWindow.device, atMost);
        for (long value : new long[] {1, 0, 0, 1}) {
            shortWindow.reads(value).ticks(1);
            assertThat(monitor.judge(shortWindow.state, shortWindow.world(), shortWindow.inputs))
                    .isTrue();
        }
        shortWindow.reads(0).set(5).ticks(1);
        assertThat(monitor.judge(shortWindow.state, shortWindow.world(), shortWindow.inputs))
                .isFalse();
    }

    @Test
    void outOfResetOutputsAreJudgedWithTheSettings() {
        Requirement zero = new Requirement(
                "R",
                "R.",
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                new Requirement.Always(compare(y, "=", 1), null),
                List.of(),
                "",
                x.place());
        assertThat(new Monitor(bench.device, zero).judgeReset(bench.inputs)).isFalse();
        assertThat(new Monitor(bench.device, always(compare(y, "=", 1))).judgeReset(bench.inputs))
                .isTrue();
    }

    @Test
    void aReachableConditionIsReportedWhereItHolds() {
        Monitor monitor = new Monitor(bench.device, requirement(new Requirement.Reachable(compare(y, "=", 4))));
        monitor.judge(bench.reads(3).ticks(1).state, bench.world(), bench.inputs);
        assertThat(monitor.reached()).isFalse();
        monitor.judge(bench.reads(4).ticks(1).state, bench.world(), bench.inputs);
        assertThat(monitor.reached()).isTrue();
    }

    private Expr is7() {
        return compare(y, "=", 7);
    }

    private Requirement within(long ticks) {
        Expr trigger = compare(x, "=", 1);
        return requirement(
                new Requirement.Within(0, trigger, number(ticks)),
                new Observer.Deadline(trigger, compare(x, "=", 2), ticks + 1));
    }
}
