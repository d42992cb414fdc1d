package checkvalve.firmware.smartbms12v200;

import java.util.Random;

/** Readings around the places where the core decides, the same ones for the same seed. */
final class MadeUpReadings {
    private final Random random;
    private final SmartBms12V200Readings readings = new SmartBms12V200Readings();
    private int batteries = 1;

    MadeUpReadings(long seed) {
        this.random = new Random(seed);
        fine();
    }

    SmartBms12V200Readings readings() {
        return readings;
    }

    /** Everything as it should be, with this many batteries. */
    MadeUpReadings fine(int count) {
        batteries = count;
        fine();
        return this;
    }

    /** A few readings change, all become fine again, or all is fine but for cells that are emptied to the bottom. */
    void change() {
        if (random.nextInt(30) == 0) {
            fine();
            cells(2_450);
            return;
        }
        if (random.nextInt(6) == 0) {
            fine();
            return;
        }
        switch (random.nextInt(9)) {
            case 0 -> readings.setAlternatorVoltage(near(12_800, 13_060, 14_000, 15_800, 16_000));
            case 1 -> readings.setAlternatorCurrent(near(-10, 10, 23, 500));
            case 2 -> readings.setPackVoltage(near(12_720, 13_300, 15_800, 16_000));
            case 3 -> readings.setSystemVoltage(near(13_300, 15_800, 16_000));
            case 4 -> readings.setRemoteL(near(100, 4_800, 5_000));
            case 5 -> readings.setRemoteH(near(3_000, 3_200, 35_000));
            case 6 -> readings.setRemoteBridge(random.nextInt(2));
            case 7 -> cells(near(2_500, 2_700, 2_800, 3_100, 3_150, 3_200, 3_600, 3_750));
            default -> battery(random.nextInt(20));
        }
    }

    private void battery(int battery) {
        readings.setBatteriesPresent(battery, random.nextInt(3) == 0);
        readings.setBatteriesTemperature(battery, near(-20, -17, 5, 8, 20, 47, 50));
        readings.setBatteriesCell(battery, random.nextInt(4), near(2_500, 2_800, 3_300, 3_750));
    }

    private void fine() {
        readings.setAlternatorVoltage(14_000);
        readings.setAlternatorCurrent(random.nextBoolean() ? 500 : 0);
        readings.setPackVoltage(13_300);
        readings.setSystemVoltage(13_300);
        readings.setRemoteL(3_000);
        readings.setRemoteH(3_000);
        readings.setRemoteBridge(SmartBms12V200.REMOTE_BRIDGE_BRIDGED);
        for (int battery = 0; battery < 20; battery++) {
            readings.setBatteriesPresent(battery, battery < batteries);
            readings.setBatteriesTemperature(battery, 20);
        }
        cells(3_300);
    }

    private void cells(int value) {
        for (int battery = 0; battery < 20; battery++) {
            for (int cell = 0; cell < 4; cell++) {
                readings.setBatteriesCell(battery, cell, value + (battery + cell) % 3);
            }
        }
    }

    private int near(int... values) {
        return values[random.nextInt(values.length)] + random.nextInt(5) - 2;
    }
}
