package checkvalve.language.meaning;

import static checkvalve.language.meaning.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories replayed and told. */
class StoryTest {
    private final Device device;
    private final Requirement lead;
    private final Requirement serves;

    /** Loads that go 30 s after a cell is empty, but a pre-alarm that comes at once only when the cell is not. */
    StoryTest() {
        Sketch sketch = new Sketch();
        Expr offBelow = sketch.setting("loadOffBelow", 2600, 2800, 2800);
        Expr remote = sketch.input("remote", "On", "Off");
        sketch.reading("spare");
        sketch.batteries(0);
        Expr lowest = sketch.define("lowestCell", fold(Expr.FoldKind.MINIMUM, 0, false, number(0)));
        Expr empty = sketch.threshold("cellEmpty", compare(lowest, "<", offBelow), compare(lowest, ">=", 3200), true);
        int timer = sketch.timer(empty, 30_000);
        Type.Enumeration states = new Type.Enumeration("Load", List.of("Off", "Connected", "Disconnected"));
        Expr load = ref(Symbol.Kind.MACHINE, 0, "Load", states);
        List<Transition> ways = List.of(
                way(0, 1, and(is(remote, 0), not(empty)), 41, "when remote = On and not cellEmpty -> Connected"),
                way(1, 2, heldFor(timer, 30_000), 44, "when cellEmpty for 30 s -> Disconnected"));
        sketch.machines.add(new Machine("Load", "", states, 0, ways, 0, Place.NOWHERE));
        Type.Enumeration pin = new Type.Enumeration("loadDisconnect", List.of("Floating", "High"));
        sketch.outputs.add(new Output("loadDisconnect", "", pin, 0, 1, 1, 0, Place.NOWHERE));
        sketch.drives.add(new Drive(0, when(number(1), is(load, 1), number(0)), Place.NOWHERE));
        device = sketch.device();
        Expr floating = is(ref(Symbol.Kind.OUTPUT, 0, "loadDisconnect", pin), 0);
        Expr actual = fold(Expr.FoldKind.MINIMUM, 0, true, number(0));
        lead = new Requirement(
                "EMPTY_CELL",
                "Loads are released within 20 s of a cell running empty.",
                List.of("facts 1.5"),
                List.of(),
                List.of(0),
                false,
                false,
                new Requirement.Always(implies(heldFor(0, 20_000), floating), null),
                List.of(new Observer.Hold(compare(actual, "<", offBelow), 20_001)),
                "when lowest < loadOffBelow for 20 s then loadDisconnect = Floating",
                Place.NOWHERE);
        serves = Sketch.requirement(new Requirement.Reachable(not(floating)));
    }

    @Test
    void aViolationIsFoundAtItsTick() {
        assertThat(new Replay(device).play(lead, story(2790))).isEqualTo(new Outcome.Violated(20_012));
    }

    @Test
    void aStoryThatShowsNothingHolds() {
        assertThat(new Replay(device).play(lead, story(2800))).isEqualTo(new Outcome.Holds());
    }

    @Test
    void whatIsReachableIsReached() {
        assertThat(new Replay(device).play(serves, story(2790))).isEqualTo(new Outcome.Reached(1));
    }

    @Test
    void aWorldThatCannotBeShowsNothing() {
        Story story = story(2790);
        Segment last = story.segments().getLast();
        World other = World.asRead(device, inputs(3300, 2800, 0));
        Story impossible = new Story(List.of(story.segments().getFirst(), new Segment(9, last.inputs(), other)));
        assertThat(new Replay(device).play(lead, impossible)).isInstanceOf(Outcome.Inadmissible.class);
    }

    @Test
    void aSettingThatIsFixedIsNotRewritten() {
        Inputs first = inputs(3300, 2800, 0);
        Inputs rewritten = inputs(3300, 2700, 0);
        Story story = new Story(List.of(segment(5, first), segment(5, rewritten)));
        assertThat(new Replay(device).play(lead, story)).isInstanceOfSatisfying(Outcome.Inadmissible.class, outcome -> {
            assertThat(outcome.tick()).isEqualTo(6);
            assertThat(outcome.breaches().getFirst().sentence())
                    .isEqualTo("`loadOffBelow` is rewritten, but the requirement has it fixed");
        });
    }

    @Test
    void aTableShowsTheTicksWhereSomethingChanges() {
        assertThat(new StoryTable(device).of(lead, story(2790))).isEqualTo("""
            EMPTY_CELL: Loads are released within 20 s of a cell running empty.
            throughout: loadOffBelow 2.800 V, remote On

                         minimum of actual
                         batteries.cell     lowestCell  cellEmpty  Load       loadDisconnect
            --------------------------------------------------------------------------------
                  reset                                 tripped    Off        Floating
                   1 ms  3.300 V            3.300 V     clear      Connected  High
                         line 41: when remote = On and not cellEmpty -> Connected
              … 10 quiet ticks …
                  12 ms  2.790 V            2.790 V     tripped
              … 19 999 quiet ticks …
               20.012 s  2.790 V            2.790 V     tripped    Connected  High

            EMPTY_CELL does not hold at 20.012 s (tick 20 012):
              when lowest < loadOffBelow for 20 s then loadDisconnect = Floating
              there, for 20 s
                (minimum of actual batteries.cell or 0 V when none) < loadOffBelow (minimum of actual batteries.cell 2.790 V,
                    loadOffBelow 2.800 V)
              there
                loadDisconnect = High
              because
                loadDisconnect = High, as Load = Connected
                Load = Connected since 1 ms, and stays:
                  line 44: not to Disconnected, as cellEmpty for 30 s, so far 20 s [lowestCell < loadOffBelow (lowestCell 2.790 V,
                      loadOffBelow 2.800 V)]
            """);
    }

    @Test
    void aRampIsOneStretch() {
        Sketch sketch = new Sketch();
        Expr x = sketch.reading("x");
        sketch.keep(new Keep.Ramp("r", "", WHOLE, 0, 1000, 0, x, 1, 2, 2, Place.NOWHERE), WHOLE);
        Expr y = sketch.output("y", 0, ref(Symbol.Kind.KEEP, 0, "r", WHOLE));
        Device ramping = sketch.device();
        Requirement atMost = Sketch.always(compare(y, "<=", 600));
        Inputs up = new Inputs(new long[0], new long[] {500}, new GroupInputs[0]);
        Inputs more = new Inputs(new long[0], new long[] {700}, new GroupInputs[0]);
        Story story = new Story(List.of(
                new Segment(1000, up, World.asRead(ramping, up)), new Segment(500, more, World.asRead(ramping, more))));
        assertThat(new StoryTable(ramping).of(atMost, story)).isEqualTo("""
            R: R.

                         x        r        y
            --------------------------------------
                  reset           0.000 V  0.000 V
                   1 ms  0.500 V  0.002 V  0.002 V
              … 248 ticks on the way …
                 250 ms           0.500 V  0.500 V
              … 750 quiet ticks …
                1.001 s  0.700 V  0.502 V  0.502 V
              … 49 ticks on the way …
                1.051 s  0.700 V  0.602 V  0.602 V

            R does not hold at 1.051 s (tick 1 051):
              as it was written
              there
                y > 600 mV (y 0.602 V)
              because
                y = 0.602 V, as r = 0.602 V
                r = 0.602 V, on its way to x = 0.700 V
            """);
    }

    @Test
    void noLineIsWiderThanAScreen() {
        assertThat(new StoryTable(device).of(lead, story(2790)).lines()).allMatch(line -> line.length() <= 118);
    }

    private Story story(long low) {
        return new Story(List.of(segment(11, inputs(3300, 2800, 0)), segment(40_000, inputs(low, 2800, 0))));
    }

    private Segment segment(long ticks, Inputs inputs) {
        return new Segment(ticks, inputs, World.asRead(device, inputs));
    }

    private Inputs inputs(long cell, long offBelow, long remote) {
        Inputs inputs = Inputs.initial(device);
        inputs.settings()[0] = offBelow;
        inputs.readings()[0] = remote;
        Arrays.fill(inputs.groups()[0].present(), true);
        Arrays.fill(inputs.groups()[0].values()[0], 3300);
        inputs.groups()[0].values()[0][3] = cell;
        return inputs;
    }

    private static Transition way(int from, int to, Expr guard, int line, String text) {
        return new Transition(from, to, guard, 0, text, new Place(line, 1, line, 2));
    }
}
