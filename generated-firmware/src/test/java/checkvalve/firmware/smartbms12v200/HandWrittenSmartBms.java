package checkvalve.firmware.smartbms12v200;

/**
 * The control core of the Smart BMS 12-200 as an engineer writes it from the same spec: what the generated one is
 * measured against. Voltages in mV, currents in 100 mA, temperatures in °C, times in ticks of 1 ms.
 */
final class HandWrittenSmartBms {
    enum Load {
        OFF,
        CONNECTED,
        WARNING,
        DISCONNECTED
    }

    enum Fault {
        NONE,
        BATTERY_CABLE,
        TOO_MANY_BATTERIES,
        REVERSE_CURRENT,
        STUCK_CLOSED
    }

    /** Why the alternator port is open. */
    enum Off {
        NONE,
        BATTERY,
        INPUT_LOW,
        TEMPERATURE_HIGH,
        REMOTE_INPUT,
        INTERNAL,
        OVERLOAD,
        BATTERY_HIGH,
        INPUT_HIGH,
        WAITING
    }

    private static final int BATTERIES = 20;
    private static final int CELLS = 4;
    private static final int SECOND = 1000;

    // Settings.
    private int alternatorFuse = 1000;
    private int preAlarmBelow = 3100;
    private int loadOffBelow = 2800;
    private int commissioned = 1;

    // Thresholds with hysteresis, on their safe side until the first readings.
    private boolean cellWarning = true;
    private boolean cellEmpty = true;
    private boolean cellFull = true;
    private boolean batteryCold = true;
    private boolean batteryFrozen = true;
    private boolean batteryHot = true;
    private boolean alternatorHigh = true;
    private boolean packHigh = true;
    private boolean remoteLReleased = true;
    private boolean remoteHReleased = true;
    private boolean remoteOff = true;
    private boolean reverseSeen;
    private boolean stuckClosed;

    // How long things have lasted, and time in a state.
    private int incompleteFor;
    private int remoteNotRequestedFor;
    private int remoteRequestedFor;
    private int strayCurrentFor;
    private int calmFor;
    private int recoveredFor;
    private int belowFullFor;
    private int loadTime;

    Load load = Load.OFF;
    boolean chargeAllowed;
    final HandWrittenAlternatorPort alternator = new HandWrittenAlternatorPort();

    // Outputs.
    int alternatorLimit;
    boolean loadHigh;
    boolean preAlarmHigh;
    Off alternatorOff = Off.WAITING;
    Fault fault = Fault.NONE;

    // What the batteries say in this tick.
    private int lowestCell;
    private int highestCell;
    private int coldest;
    private int hottest;
    private int present;

    boolean writeSettings(SmartBms12V200Settings wanted) {
        int fuse = wanted.alternatorFuse;
        int warn = wanted.preAlarmBelow;
        int off = wanted.loadOffBelow;
        int count = wanted.commissioned;
        boolean allowed = (fuse == 600 || fuse == 800 || fuse == 1000 || fuse == 1250)
                && isStep(warn, 2850, 3150)
                && isStep(off, 2600, 2800)
                && count >= 1
                && count <= BATTERIES
                && off + 100 <= warn;
        if (allowed) {
            alternatorFuse = fuse;
            preAlarmBelow = warn;
            loadOffBelow = off;
            commissioned = count;
        }
        return allowed;
    }

    private static boolean isStep(int value, int low, int high) {
        return value >= low && value <= high && (value - low) % 10 == 0;
    }

    void step(SmartBms12V200Readings in) {
        readBatteries(in);
        loadTime = Math.min(loadTime + 1, 30 * SECOND);

        boolean incomplete = present != commissioned;
        incompleteFor = lasting(incomplete, incompleteFor, 501);
        boolean batteriesMissed = incompleteFor > 500;
        readRemote(in);
        readCurrents(in);
        readLimits(in);

        boolean dischargeOk = !remoteOff && !batteriesMissed && !batteryHot && !batteryFrozen && !stuckClosed;
        boolean chargeOk =
                !remoteOff && !incomplete && !batteryHot && !batteryCold && !cellFull && !packHigh && !stuckClosed;
        boolean calm = !cellWarning && !cellEmpty;
        calmFor = lasting(calm, calmFor, 2 * SECOND + 1);
        recoveredFor = lasting(calm && lowestCell >= 3200, recoveredFor, 2 * SECOND + 1);
        belowFullFor = lasting(highestCell < 3600, belowFullFor, 2 * SECOND + 1);

        moveLoad(dischargeOk);
        chargeAllowed = chargeOk && (chargeAllowed || belowFullFor > 2 * SECOND);
        boolean forbidden = incomplete || cellFull || packHigh || alternatorHigh || reverseSeen || stuckClosed;
        int fullLimit = Math.min(alternatorFuse * 9 / 10, 1000);
        alternator.step(in, fullLimit, forbidden, remoteOff || batteryHot || batteryCold);

        alternatorLimit = Math.min(alternator.limit, fullLimit);
        alternatorOff = whyOpen(in, incomplete);
        drive(batteriesMissed);
    }

    private void readBatteries(SmartBms12V200Readings in) {
        int lowest = 5000;
        int highest = 0;
        int cold = 120;
        int hot = -50;
        int count = 0;
        for (int battery = 0; battery < BATTERIES; battery++) {
            if (!in.batteriesPresent[battery]) {
                continue;
            }
            count++;
            for (int i = battery * CELLS; i < (battery + 1) * CELLS; i++) {
                int cell = in.batteriesCell[i];
                if (cell < lowest) {
                    lowest = cell;
                }
                if (cell > highest) {
                    highest = cell;
                }
            }
            int temperature = in.batteriesTemperature[battery];
            cold = Math.min(cold, temperature);
            hot = Math.max(hot, temperature);
        }
        present = count;
        lowestCell = count > 0 ? lowest : 0;
        highestCell = count > 0 ? highest : 5000;
        coldest = count > 0 ? cold : -50;
        hottest = count > 0 ? hot : 120;
    }

    private void readRemote(SmartBms12V200Readings in) {
        int l = in.remoteL;
        int h = in.remoteH;
        remoteLReleased = l >= 5000 || (remoteLReleased && l >= 4800);
        remoteHReleased = h <= 3000 || (remoteHReleased && h <= 3200);
        boolean bridged = in.remoteBridge == SmartBms12V200.REMOTE_BRIDGE_BRIDGED;
        boolean requested = (bridged || !remoteLReleased || !remoteHReleased) && l >= 100 && h < 35_000;
        remoteNotRequestedFor = lasting(!requested, remoteNotRequestedFor, SECOND + 1);
        remoteRequestedFor = lasting(requested, remoteRequestedFor, 21);
        remoteOff = remoteNotRequestedFor > 20 || (remoteOff && remoteRequestedFor <= 20);
    }

    private void readCurrents(SmartBms12V200Readings in) {
        int current = in.alternatorCurrent;
        boolean released = remoteNotRequestedFor > SECOND;
        strayCurrentFor = lasting(!alternator.isClosed() && Math.abs(current) > 10, strayCurrentFor, 101);
        stuckClosed = strayCurrentFor > 100 || (stuckClosed && !released);
        reverseSeen = current < -10 || (reverseSeen && !released);
    }

    private void readLimits(SmartBms12V200Readings in) {
        batteryHot = hottest > 50 || (batteryHot && hottest > 47);
        batteryFrozen = coldest < -20 || (batteryFrozen && coldest < -17);
        batteryCold = coldest < 5 || (batteryCold && coldest < 8);
        cellFull = highestCell >= 3750 || (cellFull && highestCell >= 3600);
        cellWarning = lowestCell < preAlarmBelow || (cellWarning && lowestCell <= preAlarmBelow + 50);
        cellEmpty = lowestCell < loadOffBelow || (cellEmpty && lowestCell < 3200);
        int voltage = in.alternatorVoltage;
        alternatorHigh = voltage > 16_000 || (alternatorHigh && voltage >= 15_800);
        int pack = Math.max(in.packVoltage, in.systemVoltage);
        packHigh = pack > 16_000 || (packHigh && pack >= 15_800);
    }

    private void moveLoad(boolean dischargeOk) {
        Load next = load;
        if (!dischargeOk) {
            next = Load.OFF;
        } else {
            switch (load) {
                case OFF -> next = cellEmpty ? Load.DISCONNECTED : cellWarning ? Load.WARNING : Load.CONNECTED;
                case CONNECTED -> {
                    if (lowestCell < 2500) {
                        next = Load.DISCONNECTED;
                    } else if (cellWarning) {
                        next = Load.WARNING;
                    }
                }
                case WARNING -> {
                    if (lowestCell < 2500 || (cellEmpty && loadTime >= 30 * SECOND)) {
                        next = Load.DISCONNECTED;
                    } else if (calmFor > 2 * SECOND) {
                        next = Load.CONNECTED;
                    }
                }
                case DISCONNECTED -> {
                    if (recoveredFor > 2 * SECOND) {
                        next = Load.CONNECTED;
                    }
                }
            }
        }
        if (next != load) {
            load = next;
            loadTime = 0;
        }
    }

    private Off whyOpen(SmartBms12V200Readings in, boolean incomplete) {
        if (alternator.isClosed()) {
            return Off.NONE;
        } else if (alternator.state == HandWrittenAlternatorPort.State.OVERLOADED) {
            return Off.OVERLOAD;
        } else if (reverseSeen || stuckClosed) {
            return Off.INTERNAL;
        } else if (remoteOff) {
            return Off.REMOTE_INPUT;
        } else if (incomplete) {
            return Off.BATTERY;
        } else if (batteryHot) {
            return Off.TEMPERATURE_HIGH;
        } else if (cellFull || batteryCold) {
            return Off.BATTERY;
        } else if (packHigh) {
            return Off.BATTERY_HIGH;
        } else if (alternatorHigh) {
            return Off.INPUT_HIGH;
        }
        int voltage = in.alternatorVoltage;
        return voltage >= 13_060 && voltage >= in.packVoltage + 340 ? Off.WAITING : Off.INPUT_LOW;
    }

    private void drive(boolean batteriesMissed) {
        loadHigh = load == Load.CONNECTED || load == Load.WARNING;
        preAlarmHigh = load == Load.WARNING || load == Load.DISCONNECTED || stuckClosed;
        if (stuckClosed) {
            fault = Fault.STUCK_CLOSED;
        } else if (reverseSeen) {
            fault = Fault.REVERSE_CURRENT;
        } else if (batteriesMissed) {
            fault = present < commissioned ? Fault.BATTERY_CABLE : Fault.TOO_MANY_BATTERIES;
        } else {
            fault = Fault.NONE;
        }
    }

    /** Ticks in a row with the condition, up to a limit. */
    static int lasting(boolean condition, int before, int limit) {
        return condition ? Math.min(before + 1, limit) : 0;
    }
}
