package checkvalve.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.firmware.smartbms12v200.SmartBms12V200;
import checkvalve.firmware.smartbms12v200.SmartBms12V200Readings;
import checkvalve.firmware.smartbms12v200.SmartBms12V200Settings;
import checkvalve.generator.replay.RunningCore;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.SettingsRules;
import checkvalve.language.model.Setting;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Settings are taken over whole or refused whole. */
class SettingsWriteTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());

    private final SmartBms12V200 core = new SmartBms12V200();
    private final SmartBms12V200Settings candidate = new SmartBms12V200Settings();

    @Test
    void theDefaultsAreAllowed() {
        assertThat(core.writeSettings(candidate)).isTrue();
    }

    @Test
    void whatIsTakenOverIsACopyAndEffectiveAtTheNextStep() {
        candidate.setAlternatorFuse(600);
        assertThat(core.writeSettings(candidate)).isTrue();
        candidate.setAlternatorFuse(800);
        assertThat(core.outputs().alternatorLimit()).isZero();
        assertThat(limit()).as("90 %% of 60 A").isEqualTo(540);
    }

    @Test
    void oneWrongValueRefusesAllOfThem() {
        candidate.setAlternatorFuse(600);
        candidate.setLoadOffBelow(2805);
        assertThat(core.writeSettings(candidate)).as("off the step").isFalse();
        assertThat(limit()).as("still 90 %% of 100 A").isEqualTo(900);
        candidate.setLoadOffBelow(2810);
        assertThat(core.writeSettings(candidate)).as("above the range").isFalse();
        assertThat(limit()).isEqualTo(900);
    }

    @Test
    void aBrokenRequireRefusesAllOfThem() {
        candidate.setAlternatorFuse(600);
        candidate.setPreAlarmBelow(2850);
        candidate.setLoadOffBelow(2760);
        assertThat(core.writeSettings(candidate)).isFalse();
        assertThat(limit()).isEqualTo(900);
        candidate.setLoadOffBelow(2750);
        assertThat(core.writeSettings(candidate)).isTrue();
        assertThat(limit()).isEqualTo(540);
    }

    @Test
    void exactlyWhatTheSpecAllowsIsTakenOver() {
        System.out.println("checkvalve.seed=" + SEED);
        Random random = new Random(SEED);
        SettingsRules rules = new SettingsRules(Product.DEVICE);
        RunningCore running = Product.core();
        List<Setting> settings = Product.DEVICE.settings();
        long[] values = Inputs.initial(Product.DEVICE).settings();
        int allowed = 0;
        for (int write = 0; write < 200_000; write++) {
            int i = random.nextInt(values.length);
            long before = values[i];
            values[i] = made(settings.get(i), random);
            boolean right = rules.refused(values).isEmpty();
            assertThat(running.writeSettings(values))
                    .as("seed %d, write %d", SEED, write)
                    .isEqualTo(right);
            allowed += right ? 1 : 0;
            values[i] = right || random.nextInt(20) == 0 ? values[i] : before;
        }
        assertThat(allowed).isBetween(1000, 199_000);
    }

    private static long made(Setting setting, Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                setting.choices().isEmpty()
                        ? setting.low() - 1 + random.nextInt(3)
                        : setting.choices().getLast();
            case 1 ->
                setting.choices().isEmpty()
                        ? setting.high() - 1 + random.nextInt(3)
                        : setting.choices().getFirst();
            case 2 -> random.nextInt();
            default -> setting.low() + setting.step() * random.nextInt(40);
        };
    }

    private int limit() {
        core.step(new SmartBms12V200Readings());
        return core.outputs().alternatorLimit();
    }
}
