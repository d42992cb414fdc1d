package checkvalve.firmware.smartbms12v200;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The hand-written core does the same as the generated one, or measuring one against the other says nothing. */
class HandWrittenTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final int TICKS = 30_000_000;
    /** A long wait begins after so many ticks, and has ended by the next in any case. */
    private static final int BETWEEN_WAITS = 2_500_000;

    private final Random random = new Random(SEED);
    private final MadeUpReadings made = new MadeUpReadings(SEED);
    private final SmartBms12V200Settings settings = new SmartBms12V200Settings();
    private SmartBms12V200 generated = new SmartBms12V200();
    private HandWrittenSmartBms byHand = new HandWrittenSmartBms();
    private LongWait wait;
    private int left;

    private final int[] loads = new int[HandWrittenSmartBms.Load.values().length];
    private final int[] ports = new int[HandWrittenAlternatorPort.State.values().length];
    private final int[] faults = new int[HandWrittenSmartBms.Fault.values().length];
    private final int[] reasons = new int[HandWrittenSmartBms.Off.values().length];
    private final int[] starts = new int[3];
    private final int[] charge = new int[2];
    private final int[] derated = new int[2];
    private final int[] waits = new int[LongWait.values().length];

    @Test
    void bothDoTheSame() {
        System.out.println("checkvalve.seed=" + SEED);
        for (int tick = 0; tick < TICKS; tick++) {
            if (tick % BETWEEN_WAITS == 0) {
                beginWait(LongWait.values()[tick / BETWEEN_WAITS % LongWait.values().length]);
            } else if (left == 0) {
                change();
            } else {
                left--;
            }
            if (wait == null) {
                made.flow(byHand.alternator);
            } else {
                made.flow(byHand.alternator, wait.current(byHand.alternator));
            }
            LongWait.Before before = LongWait.Before.of(byHand.alternator);
            generated.step(made.readings());
            byHand.step(made.readings());
            compare(tick);
            note(before);
        }
        int[][] all = {loads, ports, faults, reasons, starts, charge, derated, waits};
        System.out.println("ticks in each state, fault and so on: " + Arrays.deepToString(all));
        for (int[] counts : all) {
            assertThat(counts).doesNotContain(0);
        }
    }

    /** Out of the way is what would keep the port from charging: first what is latched, for which the remote is off. */
    private void beginWait(LongWait next) {
        wait = next;
        settings.setCommissioned(1);
        settings.setAlternatorFuse(new int[] {600, 800, 1_000, 1_250}[random.nextInt(4)]);
        settings.setPreAlarmBelow(3_100);
        settings.setLoadOffBelow(2_800);
        assertThat(byHand.writeSettings(settings)).isTrue();
        assertThat(generated.writeSettings(settings)).isTrue();
        made.fine(1);
        made.release();
        left = 1_001;
    }

    private void change() {
        if (wait != null) {
            made.fine(1);
            made.changeHarmlessly();
            left = random.nextInt(40_000);
            return;
        }
        made.change();
        left = switch (random.nextInt(20)) {
            case 0 -> random.nextInt(12_000);
            case 1 -> 10_000 + random.nextInt(10);
            default -> random.nextInt(50);
        };
        if (random.nextInt(50) == 0 && !byHand.alternator.derated) {
            generated = new SmartBms12V200();
            byHand = new HandWrittenSmartBms();
        }
        settings.setCommissioned(random.nextInt(20) == 0 ? random.nextInt(22) : 1);
        settings.setAlternatorFuse(600 + 50 * random.nextInt(14));
        settings.setPreAlarmBelow(2_840 + 5 * random.nextInt(64));
        settings.setLoadOffBelow(2_590 + 5 * random.nextInt(44));
        assertThat(byHand.writeSettings(settings)).isEqualTo(generated.writeSettings(settings));
    }

    private void compare(int tick) {
        SmartBms12V200Outputs out = generated.outputs();
        HandWrittenAlternatorPort port = byHand.alternator;
        boolean same = out.loadDisconnect() == bit(byHand.loadHigh)
                && out.chargeDisconnect() == bit(byHand.chargeAllowed)
                && out.preAlarm() == bit(byHand.preAlarmHigh)
                && out.alternatorSwitch() == bit(port.isClosed())
                && out.alternatorLimit() == byHand.alternatorLimit
                && out.alternatorDerated() == bit(port.derated)
                && out.alternatorStarts() == port.starts
                && out.reverseBlocking() == bit(port.armed)
                && out.alternatorOff() == byHand.alternatorOff.ordinal()
                && out.fault() == byHand.fault.ordinal()
                && generated.loadState == byHand.load.ordinal()
                && generated.chargeState == bit(byHand.chargeAllowed)
                && generated.alternatorState == port.state.ordinal()
                && generated.deratingState == bit(port.derated);
        if (!same) {
            throw new AssertionError("tick " + tick + " of seed " + SEED);
        }
    }

    private void note(LongWait.Before before) {
        HandWrittenAlternatorPort port = byHand.alternator;
        loads[byHand.load.ordinal()]++;
        ports[port.state.ordinal()]++;
        faults[byHand.fault.ordinal()]++;
        reasons[byHand.alternatorOff.ordinal()]++;
        starts[port.starts]++;
        charge[bit(byHand.chargeAllowed)]++;
        derated[bit(port.derated)]++;
        for (LongWait one : LongWait.values()) {
            if (one.ended(before, port)) {
                waits[one.ordinal()]++;
                wait = one == wait ? null : wait;
            }
        }
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }
}
