package checkvalve.firmware.smartbms12v200;

import java.util.Random;

/** Readings around the places where the core decides, the same ones for the same seed. */
final class MadeUpReadings {
    private final Random random;
    private final SmartBms12V200Readings readings = new SmartBms12V200Readings();
    private int batteries = 1;
    /** Whether the current is one that the alternator port lets through, or made up as the rest is. */
    private boolean flows;
    /** What would flow without a limit, and what flows at least. */
    private int demand;

    private int leak;

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

    /** A few readings change, or all become fine, but perhaps for cells emptied to the bottom or an alternator that sags. */
    void change() {
        if (random.nextInt(30) == 0) {
            fine();
            cells(2_450);
            return;
        }
        if (random.nextInt(6) == 0) {
            fine();
            if (random.nextInt(3) == 0) {
                readings.setAlternatorVoltage(near(12_800));
            }
            return;
        }
        switch (random.nextInt(10)) {
            case 0 -> readings.setAlternatorVoltage(near(12_800, 13_060, 14_000, 15_800, 16_000));
            case 1 -> {
                flows = random.nextBoolean();
                readings.setAlternatorCurrent(near(-10, 10, 23, 500, 931, 1045, 1160));
                demand = near(23, 486, 648, 810, 1_160);
            }
            case 2 -> readings.setPackVoltage(near(12_720, 13_300, 13_660, 15_800, 16_000));
            case 3 -> readings.setSystemVoltage(near(13_300, 15_800, 16_000));
            case 4 -> readings.setRemoteL(near(100, 4_800, 5_000));
            case 5 -> readings.setRemoteH(near(3_000, 3_200, 35_000));
            case 6 -> readings.setRemoteBridge(random.nextInt(2));
            case 7 -> cells(near(2_500, 2_700, 2_800, 3_100, 3_150, 3_200, 3_600, 3_750));
            case 8 -> temperatures(near(-20, -17, 5, 8, 20, 47, 50));
            default -> battery(random.nextInt(20));
        }
    }

    /** A few readings change, none so that it disturbs a port that charges. */
    void changeHarmlessly() {
        readings.setAlternatorVoltage(13_640 + random.nextInt(2_000));
        readings.setPackVoltage(12_000 + random.nextInt(1_300));
        readings.setSystemVoltage(random.nextInt(15_800));
        temperatures(8 + random.nextInt(40));
        cells(2_400 + random.nextInt(1_198));
    }

    /** The remote is off: for a second, that forgives what is latched. */
    void release() {
        readings.setRemoteBridge(SmartBms12V200.REMOTE_BRIDGE_OPEN);
        readings.setRemoteL(5_000);
        readings.setRemoteH(0);
    }

    /** The current that flows when the port is as it is now: what is asked for as far as its limiter lets it. */
    void flow(HandWrittenAlternatorPort port) {
        if (flows) {
            flow(port, Math.max(Math.min(demand, port.limit), leak));
        }
    }

    /** The same for this current, were the port closed. */
    void flow(HandWrittenAlternatorPort port, int whenClosed) {
        readings.setAlternatorCurrent(port.isClosed() ? whenClosed : 0);
    }

    private void battery(int battery) {
        readings.setBatteriesPresent(battery, random.nextInt(3) == 0);
        readings.setBatteriesTemperature(battery, near(-20, -17, 5, 8, 20, 47, 50));
        readings.setBatteriesCell(battery, random.nextInt(4), near(2_500, 2_800, 3_300, 3_750));
    }

    private void temperatures(int value) {
        for (int battery = 0; battery < 20; battery++) {
            readings.setBatteriesTemperature(battery, value + battery % 2);
        }
    }

    private void fine() {
        readings.setAlternatorVoltage(14_000);
        readings.setAlternatorCurrent(random.nextBoolean() ? 500 : 0);
        flows = true;
        demand = 400 + random.nextInt(1_000);
        leak = random.nextBoolean() ? 0 : 20 + random.nextInt(10);
        readings.setPackVoltage(13_300);
        readings.setSystemVoltage(13_300);
        readings.setRemoteL(3_000);
        readings.setRemoteH(3_000);
        readings.setRemoteBridge(SmartBms12V200.REMOTE_BRIDGE_BRIDGED);
        for (int battery = 0; battery < 20; battery++) {
            readings.setBatteriesPresent(battery, battery < batteries);
        }
        temperatures(20);
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
