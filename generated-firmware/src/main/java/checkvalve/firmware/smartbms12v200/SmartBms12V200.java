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

    /** The core's own copy. */
    private final SmartBms12V200Settings settings = new SmartBms12V200Settings();

    private final SmartBms12V200Outputs outputs = new SmartBms12V200Outputs();

    /** 0 Off, 1 Connected, 2 Warning, 3 Disconnected. smart-bms-12-200.valve:154 */
    int loadState;

    /** Ticks since Load entered its state, at most 30000. */
    int loadElapsed;

    /** 0 Blocked, 1 Allowed. smart-bms-12-200.valve:178 */
    int chargeState;

    /** 0 Blocked, 1 Charging, 2 Stopping, 3 Overloaded. smart-bms-12-200.valve:187 */
    int alternatorState;

    /** Ticks since Alternator entered its state, at most 600000. */
    int alternatorElapsed;

    /**
     * Opening at five minutes would be a load dump; less current cools as well. 0 Full, 1 Derated.
     * smart-bms-12-200.valve:209
     */
    int deratingState;

    /** Ticks since Derating entered its state, at most 600000. */
    int deratingElapsed;

    /** smart-bms-12-200.valve:136: cellWarning: lowestCell &lt; preAlarmBelow until &gt; preAlarmBelow + 50 mV */
    boolean cellWarning;

    /** smart-bms-12-200.valve:137: cellEmpty: lowestCell &lt; loadOffBelow until &gt;= emptyClears */
    boolean cellEmpty;

    /** smart-bms-12-200.valve:138: cellFull: highestCell &gt;= full until &lt; fullClears */
    boolean cellFull;

    /** smart-bms-12-200.valve:139: batteryCold: coldest &lt; 5 degC until &gt;= 8 degC */
    boolean batteryCold;

    /** smart-bms-12-200.valve:140: batteryFrozen: coldest &lt; -20 degC until &gt;= -17 degC */
    boolean batteryFrozen;

    /** smart-bms-12-200.valve:141: batteryHot: hottest &gt; 50 degC until &lt;= 47 degC */
    boolean batteryHot;

    /**
     * smart-bms-12-200.valve:142: alternatorHigh: alternator.voltage &gt; overVoltage until &lt;
     * overVoltageClears
     */
    boolean alternatorHigh;

    /**
     * smart-bms-12-200.valve:143: packHigh: greatest of (packVoltage, system.voltage) &gt; overVoltage until
     * &lt; overVoltageClears
     */
    boolean packHigh;

    /** smart-bms-12-200.valve:144: remoteLReleased: remoteL &gt;= releasedL until &lt; pulledL */
    boolean remoteLReleased;

    /** smart-bms-12-200.valve:145: remoteHReleased: remoteH &lt;= releasedH until &gt; drivenH */
    boolean remoteHReleased;

    /**
     * Debounced. smart-bms-12-200.valve:147: remoteOff: not remoteRequested for 20 ms until remoteRequested
     * for 20 ms
     */
    boolean remoteOff;

    /**
     * Latched: the blocking stage let current back. A healthy stage never reads below -1 A.
     * smart-bms-12-200.valve:149: reverseSeen: alternator.current &lt; -1 A until not remoteRequested for 1 s
     */
    boolean reverseSeen;

    /**
     * Latched: current that opening does not stop. Only the fuse in the alternator port can.
     * smart-bms-12-200.valve:151: stuckClosed: strayCurrent for 100 ms until not remoteRequested for 1 s
     */
    boolean stuckClosed;

    /** Ticks in a row, at most 501, with: smart-bms-12-200.valve:105: incomplete */
    int incompleteHeldTicks;

    /** Ticks in a row, at most 1001, with: smart-bms-12-200.valve:147: not remoteRequested */
    int notRemoteRequestedHeldTicks;

    /** Ticks in a row, at most 21, with: smart-bms-12-200.valve:147: remoteRequested */
    int remoteRequestedHeldTicks;

    /** Ticks in a row, at most 101, with: smart-bms-12-200.valve:151: strayCurrent */
    int strayCurrentHeldTicks;

    /**
     * Ticks in a row, at most 101, with: smart-bms-12-200.valve:124: Alternator in { Charging, Stopping } and
     * alternator.current &gt; 115 % of (limit at most fullLimit) + noise
     */
    int alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks;

    /** Ticks in a row, at most 10001, with: smart-bms-12-200.valve:130: alternator.voltage &lt; stopGate */
    int alternatorVoltageStopGateHeldTicks;

    /** Ticks in a row, at most 2001, with: smart-bms-12-200.valve:168: calm */
    int calmHeldTicks;

    /** Ticks in a row, at most 2001, with: smart-bms-12-200.valve:171: calm and lowestCell &gt;= emptyClears */
    int calmLowestCellEmptyClearsHeldTicks;

    /** Ticks in a row, at most 2001, with: smart-bms-12-200.valve:180: highestCell &lt; fullClears */
    int highestCellFullClearsHeldTicks;

    /** Ticks in a row, at most 3001, with: smart-bms-12-200.valve:189: openAndRunning */
    int openAndRunningHeldTicks;

    /**
     * Most alternators overheat at full output for five minutes; a dip of a moment cools nothing. Spent from
     * 540000 on. smart-bms-12-200.valve:220
     */
    int nearLimitLevel;

    /**
     * The greatest limit in a second: slower than the field of an alternator can follow, 0.3 s.
     * smart-bms-12-200.valve:222
     */
    int limit;

    /** smart-bms-12-200.valve:224 */
    int starts;

    /** Out of reset, with the default settings. */
    public SmartBms12V200() {
        reset();
    }

    /** Back to how it is out of reset. The settings stay as they are. */
    public void reset() {
        loadState = 0 /* Off */;
        loadElapsed = 0;
        chargeState = 0 /* Blocked */;
        alternatorState = 0 /* Blocked */;
        alternatorElapsed = 0;
        deratingState = 0 /* Full */;
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
        if (remoteL >= 5000 /* releasedL */) {
            remoteLReleased = true;
        } else if (remoteL < 4800 /* pulledL */) {
            remoteLReleased = false;
        }
        // smart-bms-12-200.valve:145: remoteHReleased: remoteH <= releasedH until > drivenH
        if (remoteH <= 3000 /* releasedH */) {
            remoteHReleased = true;
        } else if (remoteH > 3200 /* drivenH */) {
            remoteHReleased = false;
        }
        // smart-bms-12-200.valve:107: remoteRequested = (remoteBridge = Bridged or not remoteLReleased or not
        // remoteHReleased) and remoteL >= deadL and remoteH < deadH
        boolean remoteRequested = (remoteBridge == REMOTE_BRIDGE_BRIDGED || !remoteLReleased || !remoteHReleased)
                && remoteL >= 100 /* deadL */
                && remoteH < 35000 /* deadH */;
        // smart-bms-12-200.valve:111: strayCurrent = Alternator in { Blocked, Overloaded } and absolute of
        // alternator.current > noise
        boolean strayCurrent = (alternatorState == 0 /* Blocked */ || alternatorState == 3 /* Overloaded */)
                && (alternatorCurrent < 0 ? -alternatorCurrent : alternatorCurrent) > 10 /* noise */;
        // smart-bms-12-200.valve:114: openAndRunning = Alternator = Blocked and alternator.voltage >= startGate
        boolean openAndRunning = alternatorState == 0 /* Blocked */ && alternatorVoltage >= 13060 /* startGate */;
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
        if (highestCell >= 3750 /* full */) {
            cellFull = true;
        } else if (highestCell < 3600 /* fullClears */) {
            cellFull = false;
        }
        // smart-bms-12-200.valve:143: packHigh: greatest of (packVoltage, system.voltage) > overVoltage until <
        // overVoltageClears
        if ((packVoltage > systemVoltage ? packVoltage : systemVoltage) > 16000 /* overVoltage */) {
            packHigh = true;
        } else if ((packVoltage > systemVoltage ? packVoltage : systemVoltage) < 15800 /* overVoltageClears */) {
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
        if ((alternatorState == 1 /* Charging */ || alternatorState == 2 /* Stopping */)
                && 20 * alternatorCurrent > 23 * (limit < fullLimit ? limit : fullLimit) + 20 * 10 /* noise */) {
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
        if (alternatorVoltage > 16000 /* overVoltage */) {
            alternatorHigh = true;
        } else if (alternatorVoltage < 15800 /* overVoltageClears */) {
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
        if (alternatorVoltage < 12800 /* stopGate */) {
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
        } else if (lowestCell >= 3200 /* emptyClears */) {
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
        if (calm && lowestCell >= 3200 /* emptyClears */) {
            if (calmLowestCellEmptyClearsHeldTicks < 2001) {
                calmLowestCellEmptyClearsHeldTicks++;
            }
        } else {
            calmLowestCellEmptyClearsHeldTicks = 0;
        }
        // smart-bms-12-200.valve:180: highestCell < fullClears for so many ticks
        if (highestCell < 3600 /* fullClears */) {
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
        if (alternatorState == 2 /* Stopping */) {
            limitTarget = 0;
        } else if (deratingState == 1 /* Derated */) {
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
        if (alternatorState == 1 /* Charging */ && alternatorElapsed >= 600000) {
            // smart-bms-12-200.valve:225: when Alternator in Charging for 10 min -> 0
            starts = 0;
        } else if (alternatorBefore == 0 /* Blocked */ && alternatorState == 1 /* Charging */) {
            // smart-bms-12-200.valve:226: when Alternator takes Blocked -> Charging -> starts + 1 at most 2
            starts++;
            if (starts > 2) {
                starts = 2;
            }
        }

        // Outputs.
        // smart-bms-12-200.valve:231: alternatorSwitch = Closed when Alternator in { Charging, Stopping } else
        // Open
        if (alternatorState == 1 /* Charging */ || alternatorState == 2 /* Stopping */) {
            outputs.alternatorSwitch = ALTERNATOR_SWITCH_CLOSED;
        } else {
            outputs.alternatorSwitch = ALTERNATOR_SWITCH_OPEN;
        }
        // smart-bms-12-200.valve:232: alternatorLimit = least of (limit, fullLimit)
        int alternatorLimit = limit < fullLimit ? limit : fullLimit;
        outputs.alternatorLimit = alternatorLimit;
        // smart-bms-12-200.valve:233: alternatorDerated = Yes when Derating = Derated else No
        if (deratingState == 1 /* Derated */) {
            outputs.alternatorDerated = ALTERNATOR_DERATED_YES;
        } else {
            outputs.alternatorDerated = ALTERNATOR_DERATED_NO;
        }
        // smart-bms-12-200.valve:234: alternatorStarts = starts
        outputs.alternatorStarts = starts;
        // smart-bms-12-200.valve:235: reverseBlocking = Armed when Alternator in { Charging, Stopping } or
        // openAndRunning else Off
        if (alternatorState == 1 /* Charging */ || alternatorState == 2 /* Stopping */ || openAndRunning) {
            outputs.reverseBlocking = REVERSE_BLOCKING_ARMED;
        } else {
            outputs.reverseBlocking = REVERSE_BLOCKING_OFF;
        }
        // smart-bms-12-200.valve:236: alternatorOff = None when Alternator in { Charging, Stopping } else Overload
        // when Alternator = Overloaded else Internal when reverseSeen or stuckClosed else RemoteInput when
        // remoteOff else Battery when incomplete else TemperatureHigh when batteryHot else Battery when cellFull
        // or batteryCold else BatteryHigh when packHigh else InputHigh when alternatorHigh else Waiting when
        // alternator.voltage >= startGate and alternator.voltage >= packVoltage + closeMargin else InputLow
        if (alternatorState == 1 /* Charging */ || alternatorState == 2 /* Stopping */) {
            outputs.alternatorOff = ALTERNATOR_OFF_NONE;
        } else if (alternatorState == 3 /* Overloaded */) {
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
        } else if (alternatorVoltage >= 13060 /* startGate */
                && alternatorVoltage >= packVoltage + 340 /* closeMargin */) {
            outputs.alternatorOff = ALTERNATOR_OFF_WAITING;
        } else {
            outputs.alternatorOff = ALTERNATOR_OFF_INPUT_LOW;
        }
        // smart-bms-12-200.valve:247: loadDisconnect = High when Load in { Connected, Warning } else Floating
        if (loadState == 1 /* Connected */ || loadState == 2 /* Warning */) {
            outputs.loadDisconnect = LOAD_DISCONNECT_HIGH;
        } else {
            outputs.loadDisconnect = LOAD_DISCONNECT_FLOATING;
        }
        // smart-bms-12-200.valve:248: chargeDisconnect = High when Charge = Allowed else Floating
        if (chargeState == 1 /* Allowed */) {
            outputs.chargeDisconnect = CHARGE_DISCONNECT_HIGH;
        } else {
            outputs.chargeDisconnect = CHARGE_DISCONNECT_FLOATING;
        }
        // smart-bms-12-200.valve:249: preAlarm = High when Load in { Warning, Disconnected } or stuckClosed else
        // Floating
        if (loadState == 2 /* Warning */ || loadState == 3 /* Disconnected */ || stuckClosed) {
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
        if (loadState != 0 /* Off */ && !dischargeOk) {
            // smart-bms-12-200.valve:174: when not dischargeOk -> Off first [STUCK_CLOSED_SEEN, REMOTE_TRUTH,
            // REMOTE_DEAD, RESET_SAFE, PRE_ALARM_LEAD, RELEASE_WARNS, PRE_ALARM_CLEARS, RECOVERS, KEEPS_LOADS,
            // TEMP_DISCHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED, NONE_PRESENT_OFF, SERVES, WARNS]
            return 0 /* Off */;
        } else if (loadState == 0 /* Off */) {
            if (dischargeOk && cellEmpty) {
                // smart-bms-12-200.valve:156: when dischargeOk and cellEmpty -> Disconnected [STUCK_CLOSED_SEEN,
                // RESET_SAFE, PRE_ALARM_LEAD, RELEASE_WARNS, PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CLEARS_AT_3V20,
                // RECOVERS, WARNS]
                return 3 /* Disconnected */;
            } else if (dischargeOk && cellWarning && !cellEmpty) {
                // smart-bms-12-200.valve:157: when dischargeOk and cellWarning and not cellEmpty -> Warning
                // [STUCK_CLOSED_SEEN, REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE, PRE_ALARM_LEAD, RELEASE_WARNS,
                // PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20, RECOVERS,
                // KEEPS_LOADS, TEMP_DISCHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED, NONE_PRESENT_OFF, SERVES, WARNS,
                // CHARGE_WHILE_EMPTY]
                return 2 /* Warning */;
            } else if (dischargeOk && calm) {
                // smart-bms-12-200.valve:158: when dischargeOk and calm -> Connected [STUCK_CLOSED_SEEN, REMOTE_TRUTH,
                // REMOTE_DEAD, RESET_SAFE, PRE_ALARM_LEAD, RELEASE_WARNS, PRE_ALARM_AT_LEVEL, EMPTY_CELL, DEEP_EMPTY,
                // EMPTY_CLEARS_AT_3V20, RECOVERS, KEEPS_LOADS, TEMP_DISCHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED,
                // NONE_PRESENT_OFF, SERVES, WARNS, CHARGE_WHILE_EMPTY]
                return 1 /* Connected */;
            }
        } else if (loadState == 1 /* Connected */) {
            if (lowestCell < 2500 /* deepEmpty */) {
                // smart-bms-12-200.valve:161: when lowestCell < deepEmpty -> Disconnected [RESET_SAFE, PRE_ALARM_LEAD,
                // PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20, RECOVERS,
                // KEEPS_LOADS, SERVES, WARNS, CHARGE_WHILE_EMPTY]
                return 3 /* Disconnected */;
            } else if (cellWarning) {
                // smart-bms-12-200.valve:162: then when cellWarning -> Warning [RESET_SAFE, PRE_ALARM_LEAD,
                // PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CLEARS_AT_3V20, RECOVERS, WARNS]
                return 2 /* Warning */;
            }
        } else if (loadState == 2 /* Warning */) {
            if (lowestCell < 2500 /* deepEmpty */) {
                // smart-bms-12-200.valve:166: when lowestCell < deepEmpty -> Disconnected [RESET_SAFE, PRE_ALARM_LEAD,
                // PRE_ALARM_AT_LEVEL, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20, RECOVERS, KEEPS_LOADS, SERVES, WARNS,
                // CHARGE_WHILE_EMPTY]
                return 3 /* Disconnected */;
            } else if (cellEmpty && loadElapsed >= 30000) {
                // smart-bms-12-200.valve:167: then when cellEmpty and after 30 s -> Disconnected [RESET_SAFE,
                // PRE_ALARM_LEAD, PRE_ALARM_AT_LEVEL, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20, RECOVERS, KEEPS_LOADS,
                // SERVES, WARNS, CHARGE_WHILE_EMPTY]
                return 3 /* Disconnected */;
            } else if (calmHeldTicks > 2000) {
                // smart-bms-12-200.valve:168: then when calm for 2 s -> Connected [RESET_SAFE, PRE_ALARM_LEAD,
                // PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CLEARS_AT_3V20, RECOVERS, WARNS]
                return 1 /* Connected */;
            }
        } else if (loadState == 3 /* Disconnected */) {
            if (calmLowestCellEmptyClearsHeldTicks > 2000) {
                // smart-bms-12-200.valve:171: when (calm and lowestCell >= emptyClears) for 2 s -> Connected [RESET_SAFE,
                // PRE_ALARM_LEAD, PRE_ALARM_AT_LEVEL, PRE_ALARM_CLEARS, EMPTY_CELL, DEEP_EMPTY, EMPTY_CLEARS_AT_3V20,
                // RECOVERS, KEEPS_LOADS, SERVES, WARNS, CHARGE_WHILE_EMPTY]
                return 1 /* Connected */;
            }
        }
        return loadState;
    }

    /** The state that Charge goes to. smart-bms-12-200.valve:178 */
    private int nextCharge(boolean chargeOk) {
        if (chargeState == 0 /* Blocked */) {
            if (chargeOk && highestCellFullClearsHeldTicks > 2000) {
                // smart-bms-12-200.valve:180: when chargeOk and highestCell < fullClears for 2 s -> Allowed
                // [STUCK_CLOSED_SEEN, OVERVOLTAGE_STOPS_CHARGE, REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE,
                // FULL_STOPS_ALL_CHARGE, FULL_CLEARS_AT_3V60, NO_COLD_CHARGE, NO_HOT_CHARGE, CABLE_FAILSAFE,
                // MORE_THAN_COMMISSIONED, NO_BLIND_CHARGE, NONE_PRESENT_OFF, CHARGE_RECOVERS, CHARGE_WHILE_EMPTY]
                return 1 /* Allowed */;
            }
        } else if (chargeState == 1 /* Allowed */) {
            if (!chargeOk) {
                // smart-bms-12-200.valve:183: when not chargeOk -> Blocked [STUCK_CLOSED_SEEN, OVERVOLTAGE_STOPS_CHARGE,
                // REMOTE_TRUTH, REMOTE_DEAD, RESET_SAFE, FULL_STOPS_ALL_CHARGE, FULL_CLEARS_AT_3V60, NO_COLD_CHARGE,
                // NO_HOT_CHARGE, CABLE_FAILSAFE, MORE_THAN_COMMISSIONED, NO_BLIND_CHARGE, NONE_PRESENT_OFF,
                // CHARGE_RECOVERS, CHARGE_WHILE_EMPTY]
                return 0 /* Blocked */;
            }
        }
        return chargeState;
    }

    /** The state that Alternator goes to. smart-bms-12-200.valve:187 */
    private int nextAlternator(boolean forbidden, boolean ending, int alternatorVoltage,
            int packVoltage, boolean overLimit, int alternatorCurrent) {
        if (alternatorState == 0 /* Blocked */) {
            if (!forbidden
                    && !ending
                    && openAndRunningHeldTicks > 3000
                    && alternatorVoltage >= packVoltage + 340 /* closeMargin */
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
                return 1 /* Charging */;
            }
        } else if (alternatorState == 1 /* Charging */) {
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
                return 3 /* Overloaded */;
            } else if (forbidden || alternatorCurrent < 23 /* stayMargin */) {
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
                return 0 /* Blocked */;
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
                return 2 /* Stopping */;
            }
        } else if (alternatorState == 2 /* Stopping */) {
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
                return 3 /* Overloaded */;
            } else if (forbidden || alternatorCurrent < 23 /* stayMargin */ || limit <= 0) {
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
                return 0 /* Blocked */;
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
                return 1 /* Charging */;
            }
        } else if (alternatorState == 3 /* Overloaded */) {
            if (alternatorElapsed >= 600000) {
                // smart-bms-12-200.valve:204: when after 10 min -> Blocked [ALT_OVERLOAD_REAL, ALT_OVERLOAD_WAITS,
                // ALT_OVERLOAD_ENDS, REASON_EXACT]
                return 0 /* Blocked */;
            }
        }
        return alternatorState;
    }

    /**
     * Opening at five minutes would be a load dump; less current cools as well.
     *
     * <p>The state that Derating goes to. smart-bms-12-200.valve:209
     */
    private int nextDerating() {
        if (deratingState == 0 /* Full */) {
            if (nearLimitLevel >= 540000) {
                // smart-bms-12-200.valve:211: when nearLimit -> Derated [RAMP_FOR_CAUSE, LIMIT_BY_FUSE_60,
                // LIMIT_BY_FUSE_80, LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, ALT_FIVE_MIN, ALT_FOUR_AND_A_HALF_MIN,
                // ALT_FULL_OUTPUT, DERATED_LIMIT, DERATED_TEN_MIN, DERATED_NO_LONGER]
                return 1 /* Derated */;
            }
        } else if (deratingState == 1 /* Derated */) {
            if (deratingElapsed >= 600000 && nearLimitLevel < 540000) {
                // smart-bms-12-200.valve:214: when after 10 min and not nearLimit -> Full [RAMP_FOR_CAUSE,
                // LIMIT_BY_FUSE_60, LIMIT_BY_FUSE_80, LIMIT_BY_FUSE_100, LIMIT_BY_FUSE_125, ALT_FIVE_MIN,
                // ALT_FOUR_AND_A_HALF_MIN, ALT_FULL_OUTPUT, DERATED_LIMIT, DERATED_TEN_MIN, DERATED_NO_LONGER]
                return 0 /* Full */;
            }
        }
        return deratingState;
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

    /** The core's own object: what it holds changes with every step. */
    public SmartBms12V200Outputs outputs() {
        return outputs;
    }
}
// Generated; SHA-256 of all above: 394e4413a758b4c9e3c4694a5396bbc6bcecf19d06755a321293e5ed87b378de
