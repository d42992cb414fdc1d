package checkvalve.proofs.story;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.meaning.Segment;
import checkvalve.language.meaning.Story;
import checkvalve.proofs.encode.TransitionSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryFinderTest {
    private static Search.Found found(Search search) {
        assertThat(search).isInstanceOf(Search.Found.class);
        return (Search.Found) search;
    }

    private static List<Long> ticks(Search search) {
        return found(search).story().segments().stream().map(Segment::ticks).toList();
    }

    @ParameterizedTest
    @CsvSource({"30 ms, 31", "30 s, 30001", "5 min, 300001"})
    void aLongTimerTakesNoMoreSegmentsThanAShortOne(String time, long ticks) {
        TransitionSystem lamp = Devices.lamp(time);
        assertThat(ticks(Devices.find(lamp, "DARK"))).containsExactly(ticks);
        assertThat(ticks(Devices.find(lamp, "LIGHTS"))).containsExactly(ticks);
        assertThat(Devices.find(lamp, "LEAD", Budget.standard().withFrames(5))).isEqualTo(new Search.NotFound(5));
    }

    @Test
    void aTickTooEarlyIsFoundExactly() {
        TransitionSystem system = Devices.system("""
            device Early {
              tick 1 ms
              ports {
                input button: { Up, Down }
                output lamp: { Dark, Bright } reset Dark
              }
              machine Lamp {
                initial state Off { when button = Down for 29.999 s -> On }
                state On { when button = Up -> Off }
              }
              drive { lamp = Bright when Lamp = On else Dark }
              requirements {
                LEAD "It lights after 30 s." source test "1" lamp becomes Bright only after button = Down for 30 s
                NEAR "It lights after 29.999 s." source test "1" lamp becomes Bright only after button = Down for 29.999 s
              }
            }
            """);
        Story story = found(Devices.find(system, "LEAD")).story();
        assertThat(story.segments()).hasSize(1);
        assertThat(story.ticks()).isEqualTo(30_000);
        assertThat(Devices.find(system, "NEAR", Budget.standard().withFrames(5)))
                .isInstanceOf(Search.NotFound.class);
    }

    @Test
    void aResponseThatComesATickLateIsFound() {
        TransitionSystem system = Devices.system("""
            device Late {
              tick 1 ms
              ports {
                input button: { Up, Down }
                output lamp: { Dark, Bright } reset Dark
              }
              drive { lamp = Bright when button = Down for 2 s else Dark }
              requirements {
                LATE "It answers." source test "1" when button = Down then within 1.999 s lamp = Bright or button = Up
                SOON "It answers." source test "1" when button = Down then within 2 s lamp = Bright or button = Up
              }
            }
            """);
        assertThat(ticks(Devices.find(system, "LATE"))).containsExactly(2001L);
        assertThat(Devices.find(system, "SOON", Budget.standard().withFrames(4)))
                .isInstanceOf(Search.NotFound.class);
    }

    @Test
    void budgetsRampsAndWindowsRunInQuietTimeToo() {
        TransitionSystem system = Devices.system("""
            device Numbers {
              tick 1 ms
              ports {
                input x: current sensor 0 A .. 100 A resolution 1 A accuracy 1 A
                output hot: { Cold, Hot } reset Cold
                output limit: current 0 A .. 100 A resolution 1 A reset 0 A
              }
              keep {
                heat: budget 5 min within 6 min of x >= 90 A
                ramp: current 0 A .. 100 A starts 0 A ramps to (100 A when x > 10 A else 0 A), up at 3 A/s, down at 10 A/s
              }
              drive { hot = Hot when heat else Cold  limit = ramp }
              requirements {
                HEAT "It stays cold." source test "1" never hot = Hot
                RAMP "It stays low." source test "1" never limit >= 90 A
                FALL "It falls fast." source test "1" never limit > 50 A and x <= 10 A for 1 s
                WINDOW "Not for long." source test "1" never (x > 90 A) at least 3 s within 10 s
                PAUSED "Not for long." source test "1" never x <= 90 A for 2 s and (x > 90 A) at least 3 s within 10 s
              }
            }
            """);
        assertThat(ticks(Devices.find(system, "RAMP"))).containsExactly(30_000L);
        assertThat(ticks(Devices.find(system, "WINDOW"))).containsExactly(3000L);
        assertThat(ticks(Devices.find(system, "PAUSED"))).containsExactly(3000L, 2001L);
        assertThat(ticks(Devices.find(system, "FALL"))).hasSize(2);
        assertThat(found(Devices.find(system, "HEAT")).story().ticks()).isEqualTo(270_000);
    }

    @Test
    void theWorldMovesNoFasterThanItIsAssumedTo() {
        TransitionSystem system = Devices.system("""
            device Slew {
              tick 1 ms
              ports {
                input volts: voltage sensor 0 V .. 40 V resolution 100 mV accuracy 100 mV
                output gate: { Open, Closed } reset Open
              }
              drive { gate = Closed when volts > 20 V else Open }
              plant {
                emf: voltage 0 V .. 40 V
                law gate = Open implies actual volts = emf
                law gate = Closed implies actual volts = 0.5 * emf
                assumption SLOW "Slow.": emf changes at most 1000 V/s
              }
              requirements {
                NEVER "It never opens again." source test "1" assuming SLOW
                  never previous gate = Closed and gate = Open and emf > 30 V
                LOW "It never closes at once after a low voltage." source test "1" assuming SLOW
                  never gate = Closed and previous (emf < 18.8 V)
              }
            }
            """);
        assertThat(found(Devices.find(system, "NEVER")).story().ticks()).isEqualTo(2);
        assertThat(Devices.find(system, "LOW", Budget.standard().withFrames(4))).isEqualTo(new Search.NotFound(4));
    }

    @Test
    void membersOfAGroupAreMadeUp() {
        TransitionSystem system = Devices.system("""
            device Pack {
              tick 1 ms
              settings { commissioned: number 0 .. 20 default 1 }
              ports { output load: { Off, On } reset Off }
              batteries: 0 .. 20 of {
                cell: 4 of voltage sensor 0 V .. 5 V resolution 1 mV accuracy 5 mV
                loop: { Allowed, Blocked, Unknown }
              }
              define {
                lowest = minimum of batteries.cell or 0 V when none
                highest = maximum of batteries.cell or 5 V when none
              }
              drive {
                load = On when (lowest > 3 V and highest < 3.5 V and count of batteries = commissioned) for 10 s
                  and any batteries.loop = Blocked and any batteries.loop = Allowed and any batteries.loop = Unknown else Off
              }
              requirements {
                ANY "On." source test "1" reachable load = On
                MANY "On with all." source test "1" reachable load = On and count of batteries = 20
                SPREAD "On with a spread." source test "1" fixed commissioned reachable load = On
                  and maximum of actual batteries.cell or 0 V when none > 3.5 V
                  and minimum of actual batteries.cell or 0 V when none < 3.003 V
              }
            }
            """);
        Story any = found(Devices.find(system, "ANY")).story();
        assertThat(any.ticks()).isEqualTo(10_001);
        assertThat(any.segments().getLast().inputs().groups()[0].count()).isGreaterThanOrEqualTo(3);
        Story all = found(Devices.find(system, "MANY")).story();
        assertThat(all.segments().getLast().inputs().groups()[0].count()).isEqualTo(20);
        assertThat(found(Devices.find(system, "SPREAD")).story().ticks()).isEqualTo(10_001);
    }
}
