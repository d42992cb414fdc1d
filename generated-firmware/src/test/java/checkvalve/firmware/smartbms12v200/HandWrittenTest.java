package checkvalve.firmware.smartbms12v200;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The hand-written core does the same as the generated one, or measuring one against the other says nothing. */
class HandWrittenTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final int TICKS = 30_000_000;

    private final SmartBms12V200 generated = new SmartBms12V200();
    private final HandWrittenSmartBms byHand = new HandWrittenSmartBms();
    private final Set<HandWrittenSmartBms.Load> loads = EnumSet.noneOf(HandWrittenSmartBms.Load.class);
    private final Set<HandWrittenSmartBms.Fault> faults = EnumSet.noneOf(HandWrittenSmartBms.Fault.class);
    private int charged;

    @Test
    void bothDoTheSame() {
        System.out.println("checkvalve.seed=" + SEED);
        Random random = new Random(SEED);
        MadeUpReadings made = new MadeUpReadings(SEED);
        SmartBms12V200Settings settings = new SmartBms12V200Settings();
        int left = 0;
        for (int tick = 0; tick < TICKS; tick++) {
            if (left == 0) {
                made.change();
                left = random.nextInt(10) == 0 ? random.nextInt(12_000) : random.nextInt(50);
                settings.setCommissioned(random.nextInt(20) == 0 ? random.nextInt(22) : 1);
                settings.setAlternatorFuse(600 + 50 * random.nextInt(14));
                settings.setPreAlarmBelow(2_840 + 5 * random.nextInt(64));
                settings.setLoadOffBelow(2_590 + 5 * random.nextInt(44));
                assertThat(byHand.writeSettings(settings)).isEqualTo(generated.writeSettings(settings));
            } else {
                left--;
            }
            generated.step(made.readings());
            byHand.step(made.readings());
            compare(tick);
        }
        assertThat(loads).hasSize(4);
        assertThat(faults).hasSize(5);
        assertThat(charged).isPositive();
    }

    private void compare(int tick) {
        SmartBms12V200Outputs out = generated.outputs();
        boolean same = out.loadDisconnect() == bit(byHand.loadHigh)
                && out.chargeDisconnect() == bit(byHand.chargeAllowed)
                && out.preAlarm() == bit(byHand.preAlarmHigh)
                && out.alternatorSwitch() == bit(byHand.charging)
                && out.alternatorLimit() == byHand.alternatorLimit
                && out.fault() == byHand.fault.ordinal()
                && generated.loadState() == byHand.load.ordinal();
        if (!same) {
            throw new AssertionError("tick " + tick + " of seed " + SEED);
        }
        loads.add(byHand.load);
        faults.add(byHand.fault);
        charged += bit(byHand.charging);
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }
}
