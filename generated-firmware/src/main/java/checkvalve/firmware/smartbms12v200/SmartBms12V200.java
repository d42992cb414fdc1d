package checkvalve.firmware.smartbms12v200;

/**
 * Battery management for 12.8 V lithium batteries in 12 V systems: the core of the Smart BMS 12-200. The
 * table of datasheet clauses, elements of this file and requirement ids is smart-bms-12-200.md beside it.
 *
 * <p>Written by Checkvalve from smart-bms-12-200.valve: change the spec, not this file. One call of step is
 * one tick of 1 ms. Not for use by several threads at once.
 */
public final class SmartBms12V200 {
    /** Values of remoteBridge. */
    public static final int REMOTE_BRIDGE_OPEN = 0;
    public static final int REMOTE_BRIDGE_BRIDGED = 1;

    /** Values of alternatorSwitch. */
    public static final int ALTERNATOR_SWITCH_OPEN = 0;
    public static final int ALTERNATOR_SWITCH_CLOSED = 1;

    /** Values of alternatorDerated. */
    public static final int ALTERNATOR_DERATED_NO = 0;
    public static final int ALTERNATOR_DERATED_YES = 1;

    /** Values of reverseBlocking. */
    public static final int REVERSE_BLOCKING_OFF = 0;
    public static final int REVERSE_BLOCKING_ARMED = 1;

    /** Values of alternatorOff. */
    public static final int ALTERNATOR_OFF_NONE = 0;
    public static final int ALTERNATOR_OFF_BATTERY = 1;
    public static final int ALTERNATOR_OFF_INPUT_LOW = 2;
    public static final int ALTERNATOR_OFF_TEMPERATURE_HIGH = 3;
    public static final int ALTERNATOR_OFF_REMOTE_INPUT = 4;
    public static final int ALTERNATOR_OFF_INTERNAL = 5;
    public static final int ALTERNATOR_OFF_OVERLOAD = 6;
    public static final int ALTERNATOR_OFF_BATTERY_HIGH = 7;
    public static final int ALTERNATOR_OFF_INPUT_HIGH = 8;
    public static final int ALTERNATOR_OFF_WAITING = 9;

    /** Values of loadDisconnect. */
    public static final int LOAD_DISCONNECT_FLOATING = 0;
    public static final int LOAD_DISCONNECT_HIGH = 1;

    /** Values of chargeDisconnect. */
    public static final int CHARGE_DISCONNECT_FLOATING = 0;
    public static final int CHARGE_DISCONNECT_HIGH = 1;

    /** Values of preAlarm. */
    public static final int PRE_ALARM_FLOATING = 0;
    public static final int PRE_ALARM_HIGH = 1;

    /** Values of fault. */
    public static final int FAULT_NONE = 0;
    public static final int FAULT_BATTERY_CABLE = 1;
    public static final int FAULT_TOO_MANY_BATTERIES = 2;
    public static final int FAULT_REVERSE_CURRENT = 3;
    public static final int FAULT_STUCK_CLOSED = 4;

    /** Values of Load. */
    public static final int LOAD_OFF = 0;
    public static final int LOAD_CONNECTED = 1;
    public static final int LOAD_WARNING = 2;
    public static final int LOAD_DISCONNECTED = 3;

    /** Values of Charge. */
    public static final int CHARGE_BLOCKED = 0;
    public static final int CHARGE_ALLOWED = 1;

    /** Values of Alternator. */
    public static final int ALTERNATOR_BLOCKED = 0;
    public static final int ALTERNATOR_CHARGING = 1;
    public static final int ALTERNATOR_STOPPING = 2;
    public static final int ALTERNATOR_OVERLOADED = 3;

    /** Values of Derating. */
    public static final int DERATING_FULL = 0;
    public static final int DERATING_DERATED = 1;

    /**
     * Smallest reading that is surely above 13 V: 50 mV of sensor and 5 mV of rounding, at 10 mV steps.
     * smart-bms-12-200.valve:68: startGate = 13.06 V
     */
    public static final int START_GATE = 13060;

    /**
     * Above a resting lead battery (12.7 V), sensor and rounding included: below it the alternator is not
     * running. smart-bms-12-200.valve:70: stopGate = 12.80 V
     */
    public static final int STOP_GATE = 12800;

    /**
     * Smallest difference of readings that is at least 230 mV in truth, so that one tick later (60 mV) a path
     * of 52 mOhm carries the 3.25 A that surely read 2.3 A. Against backflow alone 170 mV would do.
     * smart-bms-12-200.valve:73: closeMargin = 340 mV
     */
    public static final int CLOSE_MARGIN = 340;

    /**
     * Smallest reading to stay closed on: 1.25 A in truth, 62.5 mV across 50 mOhm, of which a tick takes 60
     * mV. smart-bms-12-200.valve:75: stayMargin = 2.3 A
     */
    public static final int STAY_MARGIN = 23;

    /** Largest reading of no current at all: the sensor's accuracy. smart-bms-12-200.valve:77: noise = 1 A */
    public static final int NOISE = 10;

    /** Damage to a 12 V installation begins above this. smart-bms-12-200.valve:79: overVoltage = 16 V */
    public static final int OVER_VOLTAGE = 16000;

    /** smart-bms-12-200.valve:80: overVoltageClears = 15.8 V */
    public static final int OVER_VOLTAGE_CLEARS = 15800;

    /** A full cell, and where charging is allowed again. smart-bms-12-200.valve:82: full = 3.75 V */
    public static final int FULL = 3750;

    /** smart-bms-12-200.valve:83: fullClears = 3.60 V */
    public static final int FULL_CLEARS = 3600;

    /**
     * Where loads are allowed again after an empty cell: above what a cell rebounds to when its load goes.
     * smart-bms-12-200.valve:85: emptyClears = 3.20 V
     */
    public static final int EMPTY_CLEARS = 3200;

    /**
     * Below this a cell takes damage in less than the 30 s of the pre-alarm. smart-bms-12-200.valve:87:
     * deepEmpty = 2.50 V
     */
    public static final int DEEP_EMPTY = 2500;

    /**
     * L is released from 5 V and pulled below 4.8 V; H is driven above 3.2 V and released at 3 V.
     * smart-bms-12-200.valve:89: releasedL = 5 V
     */
    public static final int RELEASED_L = 5000;

    /** smart-bms-12-200.valve:90: pulledL = 4.8 V */
    public static final int PULLED_L = 4800;

    /** smart-bms-12-200.valve:91: releasedH = 3 V */
    public static final int RELEASED_H = 3000;

    /** smart-bms-12-200.valve:92: drivenH = 3.2 V */
    public static final int DRIVEN_H = 3200;

    /**
     * Below this the converter of L is dead, from this on that of H is at its end. smart-bms-12-200.valve:94:
     * deadL = 100 mV
     */
    public static final int DEAD_L = 100;

    /** smart-bms-12-200.valve:95: deadH = 35 V */
    public static final int DEAD_H = 35000;

    /** The core's own copy. */
    private final SmartBms12V200Settings settings = new SmartBms12V200Settings();

    private final SmartBms12V200Outputs outputs = new SmartBms12V200Outputs();

    /** One of LOAD_OFF, LOAD_CONNECTED, LOAD_WARNING, LOAD_DISCONNECTED. smart-bms-12-200.valve:154 */
    private int loadState;

    /** Ticks since Load entered its state, at most 30000. */
    private int loadElapsed;

    /** One of CHARGE_BLOCKED, CHARGE_ALLOWED. smart-bms-12-200.valve:178 */
    private int chargeState;

    /**
     * One of ALTERNATOR_BLOCKED, ALTERNATOR_CHARGING, ALTERNATOR_STOPPING, ALTERNATOR_OVERLOADED.
     * smart-bms-12-200.valve:187
     */
    private int alternatorState;

    /** Ticks since Alternator entered its state, at most 600000. */
    private int alternatorElapsed;

    /**
     * Opening at five minutes would be a load dump; less current cools as well. One of DERATING_FULL,
     * DERATING_DERATED. smart-bms-12-200.valve:209
     */
    private int deratingState;

    /** Ticks since Derating entered its state, at most 600000. */
    private int deratingElapsed;

    /** smart-bms-12-200.valve:136: cellWarning: lowestCell &lt; preAlarmBelow until &gt; preAlarmBelow + 50 mV */
    private boolean cellWarning;

    /** smart-bms-12-200.valve:137: cellEmpty: lowestCell &lt; loadOffBelow until &gt;= emptyClears */
    private boolean cellEmpty;

    /** smart-bms-12-200.valve:138: cellFull: highestCell &gt;= full until &lt; fullClears */
    private boolean cellFull;

    /** smart-bms-12-200.valve:139: batteryCold: coldest &lt; 5 degC until &gt;= 8 degC */
    private boolean batteryCold;

    /** smart-bms-12-200.valve:140: batteryFrozen: coldest &lt; -20 degC until &gt;= -17 degC */
    private boolean batteryFrozen;

    /** smart-bms-12-200.valve:141: batteryHot: hottest &gt; 50 degC until &lt;= 47 degC */
    private boolean batteryHot;

    /**
     * smart-bms-12-200.valve:142: alternatorHigh: alternator.voltage &gt; overVoltage until &lt;
     * overVoltageClears
     */
    private boolean alternatorHigh;

    /**
     * smart-bms-12-200.valve:143: packHigh: greatest of (packVoltage, system.voltage) &gt; overVoltage until
     * &lt; overVoltageClears
     */
    private boolean packHigh;

    /** smart-bms-12-200.valve:144: remoteLReleased: remoteL &gt;= releasedL until &lt; pulledL */
    private boolean remoteLReleased;

    /** smart-bms-12-200.valve:145: remoteHReleased: remoteH &lt;= releasedH until &gt; drivenH */
    private boolean remoteHReleased;

    /**
     * Debounced. smart-bms-12-200.valve:147: remoteOff: not remoteRequested for 20 ms until remoteRequested
     * for 20 ms
     */
    private boolean remoteOff;

    /**
     * Latched: the blocking stage let current back. A healthy stage never reads below -1 A.
     * smart-bms-12-200.valve:149: reverseSeen: alternator.current &lt; -1 A until not remoteRequested for 1 s
     */
    private boolean reverseSeen;

    /**
     * Latched: current that opening does not stop. Only the fuse in the alternator port can.
     * smart-bms-12-200.valve:151: stuckClosed: strayCurrent for 100 ms until not remoteRequested for 1 s
     */
    private boolean stuckClosed;

    /** Ticks in a row, at most 501, with: smart-bms-12-200.valve:105: incomplete */
    private int incompleteHeldTicks;

    /** Ticks in a row, at most 1001, with: smart-bms-12-200.valve:147: not remoteRequested */
    private int notRemoteRequestedHeldTicks;

    /** Ticks in a row, at most 21, with: smart-bms-12-200.valve:147: remoteRequested */
    private int remoteRequestedHeldTicks;

    /** Ticks in a row, at most 101, with: smart-bms-12-200.valve:151: strayCurrent */
    private int strayCurrentHeldTicks;

    /**
     * Ticks in a row, at most 101, with: smart-bms-12-200.valve:124: Alternator in { Charging, Stopping } and
     * alternator.current &gt; 115 % of (limit at most fullLimit) + noise
     */
    private int alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks;

    /** Ticks in a row, at most 10001, with: smart-bms-12-200.valve:130: alternator.voltage &lt; stopGate */
    private int alternatorVoltageStopGateHeldTicks;

    /** Ticks in a row, at most 2001, with: smart-bms-12-200.valve:168: calm */
    private int calmHeldTicks;

    /** Ticks in a row, at most 2001, with: smart-bms-12-200.valve:171: calm and lowestCell &gt;= emptyClears */
    private int calmLowestCellEmptyClearsHeldTicks;

    /** Ticks in a row, at most 2001, with: smart-bms-12-200.valve:180: highestCell &lt; fullClears */
    private int highestCellFullClearsHeldTicks;

    /** Ticks in a row, at most 3001, with: smart-bms-12-200.valve:189: openAndRunning */
    private int openAndRunningHeldTicks;

    /**
     * Most alternators overheat at full output for five minutes; a dip of a moment cools nothing. Spent from
     * 540000 on. smart-bms-12-200.valve:220
     */
    private int nearLimitLevel;

    /**
     * The greatest limit in a second: slower than the field of an alternator can follow, 0.3 s.
     * smart-bms-12-200.valve:222
     */
    private int limit;

    /** smart-bms-12-200.valve:224 */
    private int starts;

    /** Out of reset, with the default settings. */
    public SmartBms12V200() {
        reset();
    }

    /** Back to how it is out of reset. The settings stay as they are. */
    public void reset() {
        loadState = LOAD_OFF;
        loadElapsed = 0;
        chargeState = CHARGE_BLOCKED;
        alternatorState = ALTERNATOR_BLOCKED;
        alternatorElapsed = 0;
        deratingState = DERATING_FULL;
        deratingElapsed = 0;
        cellWarning = true;
        cellEmpty = true;
        cellFull = true;
        batteryCold = true;
        batteryFrozen = true;
        batteryHot = true;
        alternatorHigh = true;
        packHigh = true;
        remoteLReleased = true;
        remoteHReleased = true;
        remoteOff = true;
        reverseSeen = false;
        stuckClosed = false;
        incompleteHeldTicks = 0;
        notRemoteRequestedHeldTicks = 0;
        remoteRequestedHeldTicks = 0;
        strayCurrentHeldTicks = 0;
        alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks = 0;
        alternatorVoltageStopGateHeldTicks = 0;
        calmHeldTicks = 0;
        calmLowestCellEmptyClearsHeldTicks = 0;
        highestCellFullClearsHeldTicks = 0;
        openAndRunningHeldTicks = 0;
        nearLimitLevel = 0;
        limit = 0;
        starts = 0;
        outputs.alternatorSwitch = ALTERNATOR_SWITCH_OPEN;
        outputs.alternatorLimit = 0;
        outputs.alternatorDerated = ALTERNATOR_DERATED_NO;
        outputs.alternatorStarts = 0;
        outputs.reverseBlocking = REVERSE_BLOCKING_OFF;
        outputs.alternatorOff = ALTERNATOR_OFF_WAITING;
        outputs.loadDisconnect = LOAD_DISCONNECT_FLOATING;
        outputs.chargeDisconnect = CHARGE_DISCONNECT_FLOATING;
        outputs.preAlarm = PRE_ALARM_FLOATING;
        outputs.fault = FAULT_NONE;
    }

    /** One tick: reads all inputs once, moves every machine at most once, drives all outputs. */
    public void step(SmartBms12V200Readings readings) {
        int alternatorVoltage = readings.alternatorVoltage;
        int alternatorCurrent = readings.alternatorCurrent;
        int systemVoltage = readings.systemVoltage;
        int packVoltage = readings.packVoltage;
        int remoteL = readings.remoteL;
        int remoteH = readings.remoteH;
        int remoteBridge = readings.remoteBridge;

        // One pass over batteries: those present, at most 20.
        int lowestCell = 5000;
        int highestCell = 0;
        int coldest = 120;
        int hottest = -50;
        int batteriesCount = 0;
        for (int battery = 0; battery < 20; battery++) {
            if (readings.batteriesPresent[battery]) {
                batteriesCount++;
                for (int cell = 0; cell < 4; cell++) {
                    int batteryCell = readings.batteriesCell[4 * battery + cell];
                    if (batteryCell < lowestCell) {
                        lowestCell = batteryCell;
                    }
                    if (batteryCell > highestCell) {
                        highestCell = batteryCell;
                    }
                }
                int batteryTemperature = readings.batteriesTemperature[battery];
                if (batteryTemperature < coldest) {
                    coldest = batteryTemperature;
                }
                if (batteryTemperature > hottest) {
                    hottest = batteryTemperature;
                }
            }
        }
        if (batteriesCount == 0) {
            lowestCell = 0;
            highestCell = 5000;
            coldest = -50;
            hottest = 120;
        }

        // Time, thresholds and definitions.
        if (loadElapsed < 30000) {
            loadElapsed++;
        }
        if (alternatorElapsed < 600000) {
            alternatorElapsed++;
        }
        if (deratingElapsed < 600000) {
            deratingElapsed++;
        }
        // smart-bms-12-200.valve:103: incomplete = count of batteries != commissioned
        boolean incomplete = batteriesCount != settings.commissioned;
        // smart-bms-12-200.valve:105: incomplete for so many ticks
        if (incomplete) {
            if (incompleteHeldTicks < 501) {
                incompleteHeldTicks++;
            }
        } else {
            incompleteHeldTicks = 0;
        }
        // smart-bms-12-200.valve:105: batteriesMissed = incomplete for 500 ms
        boolean batteriesMissed = incompleteHeldTicks > 500;
        // smart-bms-12-200.valve:144: remoteLReleased: remoteL >= releasedL until < pulledL
        if (remoteL >= RELEASED_L) {
            remoteLReleased = true;
        } else if (remoteL < PULLED_L) {
            remoteLReleased = false;
        }
        // smart-bms-12-200.valve:145: remoteHReleased: remoteH <= releasedH until > drivenH
        if (remoteH <= RELEASED_H) {
            remoteHReleased = true;
        } else if (remoteH > DRIVEN_H) {
            remoteHReleased = false;
        }
        // smart-bms-12-200.valve:107: remoteRequested = (remoteBridge = Bridged or not remoteLReleased or not
        // remoteHReleased) and remoteL >= deadL and remoteH < deadH
        boolean remoteRequested = (remoteBridge == REMOTE_BRIDGE_BRIDGED || !remoteLReleased || !remoteHReleased)
                && remoteL >= DEAD_L
                && remoteH < DEAD_H;
        // smart-bms-12-200.valve:111: strayCurrent = Alternator in { Blocked, Overloaded } and absolute of
        // alternator.current > noise
        boolean strayCurrent = (alternatorState == ALTERNATOR_BLOCKED || alternatorState == ALTERNATOR_OVERLOADED)
                && (alternatorCurrent < 0 ? -alternatorCurrent : alternatorCurrent) > NOISE;
        // smart-bms-12-200.valve:114: openAndRunning = Alternator = Blocked and alternator.voltage >= startGate
        boolean openAndRunning = alternatorState == ALTERNATOR_BLOCKED && alternatorVoltage >= START_GATE;
        // smart-bms-12-200.valve:147: not remoteRequested for so many ticks
        if (!remoteRequested) {
            if (notRemoteRequestedHeldTicks < 1001) {
                notRemoteRequestedHeldTicks++;
            }
        } else {
            notRemoteRequestedHeldTicks = 0;
        }
        // smart-bms-12-200.valve:147: remoteRequested for so many ticks
        if (remoteRequested) {
            if (remoteRequestedHeldTicks < 21) {
                remoteRequestedHeldTicks++;
            }
        } else {
            remoteRequestedHeldTicks = 0;
        }
        // smart-bms-12-200.valve:147: remoteOff: not remoteRequested for 20 ms until remoteRequested for 20 ms
        if (notRemoteRequestedHeldTicks > 20) {
            remoteOff = true;
        } else if (remoteRequestedHeldTicks > 20) {
            remoteOff = false;
        }
        // smart-bms-12-200.valve:141: batteryHot: hottest > 50 degC until <= 47 degC
        if (hottest > 50) {
            batteryHot = true;
        } else if (hottest <= 47) {
            batteryHot = false;
        }
        // smart-bms-12-200.valve:140: batteryFrozen: coldest < -20 degC until >= -17 degC
        if (coldest < -20) {
            batteryFrozen = true;
        } else if (coldest >= -17) {
            batteryFrozen = false;
        }
        // smart-bms-12-200.valve:151: strayCurrent for so many ticks
        if (strayCurrent) {
            if (strayCurrentHeldTicks < 101) {
                strayCurrentHeldTicks++;
            }
        } else {
            strayCurrentHeldTicks = 0;
        }
        // smart-bms-12-200.valve:151: stuckClosed: strayCurrent for 100 ms until not remoteRequested for 1 s
        if (strayCurrentHeldTicks > 100) {
            stuckClosed = true;
        } else if (notRemoteRequestedHeldTicks > 1000) {
            stuckClosed = false;
        }
        // smart-bms-12-200.valve:116: dischargeOk = not remoteOff and not batteriesMissed and not batteryHot and
        // not batteryFrozen and not stuckClosed
        boolean dischargeOk = !remoteOff && !batteriesMissed && !batteryHot && !batteryFrozen && !stuckClosed;
        // smart-bms-12-200.valve:139: batteryCold: coldest < 5 degC until >= 8 degC
        if (coldest < 5) {
            batteryCold = true;
        } else if (coldest >= 8) {
            batteryCold = false;
        }
        // smart-bms-12-200.valve:138: cellFull: highestCell >= full until < fullClears
        if (highestCell >= FULL) {
            cellFull = true;
        } else if (highestCell < FULL_CLEARS) {
            cellFull = false;
        }
        // smart-bms-12-200.valve:143: packHigh: greatest of (packVoltage, system.voltage) > overVoltage until <
        // overVoltageClears
        if ((packVoltage > systemVoltage ? packVoltage : systemVoltage) > OVER_VOLTAGE) {
            packHigh = true;
        } else if ((packVoltage > systemVoltage ? packVoltage : systemVoltage) < OVER_VOLTAGE_CLEARS) {
            packHigh = false;
        }
        // smart-bms-12-200.valve:117: chargeOk = not remoteOff and not incomplete and not batteryHot and not
        // batteryCold and not cellFull and not packHigh and not stuckClosed
        boolean chargeOk = !remoteOff
                && !incomplete
                && !batteryHot
                && !batteryCold
                && !cellFull
                && !packHigh
                && !stuckClosed;
        // smart-bms-12-200.valve:121: fullLimit = 90 % of alternatorFuse rounded down, at most 100 A
        int fullLimit = 9 * settings.alternatorFuse / 10;
        if (fullLimit > 1000) {
            fullLimit = 1000;
        }
        // smart-bms-12-200.valve:122: deratedLimit = 80 % of fullLimit rounded down
        int deratedLimit = 4 * fullLimit / 5;
        // smart-bms-12-200.valve:124: Alternator in { Charging, Stopping } and alternator.current > 115 % of
        // (limit at most fullLimit) + noise for so many ticks
        if ((alternatorState == ALTERNATOR_CHARGING || alternatorState == ALTERNATOR_STOPPING)
                && 20 * alternatorCurrent > 23 * (limit < fullLimit ? limit : fullLimit) + 20 * NOISE) {
            if (alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks < 101) {
                alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks++;
            }
        } else {
            alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks = 0;
        }
        // smart-bms-12-200.valve:124: overLimit = (Alternator in { Charging, Stopping } and alternator.current >
        // 115 % of (limit at most fullLimit) + noise) for 100 ms
        boolean overLimit = alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks > 100;
        // smart-bms-12-200.valve:142: alternatorHigh: alternator.voltage > overVoltage until < overVoltageClears
        if (alternatorVoltage > OVER_VOLTAGE) {
            alternatorHigh = true;
        } else if (alternatorVoltage < OVER_VOLTAGE_CLEARS) {
            alternatorHigh = false;
        }
        // smart-bms-12-200.valve:149: reverseSeen: alternator.current < -1 A until not remoteRequested for 1 s
        if (alternatorCurrent < -10) {
            reverseSeen = true;
        } else if (notRemoteRequestedHeldTicks > 1000) {
            reverseSeen = false;
        }
        // smart-bms-12-200.valve:127: forbidden = incomplete or cellFull or packHigh or alternatorHigh or
        // reverseSeen or stuckClosed
        boolean forbidden = incomplete || cellFull || packHigh || alternatorHigh || reverseSeen || stuckClosed;
        // smart-bms-12-200.valve:130: alternator.voltage < stopGate for so many ticks
        if (alternatorVoltage < STOP_GATE) {
            if (alternatorVoltageStopGateHeldTicks < 10001) {
                alternatorVoltageStopGateHeldTicks++;
            }
        } else {
            alternatorVoltageStopGateHeldTicks = 0;
        }
        // smart-bms-12-200.valve:130: ending = remoteOff or batteryHot or batteryCold or alternator.voltage <
        // stopGate for 10 s
        boolean ending = remoteOff || batteryHot || batteryCold || alternatorVoltageStopGateHeldTicks > 10000;
        // smart-bms-12-200.valve:136: cellWarning: lowestCell < preAlarmBelow until > preAlarmBelow + 50 mV
        if (lowestCell < settings.preAlarmBelow) {
            cellWarning = true;
        } else if (lowestCell > settings.preAlarmBelow + 50) {
            cellWarning = false;
        }
        // smart-bms-12-200.valve:137: cellEmpty: lowestCell < loadOffBelow until >= emptyClears
        if (lowestCell < settings.loadOffBelow) {
            cellEmpty = true;
        } else if (lowestCell >= EMPTY_CLEARS) {
            cellEmpty = false;
        }
        // smart-bms-12-200.valve:131: calm = not cellWarning and not cellEmpty
        boolean calm = !cellWarning && !cellEmpty;
        // smart-bms-12-200.valve:168: calm for so many ticks
        if (calm) {
            if (calmHeldTicks < 2001) {
                calmHeldTicks++;
            }
        } else {
            calmHeldTicks = 0;
        }
        // smart-bms-12-200.valve:171: calm and lowestCell >= emptyClears for so many ticks
        if (calm && lowestCell >= EMPTY_CLEARS) {
            if (calmLowestCellEmptyClearsHeldTicks < 2001) {
                calmLowestCellEmptyClearsHeldTicks++;
            }
        } else {
            calmLowestCellEmptyClearsHeldTicks = 0;
        }
        // smart-bms-12-200.valve:180: highestCell < fullClears for so many ticks
        if (highestCell < FULL_CLEARS) {
            if (highestCellFullClearsHeldTicks < 2001) {
                highestCellFullClearsHeldTicks++;
            }
        } else {
            highestCellFullClearsHeldTicks = 0;
        }
        // smart-bms-12-200.valve:189: openAndRunning for so many ticks
        if (openAndRunning) {
            if (openAndRunningHeldTicks < 3001) {
                openAndRunningHeldTicks++;
            }
        } else {
            openAndRunningHeldTicks = 0;
        }

        // All machines move at once, from the states of the last tick.
        int nextLoad = nextLoad(dischargeOk, calm, lowestCell);
        int nextCharge = nextCharge(chargeOk);
        int nextAlternator = nextAlternator(forbidden, ending, alternatorVoltage, packVoltage, overLimit, alternatorCurrent);
        int alternatorBefore = alternatorState;
        int nextDerating = nextDerating();
        if (nextLoad != loadState) {
            loadState = nextLoad;
            loadElapsed = 0;
        }
        chargeState = nextCharge;
        if (nextAlternator != alternatorState) {
            alternatorState = nextAlternator;
            alternatorElapsed = 0;
        }
        if (nextDerating != deratingState) {
            deratingState = nextDerating;
            deratingElapsed = 0;
        }

        // Kept values see the new states.
        // smart-bms-12-200.valve:220: nearLimit
        if (10 * alternatorCurrent >= 9 * fullLimit) {
            if (nearLimitLevel > 599998) {
                nearLimitLevel = 600000;
            } else {
                nearLimitLevel += 2;
            }
        } else if (nearLimitLevel > 0) {
            nearLimitLevel--;
        }
        // smart-bms-12-200.valve:222: limit
        int limitTarget;
        if (alternatorState == ALTERNATOR_STOPPING) {
            limitTarget = 0;
        } else if (deratingState == DERATING_DERATED) {
            limitTarget = deratedLimit;
        } else {
            limitTarget = fullLimit;
        }
        if (limitTarget < limit - 1) {
            limit--;
        } else {
            limit = limitTarget;
        }
        // smart-bms-12-200.valve:224: starts
        if (alternatorState == ALTERNATOR_CHARGING && alternatorElapsed >= 600000) {
            // smart-bms-12-200.valve:225: when Alternator in Charging for 10 min -> 0
            starts = 0;
        } else if (alternatorBefore == ALTERNATOR_BLOCKED && alternatorState == ALTERNATOR_CHARGING) {
            // smart-bms-12-200.valve:226: when Alternator takes Blocked -> Charging -> starts + 1 at most 2
            starts++;
            if (starts > 2) {
                starts = 2;
            }
        }

        // Outputs.
        // smart-bms-12-200.valve:231: alternatorSwitch = Closed when Alternator in { Charging, Stopping } else
        // Open
        if (alternatorState == ALTERNATOR_CHARGING || alternatorState == ALTERNATOR_STOPPING) {
            outputs.alternatorSwitch = ALTERNATOR_SWITCH_CLOSED;
        } else {
            outputs.alternatorSwitch = ALTERNATOR_SWITCH_OPEN;
        }
        // smart-bms-12-200.valve:232: alternatorLimit = least of (limit, fullLimit)
        outputs.alternatorLimit = limit < fullLimit ? limit : fullLimit;
        // smart-bms-12-200.valve:233: alternatorDerated = Yes when Derating = Derated else No
        if (deratingState == DERATING_DERATED) {
            outputs.alternatorDerated = ALTERNATOR_DERATED_YES;
        } else {
            outputs.alternatorDerated = ALTERNATOR_DERATED_NO;
        }
        // smart-bms-12-200.valve:234: alternatorStarts = starts
        outputs.alternatorStarts = starts;
        // smart-bms-12-200.valve:235: reverseBlocking = Armed when Alternator in { Charging, Stopping } or
        // openAndRunning else Off
        if (alternatorState == ALTERNATOR_CHARGING
                || alternatorState == ALTERNATOR_STOPPING
                || openAndRunning) {
            outputs.reverseBlocking = REVERSE_BLOCKING_ARMED;
        } else {
            outputs.reverseBlocking = REVERSE_BLOCKING_OFF;
        }
        // smart-bms-12-200.valve:236: alternatorOff = None when Alternator in { Charging, Stopping } else Overload
        // when Alternator = Overloaded else Internal when reverseSeen or stuckClosed else RemoteInput when
        // remoteOff else Battery when incomplete else TemperatureHigh when batteryHot else Battery when cellFull
        // or batteryCold else BatteryHigh when packHigh else InputHigh when alternatorHigh else Waiting when
        // alternator.voltage >= startGate and alternator.voltage >= packVoltage + closeMargin else InputLow
        if (alternatorState == ALTERNATOR_CHARGING || alternatorState == ALTERNATOR_STOPPING) {
            outputs.alternatorOff = ALTERNATOR_OFF_NONE;
        } else if (alternatorState == ALTERNATOR_OVERLOADED) {
            outputs.alternatorOff = ALTERNATOR_OFF_OVERLOAD;
        } else if (reverseSeen || stuckClosed) {
            outputs.alternatorOff = ALTERNATOR_OFF_INTERNAL;
        } else if (remoteOff) {
            outputs.alternatorOff = ALTERNATOR_OFF_REMOTE_INPUT;
        } else if (incomplete) {
            outputs.alternatorOff = ALTERNATOR_OFF_BATTERY;
        } else if (batteryHot) {
            outputs.alternatorOff = ALTERNATOR_OFF_TEMPERATURE_HIGH;
        } else if (cellFull || batteryCold) {
            outputs.alternatorOff = ALTERNATOR_OFF_BATTERY;
        } else if (packHigh) {
            outputs.alternatorOff = ALTERNATOR_OFF_BATTERY_HIGH;
        } else if (alternatorHigh) {
            outputs.alternatorOff = ALTERNATOR_OFF_INPUT_HIGH;
        } else if (alternatorVoltage >= START_GATE && alternatorVoltage >= packVoltage + CLOSE_MARGIN) {
            outputs.alternatorOff = ALTERNATOR_OFF_WAITING;
        } else {
            outputs.alternatorOff = ALTERNATOR_OFF_INPUT_LOW;
        }
        // smart-bms-12-200.valve:247: loadDisconnect = High when Load in { Connected, Warning } else Floating
        if (loadState == LOAD_CONNECTED || loadState == LOAD_WARNING) {
            outputs.loadDisconnect = LOAD_DISCONNECT_HIGH;
        } else {
            outputs.loadDisconnect = LOAD_DISCONNECT_FLOATING;
        }
        // smart-bms-12-200.valve:248: chargeDisconnect = High when Charge = Allowed else Floating
        if (chargeState == CHARGE_ALLOWED) {
            outputs.chargeDisconnect = CHARGE_DISCONNECT_HIGH;
        } else {
            outputs.chargeDisconnect = CHARGE_DISCONNECT_FLOATING;
        }
        // smart-bms-12-200.valve:249: preAlarm = High when Load in { Warning, Disconnected } or stuckClosed else
        // Floating
        if (loadState == LOAD_WARNING || loadState == LOAD_DISCONNECTED || stuckClosed) {
            outputs.preAlarm = PRE_ALARM_HIGH;
        } else {
            outputs.preAlarm = PRE_ALARM_FLOATING;
        }
        // smart-bms-12-200.valve:250: fault = StuckClosed when stuckClosed else ReverseCurrent when reverseSeen
        // else BatteryCable when batteriesMissed and count of batteries < commissioned else TooManyBatteries when
        // batteriesMissed else None
        if (stuckClosed) {
            outputs.fault = FAULT_STUCK_CLOSED;
        } else if (reverseSeen) {
            outputs.fault = FAULT_REVERSE_CURRENT;
        } else if (batteriesMissed && batteriesCount < settings.commissioned) {
            outputs.fault = FAULT_BATTERY_CABLE;
        } else if (batteriesMissed) {
            outputs.fault = FAULT_TOO_MANY_BATTERIES;
        } else {
            outputs.fault = FAULT_NONE;
        }
    }

    /** The state that Load goes to. smart-bms-12-200.valve:154 */
    private int nextLoad(boolean dischargeOk, boolean calm, int lowestCell) {
        int next = loadState;
        if (loadState != LOAD_OFF && !dischargeOk) {
            // smart-bms-12-200.valve:174: when not dischargeOk -> Off first [STUCK_CLOSED_SEEN, REMOTE_TRUTH,
            // REMOTE_DEAD, RESET_SAFE, PRE_ALARM_LEAD, RELEASE_WARNS, PRE_ALARM_CLEARS, RECOVERS, KEEPS_LOADS,
            // TEMP_DISCHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED, NONE_PRESENT_OFF, SERVES, WARNS]
            next = LOAD_OFF;
        } else if (loadState == LOAD_OFF) {
            if (dischargeOk && cellEmpty) {
                // smart-bms-12-200.valve:156: when dischargeOk and cellEmpty -> Disconnected [STUCK_CLOSED_SEEN,
                // RESET_SAFE, PRE_ALARM_LEAD, RELEASE_WARNS, PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CLEARS_AT_3V20,
                // RECOVERS, WARNS]
                next = LOAD_DISCONNECTED;
            } else if (dischargeOk && cellWarning && !cellEmpty) {
                // smart-bms-12-200.valve:157: when dischargeOk and cellWarning and not cellEmpty -> Warning
                // [STUCK_CLOSED_SEEN, REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE, PRE_ALARM_LEAD, RELEASE_WARNS,
                // PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20, RECOVERS,
                // KEEPS_LOADS, TEMP_DISCHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED, NONE_PRESENT_OFF, SERVES, WARNS,
                // CHARGE_WHILE_EMPTY]
                next = LOAD_WARNING;
            } else if (dischargeOk && calm) {
                // smart-bms-12-200.valve:158: when dischargeOk and calm -> Connected [STUCK_CLOSED_SEEN, REMOTE_TRUTH,
                // REMOTE_DEAD, RESET_SAFE, PRE_ALARM_LEAD, RELEASE_WARNS, PRE_ALARM_AT_LEVEL, EMPTY_CELL, DEEP_EMPTY,
                // EMPTY_CLEARS_AT_3V20, RECOVERS, KEEPS_LOADS, TEMP_DISCHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED,
                // NONE_PRESENT_OFF, SERVES, WARNS, CHARGE_WHILE_EMPTY]
                next = LOAD_CONNECTED;
            }
        } else if (loadState == LOAD_CONNECTED) {
            if (lowestCell < DEEP_EMPTY) {
                // smart-bms-12-200.valve:161: when lowestCell < deepEmpty -> Disconnected [RESET_SAFE, PRE_ALARM_LEAD,
                // PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20, RECOVERS,
                // KEEPS_LOADS, SERVES, WARNS, CHARGE_WHILE_EMPTY]
                next = LOAD_DISCONNECTED;
            } else if (cellWarning) {
                // smart-bms-12-200.valve:162: then when cellWarning -> Warning [RESET_SAFE, PRE_ALARM_LEAD,
                // PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CLEARS_AT_3V20, RECOVERS, WARNS]
                next = LOAD_WARNING;
            }
        } else if (loadState == LOAD_WARNING) {
            if (lowestCell < DEEP_EMPTY) {
                // smart-bms-12-200.valve:166: when lowestCell < deepEmpty -> Disconnected [RESET_SAFE, PRE_ALARM_LEAD,
                // PRE_ALARM_AT_LEVEL, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20, RECOVERS, KEEPS_LOADS, SERVES, WARNS,
                // CHARGE_WHILE_EMPTY]
                next = LOAD_DISCONNECTED;
            } else if (cellEmpty && loadElapsed >= 30000) {
                // smart-bms-12-200.valve:167: then when cellEmpty and after 30 s -> Disconnected [RESET_SAFE,
                // PRE_ALARM_LEAD, PRE_ALARM_AT_LEVEL, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20, RECOVERS, KEEPS_LOADS,
                // SERVES, WARNS, CHARGE_WHILE_EMPTY]
                next = LOAD_DISCONNECTED;
            } else if (calmHeldTicks > 2000) {
                // smart-bms-12-200.valve:168: then when calm for 2 s -> Connected [RESET_SAFE, PRE_ALARM_LEAD,
                // PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CLEARS_AT_3V20, RECOVERS, WARNS]
                next = LOAD_CONNECTED;
            }
        } else if (loadState == LOAD_DISCONNECTED) {
            if (calmLowestCellEmptyClearsHeldTicks > 2000) {
                // smart-bms-12-200.valve:171: when (calm and lowestCell >= emptyClears) for 2 s -> Connected [RESET_SAFE,
                // PRE_ALARM_LEAD, PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20,
                // RECOVERS, KEEPS_LOADS, SERVES, WARNS, CHARGE_WHILE_EMPTY]
                next = LOAD_CONNECTED;
            }
        }
        return next;
    }

    /** The state that Charge goes to. smart-bms-12-200.valve:178 */
    private int nextCharge(boolean chargeOk) {
        int next = chargeState;
        if (chargeState == CHARGE_BLOCKED) {
            if (chargeOk && highestCellFullClearsHeldTicks > 2000) {
                // smart-bms-12-200.valve:180: when chargeOk and highestCell < fullClears for 2 s -> Allowed
                // [STUCK_CLOSED_SEEN, OVERVOLTAGE_STOPS_CHARGE, REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE,
                // FULL_STOPS_ALL_CHARGE, FULL_CLEARS_AT_3V60, NO_COLD_CHARGE, NO_HOT_CHARGE, CABLE_FAILSAFE,
                // MORE_THAN_COMMISSIONED, NO_BLIND_CHARGE, NONE_PRESENT_OFF, CHARGE_RECOVERS, CHARGE_WHILE_EMPTY]
                next = CHARGE_ALLOWED;
            }
        } else if (chargeState == CHARGE_ALLOWED) {
            if (!chargeOk) {
                // smart-bms-12-200.valve:183: when not chargeOk -> Blocked [STUCK_CLOSED_SEEN, OVERVOLTAGE_STOPS_CHARGE,
                // REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE, FULL_STOPS_ALL_CHARGE, FULL_CLEARS_AT_3V60, NO_COLD_CHARGE,
                // NO_HOT_CHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED, NO_BLIND_CHARGE, NONE_PRESENT_OFF,
                // CHARGE_RECOVERS, CHARGE_WHILE_EMPTY]
                next = CHARGE_BLOCKED;
            }
        }
        return next;
    }

    /** The state that Alternator goes to. smart-bms-12-200.valve:187 */
    private int nextAlternator(boolean forbidden, boolean ending, int alternatorVoltage,
            int packVoltage, boolean overLimit, int alternatorCurrent) {
        int next = alternatorState;
        if (alternatorState == ALTERNATOR_BLOCKED) {
            if (!forbidden
                    && !ending
                    && openAndRunningHeldTicks > 3000
                    && alternatorVoltage >= packVoltage + CLOSE_MARGIN
                    && (starts < 2 || alternatorElapsed >= 600000)) {
                // smart-bms-12-200.valve:189: when not forbidden and not ending and openAndRunning for 3 s and
                // alternator.voltage >= packVoltage + closeMargin and (starts < 2 or after 10 min) -> Charging
                // [NO_BACKFLOW_HEALTHY, NO_BACKFLOW_MARGIN, NO_BACKFLOW_LATCH_OPENS, NO_BACKFLOW_LATCH_STOPS,
                // NO_BACKFLOW_LATCH_LATCHES, NO_BACKFLOW_EVIDENCE, NO_BACKFLOW_EVIDENCE_TRUE, ARM_BEFORE_CLOSE,
                // ARMED_WHILE_CLOSED, STUCK_CLOSED_SEEN, LATCH_BLOCKS, START_GATE_TRUE, START_AT_GATE, AVAILABLE,
                // KEEPS_CHARGING, RAMP_BEFORE_OPEN, RAMP_ENDS, STARTER_SPARED, NO_REOPEN_AT_CLOSE, STARTS_COUNTED,
                // STARTS_FORGIVEN, RETRY_LOCK_OUT, HUNTING_ALTERNATOR, LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80,
                // LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, LIMIT_HELD, FITTED_FUSE_SPARED, ALT_FIVE_MIN,
                // ALT_FOUR_AND_A_HALF_MIN, DERATED_NOT_LESS, ALT_OVERLOAD_OPENS, ALT_OVERLOAD_REAL, ALT_OVERLOAD_WAITS,
                // ALT_OVERLOAD_ENDS, OVERVOLTAGE_BLOCKS, OVERVOLTAGE_STOPS_CHARGE, REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE,
                // FULL_STOPS_ALL_CHARGE, NO_COLD_CHARGE_RAMP, NO_HOT_CHARGE_RAMP, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED,
                // NO_BLIND_CHARGE, NONE_PRESENT_OFF, REASON_EXACT, REASON_REAL, CHARGES]
                next = ALTERNATOR_CHARGING;
            }
        } else if (alternatorState == ALTERNATOR_CHARGING) {
            if (overLimit) {
                // smart-bms-12-200.valve:193: when overLimit -> Overloaded [NO_BACKFLOW_HEALTHY, NO_BACKFLOW_MARGIN,
                // NO_BACKFLOW_LATCH_OPENS, NO_BACKFLOW_LATCH_STOPS, NO_BACKFLOW_LATCH_LATCHES, NO_BACKFLOW_EVIDENCE,
                // NO_BACKFLOW_EVIDENCE_TRUE, ARM_BEFORE_CLOSE, ARMED_WHILE_CLOSED, STUCK_CLOSED_SEEN, LATCH_BLOCKS,
                // START_GATE_TRUE, AVAILABLE, KEEPS_CHARGING, RAMP_BEFORE_OPEN, RAMP_ENDS, STARTER_SPARED,
                // NO_REOPEN_AT_CLOSE, STARTS_COUNTED, STARTS_FORGIVEN, RETRY_LOCK_OUT, HUNTING_ALTERNATOR,
                // LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80, LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, LIMIT_HELD,
                // FITTED_FUSE_SPARED, ALT_FIVE_MIN, ALT_FOUR_AND_A_HALF_MIN, LIMIT_WAS_SHOWN, DERATED_NOT_LESS,
                // ALT_OVERLOAD_OPENS, ALT_OVERLOAD_REAL, ALT_OVERLOAD_WAITS, ALT_OVERLOAD_ENDS, OVERVOLTAGE_BLOCKS,
                // OVERVOLTAGE_STOPS_CHARGE, REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE, REASON_EXACT, CHARGES]
                next = ALTERNATOR_OVERLOADED;
            } else if (forbidden || alternatorCurrent < STAY_MARGIN) {
                // smart-bms-12-200.valve:194: then when forbidden or alternator.current < stayMargin -> Blocked
                // [NO_BACKFLOW_HEALTHY, NO_BACKFLOW_MARGIN, NO_BACKFLOW_LATCH_OPENS, NO_BACKFLOW_LATCH_STOPS,
                // NO_BACKFLOW_LATCH_LATCHES, NO_BACKFLOW_EVIDENCE, NO_BACKFLOW_EVIDENCE_TRUE, ARM_BEFORE_CLOSE,
                // ARMED_WHILE_CLOSED, STUCK_CLOSED_SEEN, LATCH_BLOCKS, START_GATE_TRUE, START_AT_GATE, AVAILABLE,
                // KEEPS_CHARGING, RAMP_BEFORE_OPEN, RAMP_ENDS, STARTER_SPARED, NO_REOPEN_AT_CLOSE, STARTS_COUNTED,
                // STARTS_FORGIVEN, RETRY_LOCK_OUT, HUNTING_ALTERNATOR, LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80,
                // LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, LIMIT_HELD, FITTED_FUSE_SPARED, ALT_FIVE_MIN,
                // ALT_FOUR_AND_A_HALF_MIN, DERATED_NOT_LESS, ALT_OVERLOAD_OPENS, ALT_OVERLOAD_REAL, ALT_OVERLOAD_WAITS,
                // ALT_OVERLOAD_ENDS, OVERVOLTAGE_BLOCKS, OVERVOLTAGE_STOPS_CHARGE, REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE,
                // FULL_STOPS_ALL_CHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED, NO_BLIND_CHARGE, NONE_PRESENT_OFF,
                // REASON_EXACT, REASON_REAL, CHARGES]
                next = ALTERNATOR_BLOCKED;
            } else if (ending) {
                // smart-bms-12-200.valve:195: then when ending -> Stopping [NO_BACKFLOW_HEALTHY, NO_BACKFLOW_MARGIN,
                // NO_BACKFLOW_LATCH_OPENS, NO_BACKFLOW_LATCH_STOPS, NO_BACKFLOW_LATCH_LATCHES, NO_BACKFLOW_EVIDENCE,
                // NO_BACKFLOW_EVIDENCE_TRUE, ARM_BEFORE_CLOSE, ARMED_WHILE_CLOSED, STUCK_CLOSED_SEEN, LATCH_BLOCKS,
                // START_GATE_TRUE, START_AT_GATE, AVAILABLE, KEEPS_CHARGING, RAMP_BEFORE_OPEN, RAMP_ENDS, STARTER_SPARED,
                // NO_REOPEN_AT_CLOSE, STARTS_COUNTED, STARTS_FORGIVEN, RETRY_LOCK_OUT, HUNTING_ALTERNATOR,
                // LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80, LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, LIMIT_HELD,
                // FITTED_FUSE_SPARED, ALT_FIVE_MIN, ALT_FOUR_AND_A_HALF_MIN, DERATED_NOT_LESS, ALT_OVERLOAD_OPENS,
                // ALT_OVERLOAD_REAL, ALT_OVERLOAD_WAITS, ALT_OVERLOAD_ENDS, OVERVOLTAGE_BLOCKS, OVERVOLTAGE_STOPS_CHARGE,
                // REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE, NO_COLD_CHARGE_RAMP, NO_HOT_CHARGE_RAMP, REASON_EXACT,
                // REASON_REAL, CHARGES]
                next = ALTERNATOR_STOPPING;
            }
        } else if (alternatorState == ALTERNATOR_STOPPING) {
            if (overLimit) {
                // smart-bms-12-200.valve:199: when overLimit -> Overloaded [NO_BACKFLOW_HEALTHY, NO_BACKFLOW_MARGIN,
                // NO_BACKFLOW_LATCH_OPENS, NO_BACKFLOW_LATCH_STOPS, NO_BACKFLOW_LATCH_LATCHES, NO_BACKFLOW_EVIDENCE,
                // NO_BACKFLOW_EVIDENCE_TRUE, ARM_BEFORE_CLOSE, ARMED_WHILE_CLOSED, STUCK_CLOSED_SEEN, LATCH_BLOCKS,
                // START_GATE_TRUE, AVAILABLE, KEEPS_CHARGING, RAMP_BEFORE_OPEN, RAMP_ENDS, STARTER_SPARED,
                // NO_REOPEN_AT_CLOSE, STARTS_COUNTED, STARTS_FORGIVEN, RETRY_LOCK_OUT, HUNTING_ALTERNATOR,
                // LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80, LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, LIMIT_HELD,
                // FITTED_FUSE_SPARED, ALT_FIVE_MIN, ALT_FOUR_AND_A_HALF_MIN, LIMIT_WAS_SHOWN, DERATED_NOT_LESS,
                // ALT_OVERLOAD_OPENS, ALT_OVERLOAD_REAL, ALT_OVERLOAD_WAITS, ALT_OVERLOAD_ENDS, OVERVOLTAGE_BLOCKS,
                // OVERVOLTAGE_STOPS_CHARGE, REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE, REASON_EXACT, CHARGES]
                next = ALTERNATOR_OVERLOADED;
            } else if (forbidden || alternatorCurrent < STAY_MARGIN || limit <= 0) {
                // smart-bms-12-200.valve:200: then when forbidden or alternator.current < stayMargin or limit <= 0 A ->
                // Blocked [NO_BACKFLOW_HEALTHY, NO_BACKFLOW_MARGIN, NO_BACKFLOW_LATCH_OPENS, NO_BACKFLOW_LATCH_STOPS,
                // NO_BACKFLOW_LATCH_LATCHES, NO_BACKFLOW_EVIDENCE, NO_BACKFLOW_EVIDENCE_TRUE, ARM_BEFORE_CLOSE,
                // ARMED_WHILE_CLOSED, STUCK_CLOSED_SEEN, LATCH_BLOCKS, START_GATE_TRUE, START_AT_GATE, AVAILABLE,
                // KEEPS_CHARGING, RAMP_BEFORE_OPEN, RAMP_ENDS, STARTER_SPARED, NO_REOPEN_AT_CLOSE, STARTS_COUNTED,
                // STARTS_FORGIVEN, RETRY_LOCK_OUT, HUNTING_ALTERNATOR, LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80,
                // LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, LIMIT_HELD, FITTED_FUSE_SPARED, ALT_FIVE_MIN,
                // ALT_FOUR_AND_A_HALF_MIN, LIMIT_WAS_SHOWN, DERATED_NOT_LESS, ALT_OVERLOAD_OPENS, ALT_OVERLOAD_REAL,
                // ALT_OVERLOAD_WAITS, ALT_OVERLOAD_ENDS, OVERVOLTAGE_BLOCKS, OVERVOLTAGE_STOPS_CHARGE, REMOTE_TRUTH,
                // REMOTE_DEAD, RESET_SAFE, FULL_STOPS_ALL_CHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED, NO_BLIND_CHARGE,
                // NONE_PRESENT_OFF, REASON_EXACT, REASON_REAL, CHARGES]
                next = ALTERNATOR_BLOCKED;
            } else if (!ending) {
                // smart-bms-12-200.valve:201: then when not ending -> Charging [NO_BACKFLOW_HEALTHY, NO_BACKFLOW_MARGIN,
                // NO_BACKFLOW_LATCH_OPENS, NO_BACKFLOW_LATCH_STOPS, NO_BACKFLOW_LATCH_LATCHES, NO_BACKFLOW_EVIDENCE,
                // NO_BACKFLOW_EVIDENCE_TRUE, ARM_BEFORE_CLOSE, ARMED_WHILE_CLOSED, STUCK_CLOSED_SEEN, LATCH_BLOCKS,
                // START_GATE_TRUE, START_AT_GATE, AVAILABLE, KEEPS_CHARGING, RAMP_BEFORE_OPEN, RAMP_ENDS, STARTER_SPARED,
                // NO_REOPEN_AT_CLOSE, STARTS_COUNTED, STARTS_FORGIVEN, RETRY_LOCK_OUT, HUNTING_ALTERNATOR,
                // LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80, LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, LIMIT_HELD,
                // FITTED_FUSE_SPARED, ALT_FIVE_MIN, ALT_FOUR_AND_A_HALF_MIN, DERATED_NOT_LESS, ALT_OVERLOAD_OPENS,
                // ALT_OVERLOAD_REAL, ALT_OVERLOAD_WAITS, ALT_OVERLOAD_ENDS, OVERVOLTAGE_BLOCKS, OVERVOLTAGE_STOPS_CHARGE,
                // REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE, NO_COLD_CHARGE_RAMP, NO_HOT_CHARGE_RAMP, REASON_EXACT,
                // REASON_REAL, CHARGES]
                next = ALTERNATOR_CHARGING;
            }
        } else if (alternatorState == ALTERNATOR_OVERLOADED) {
            if (alternatorElapsed >= 600000) {
                // smart-bms-12-200.valve:204: when after 10 min -> Blocked [ALT_OVERLOAD_REAL, ALT_OVERLOAD_WAITS,
                // ALT_OVERLOAD_ENDS, REASON_EXACT]
                next = ALTERNATOR_BLOCKED;
            }
        }
        return next;
    }

    /**
     * Opening at five minutes would be a load dump; less current cools as well.
     *
     * <p>The state that Derating goes to. smart-bms-12-200.valve:209
     */
    private int nextDerating() {
        int next = deratingState;
        if (deratingState == DERATING_FULL) {
            if (nearLimitLevel >= 540000) {
                // smart-bms-12-200.valve:211: when nearLimit -> Derated [RAMP_FOR_CAUSE, LIMIT_BY_FUSE_60,
                // LIMIT_BY_FUSE_80, LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, ALT_FIVE_MIN, ALT_FOUR_AND_A_HALF_MIN,
                // ALT_FULL_OUTPUT, DERATED_LIMIT, DERATED_TEN_MIN, DERATED_NO_LONGER]
                next = DERATING_DERATED;
            }
        } else if (deratingState == DERATING_DERATED) {
            if (deratingElapsed >= 600000 && nearLimitLevel < 540000) {
                // smart-bms-12-200.valve:214: when after 10 min and not nearLimit -> Full [RAMP_FOR_CAUSE,
                // LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80, LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, ALT_FIVE_MIN,
                // ALT_FOUR_AND_A_HALF_MIN, ALT_FULL_OUTPUT, DERATED_LIMIT, DERATED_TEN_MIN, DERATED_NO_LONGER]
                next = DERATING_FULL;
            }
        }
        return next;
    }

    /**
     * Takes over a copy of the candidate, effective from the next step on.
     *
     * <p>Returns false, and nothing changes, when any value is out of its range or any rule between settings is
     * broken.
     */
    public boolean writeSettings(SmartBms12V200Settings candidate) {
        int alternatorFuse = candidate.alternatorFuse;
        int preAlarmBelow = candidate.preAlarmBelow;
        int loadOffBelow = candidate.loadOffBelow;
        int commissioned = candidate.commissioned;
        // smart-bms-12-200.valve:8: alternatorFuse: current in { 60 A, 80 A, 100 A, 125 A } default 100 A
        if (alternatorFuse != 600
                && alternatorFuse != 800
                && alternatorFuse != 1000
                && alternatorFuse != 1250) {
            return false;
        }
        // smart-bms-12-200.valve:10: preAlarmBelow: voltage 2.85 V .. 3.15 V step 10 mV default 3.10 V
        if (preAlarmBelow < 2850 || preAlarmBelow > 3150 || (preAlarmBelow - 2850) % 10 != 0) {
            return false;
        }
        // smart-bms-12-200.valve:12: loadOffBelow: voltage 2.60 V .. 2.80 V step 10 mV default 2.80 V
        if (loadOffBelow < 2600 || loadOffBelow > 2800 || (loadOffBelow - 2600) % 10 != 0) {
            return false;
        }
        // smart-bms-12-200.valve:14: commissioned: number 1 .. 20 default 1
        if (commissioned < 1 || commissioned > 20) {
            return false;
        }
        // smart-bms-12-200.valve:15: require: the pre-alarm comes at least 100 mV before the release
        if (loadOffBelow + 100 > preAlarmBelow) {
            return false;
        }
        settings.alternatorFuse = alternatorFuse;
        settings.preAlarmBelow = preAlarmBelow;
        settings.loadOffBelow = loadOffBelow;
        settings.commissioned = commissioned;
        return true;
    }

    /** One of LOAD_OFF, LOAD_CONNECTED, LOAD_WARNING, LOAD_DISCONNECTED. smart-bms-12-200.valve:154 */
    public int loadState() {
        return loadState;
    }

    /** One of CHARGE_BLOCKED, CHARGE_ALLOWED. smart-bms-12-200.valve:178 */
    public int chargeState() {
        return chargeState;
    }

    /**
     * One of ALTERNATOR_BLOCKED, ALTERNATOR_CHARGING, ALTERNATOR_STOPPING, ALTERNATOR_OVERLOADED.
     * smart-bms-12-200.valve:187
     */
    public int alternatorState() {
        return alternatorState;
    }

    /**
     * Opening at five minutes would be a load dump; less current cools as well. One of DERATING_FULL,
     * DERATING_DERATED. smart-bms-12-200.valve:209
     */
    public int deratingState() {
        return deratingState;
    }

    /** smart-bms-12-200.valve:136: cellWarning: lowestCell &lt; preAlarmBelow until &gt; preAlarmBelow + 50 mV */
    public boolean cellWarning() {
        return cellWarning;
    }

    /** smart-bms-12-200.valve:137: cellEmpty: lowestCell &lt; loadOffBelow until &gt;= emptyClears */
    public boolean cellEmpty() {
        return cellEmpty;
    }

    /** smart-bms-12-200.valve:138: cellFull: highestCell &gt;= full until &lt; fullClears */
    public boolean cellFull() {
        return cellFull;
    }

    /** smart-bms-12-200.valve:139: batteryCold: coldest &lt; 5 degC until &gt;= 8 degC */
    public boolean batteryCold() {
        return batteryCold;
    }

    /** smart-bms-12-200.valve:140: batteryFrozen: coldest &lt; -20 degC until &gt;= -17 degC */
    public boolean batteryFrozen() {
        return batteryFrozen;
    }

    /** smart-bms-12-200.valve:141: batteryHot: hottest &gt; 50 degC until &lt;= 47 degC */
    public boolean batteryHot() {
        return batteryHot;
    }

    /**
     * smart-bms-12-200.valve:142: alternatorHigh: alternator.voltage &gt; overVoltage until &lt;
     * overVoltageClears
     */
    public boolean alternatorHigh() {
        return alternatorHigh;
    }

    /**
     * smart-bms-12-200.valve:143: packHigh: greatest of (packVoltage, system.voltage) &gt; overVoltage until
     * &lt; overVoltageClears
     */
    public boolean packHigh() {
        return packHigh;
    }

    /** smart-bms-12-200.valve:144: remoteLReleased: remoteL &gt;= releasedL until &lt; pulledL */
    public boolean remoteLReleased() {
        return remoteLReleased;
    }

    /** smart-bms-12-200.valve:145: remoteHReleased: remoteH &lt;= releasedH until &gt; drivenH */
    public boolean remoteHReleased() {
        return remoteHReleased;
    }

    /**
     * Debounced. smart-bms-12-200.valve:147: remoteOff: not remoteRequested for 20 ms until remoteRequested
     * for 20 ms
     */
    public boolean remoteOff() {
        return remoteOff;
    }

    /**
     * Latched: the blocking stage let current back. A healthy stage never reads below -1 A.
     * smart-bms-12-200.valve:149: reverseSeen: alternator.current &lt; -1 A until not remoteRequested for 1 s
     */
    public boolean reverseSeen() {
        return reverseSeen;
    }

    /**
     * Latched: current that opening does not stop. Only the fuse in the alternator port can.
     * smart-bms-12-200.valve:151: stuckClosed: strayCurrent for 100 ms until not remoteRequested for 1 s
     */
    public boolean stuckClosed() {
        return stuckClosed;
    }

    /**
     * Most alternators overheat at full output for five minutes; a dip of a moment cools nothing. Spent from
     * 540000 on. smart-bms-12-200.valve:220
     */
    public int nearLimitLevel() {
        return nearLimitLevel;
    }

    /**
     * The greatest limit in a second: slower than the field of an alternator can follow, 0.3 s.
     * smart-bms-12-200.valve:222
     */
    public int limit() {
        return limit;
    }

    /** smart-bms-12-200.valve:224 */
    public int starts() {
        return starts;
    }

    /** The core's own object: what it holds changes with every step. */
    public SmartBms12V200Outputs outputs() {
        return outputs;
    }
}
// Generated; SHA-256 of all above: 043035aec91e9206ecbc27afd35463dd10818b507d86014634d39ada90f39fe6
