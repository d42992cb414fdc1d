package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.RandomDevice;
import checkvalve.generator.replay.InMemory;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lifted terms evaluated are the method executed, on millions of states that no run need ever reach. */
class LiftedFirmwareTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final int STATES = Integer.getInteger("checkvalve.states", 1_000_000);
    private static final int DEVICES = Integer.getInteger("checkvalve.devices", 20);

    @Test
    void theFirmwareRunsAsItsTermsSay() throws Exception {
        run("the firmware", InMemory.classFiles(Material.committed()), STATES);
    }

    @Test
    void smallDevicesRunAsTheirTermsSay() throws Exception {
        for (Path spec : Material.specs()) {
            run(spec.getFileName().toString(), Material.classes(Material.device(spec)), STATES / 20);
        }
    }

    @Test
    void madeUpDevicesRunAsTheirTermsSay() throws Exception {
        for (long seed = SEED; seed < SEED + DEVICES; seed++) {
            run("device " + seed, Material.classes(RandomDevice.of(seed)), STATES / 40);
        }
    }

    private static void run(String name, SortedMap<String, byte[]> files, int states)
            throws ReflectiveOperationException {
        System.out.println(name + ": checkvalve.seed=" + SEED + ", " + states + " states");
        LiftedFirmware firmware = new LiftedFirmware(files);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < states; i++) {
            assertThat(firmware.difference(random))
                    .as("state %d of %s", i, name)
                    .isEmpty();
        }
    }
}
