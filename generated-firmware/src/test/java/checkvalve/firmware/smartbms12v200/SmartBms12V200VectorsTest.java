package checkvalve.firmware.smartbms12v200;

import static checkvalve.firmware.smartbms12v200.SmartBms12V200.*;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Plays 62 vectors, 204507 ticks in all, and compares the outputs after every tick with what the spec
 * means. Above each run stands what it is the first to show. SmartBms12V200Vectors.csv has the same
 * vectors for a bench, and SmartBms12V200Vectors.txt says where each thing is shown that is to be.
 *
 * <p>Written by Checkvalve from smart-bms-12-200.valve: change the spec, not this file.
 */
class SmartBms12V200VectorsTest {
    private final SmartBms12V200 core = new SmartBms12V200();

    private final SmartBms12V200Settings settings = new SmartBms12V200Settings();

    private final SmartBms12V200Readings readings = new SmartBms12V200Readings();

    private long tick;

    @Test
    void vector1() {
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(10);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // line 91: coldest: `minimum of batteries.temperature or -50 degC when none` is not what all members say
        // line 92: hottest: `maximum of batteries.temperature or 120 degC when none` is not what all members say
        // line 94: incomplete: `count of batteries != commissioned` decides
        // line 94: incomplete: `count of batteries != commissioned` decides, next above
        // line 96: time of `incomplete`: `incomplete` decides
        // line 96: batteriesMissed: not `incomplete for 500 ms` decides
        // line 123: remoteLReleased: not `remoteL >= releasedL` decides
        // line 123: remoteLReleased, until: `remoteL < pulledL` decides
        // line 124: remoteHReleased: not `remoteH <= releasedH` decides
        // line 124: remoteHReleased, until: `remoteH > drivenH` decides
        // line 98: remoteRequested: not `remoteBridge = Bridged`
        // line 98: remoteRequested: not `remoteLReleased`
        // line 98: remoteRequested: not `remoteL >= deadL`
        // line 102: strayCurrent: `Alternator = Blocked`
        // line 102: strayCurrent: not `absolute of alternator.current > noise` decides
        // line 102: strayCurrent: `alternator.current` is negative
        // line 105: openAndRunning: `Alternator = Blocked`
        // line 105: openAndRunning: not `alternator.voltage >= startGate` decides
        // line 126: time of `not remoteRequested`: not `remoteRequested` decides
        // line 126: time of `remoteRequested`: not `remoteRequested` decides
        // line 126: remoteOff: not `not remoteRequested for 20 ms` decides
        // line 126: remoteOff, until: not `remoteRequested for 20 ms` decides
        // line 120: batteryHot: not `hottest > 50 degC` decides
        // line 120: batteryHot, until: `hottest <= 47 degC` decides
        // line 119: batteryFrozen: not `coldest < -20 degC` decides
        // line 119: batteryFrozen, until: `coldest >= -17 degC` decides
        // line 130: time of `strayCurrent`: not `strayCurrent` decides
        // line 130: stuckClosed: not `strayCurrent for 100 ms` decides
        // line 107: dischargeOk: `remoteOff` decides
        // line 107: dischargeOk: `remoteOff`
        // line 118: batteryCold: not `coldest < 5 degC` decides
        // line 118: batteryCold, until: `coldest >= 8 degC` decides
        // line 118: batteryCold, until: `coldest >= 8 degC` decides, equal
        // line 117: cellFull: not `highestCell >= full` decides
        // line 117: cellFull, until: `highestCell < fullClears` decides
        // line 122: packHigh: not `greatest of (packVoltage, system.voltage) > overVoltage` decides
        // line 122: packHigh: `system.voltage` is greatest
        // line 122: packHigh, until: `greatest of (packVoltage, system.voltage) < overVoltageClears` decides
        // line 122: packHigh, until: `system.voltage` is greatest
        // line 108: chargeOk: `remoteOff`
        // line 115: cellWarning: `lowestCell < preAlarmBelow` decides
        // line 116: cellEmpty: `lowestCell < loadOffBelow` decides
        // line 110: calm: `cellWarning`
        // line 121: alternatorHigh: not `alternator.voltage > overVoltage` decides
        // line 121: alternatorHigh, until: `alternator.voltage < overVoltageClears` decides
        // line 128: reverseSeen: not `alternator.current < -1 A` decides
        // line 147: time of `calm`: not `calm` decides
        // line 150: time of `calm and lowestCell >= emptyClears`: not `calm`
        // line 159: time of `highestCell < fullClears`: `highestCell < fullClears` decides
        // line 168: time of `openAndRunning`: not `openAndRunning` decides
        // line 174: time of `alternator.voltage < stopGate`: `alternator.voltage < stopGate` decides
        // line 135: Load: Off -> Disconnected: not `dischargeOk` decides
        // line 135: Load: Off -> Disconnected: not `dischargeOk`
        // line 136: Load: Off -> Warning: not `dischargeOk`
        // line 137: Load: Off -> Connected: not `dischargeOk`
        // line 159: Charge: Blocked -> Allowed: not `chargeOk`
        // line 168: Alternator: Blocked -> Charging: not `chargeOk`
        // line 179: alternatorSwitch: not `Alternator = Charging` decides
        // line 180: alternatorLimit: `0.9 * alternatorFuse rounded down to 100 mA` is least
        // line 181: loadDisconnect: not `Load in { Connected, Warning }` decides
        // line 182: chargeDisconnect: not `Charge = Allowed` decides
        // line 183: preAlarm: not `Load in { Warning, Disconnected }` decides
        // line 183: preAlarm: not `Load in { Warning, Disconnected }`
        // line 183: preAlarm: not `stuckClosed` decides
        // line 184: fault: not `stuckClosed` decides
        // line 184: fault: not `reverseSeen` decides
        // line 184: fault: not `batteriesMissed`
        // line 184: fault: not `batteriesMissed` decides
        // line 263: NO_BACKFLOW_LATCH_OPENS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector2() {
        readings.setAlternatorCurrent(-3000);
        readings.setSystemVoltage(10);
        readings.setRemoteH(35000);
        // line 89: lowestCell: no member of batteries is present
        // line 90: highestCell: no member of batteries is present
        // line 91: coldest: no member of batteries is present
        // line 92: hottest: no member of batteries is present
        // line 94: incomplete: `count of batteries != commissioned` decides, next below
        // line 102: strayCurrent: `Alternator = Blocked` decides
        // line 102: strayCurrent: `absolute of alternator.current > noise` decides
        // line 120: batteryHot: `hottest > 50 degC` decides
        // line 119: batteryFrozen: `coldest < -20 degC` decides
        // line 130: time of `strayCurrent`: `strayCurrent` decides
        // line 118: batteryCold: `coldest < 5 degC` decides
        // line 117: cellFull: `highestCell >= full` decides
        // line 128: reverseSeen: `alternator.current < -1 A` decides
        // line 159: time of `highestCell < fullClears`: not `highestCell < fullClears` decides
        // line 184: fault: `reverseSeen` decides
        // line 272: NO_BACKFLOW_LATCH_LATCHES: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
    }

    @Test
    void vector3() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(8);
        readings.setSystemVoltage(10);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 94: incomplete: not `count of batteries != commissioned` decides
        // tick 1, line 94: incomplete: not `count of batteries != commissioned` decides, equal
        // tick 1, line 96: time of `incomplete`: not `incomplete` decides
        // tick 1, line 124: remoteHReleased, until: `remoteH > drivenH` decides, next above
        // tick 1, line 98: remoteRequested: `remoteL >= deadL` decides
        // tick 1, line 98: remoteRequested: `remoteL >= deadL`
        // tick 1, line 98: remoteRequested: `remoteL >= deadL` decides, equal
        // tick 1, line 98: remoteRequested: `remoteH < deadH` decides
        // tick 1, line 102: strayCurrent: `alternator.current` is positive
        // tick 1, line 105: openAndRunning: `Alternator = Blocked` decides
        // tick 1, line 105: openAndRunning: `alternator.voltage >= startGate` decides
        // tick 1, line 105: openAndRunning: `alternator.voltage >= startGate` decides, equal
        // tick 1, line 126: time of `not remoteRequested`: `remoteRequested` decides
        // tick 1, line 126: time of `remoteRequested`: `remoteRequested` decides
        // tick 1, line 108: chargeOk: `remoteOff` decides
        // tick 1, line 168: time of `openAndRunning`: `openAndRunning` decides
        // tick 1, line 174: time of `alternator.voltage < stopGate`: not `alternator.voltage < stopGate` decides
        // tick 20, line 126: remoteOff, until: not `remoteRequested for 20 ms` decides a tick before
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 126: remoteOff, until: `remoteRequested for 20 ms` decides
        // tick 21, line 126: remoteOff, until: `remoteRequested for 20 ms` decides as the time is over
        // tick 21, line 107: dischargeOk: not `remoteOff` decides
        // tick 21, line 107: dischargeOk: not `remoteOff`
        // tick 21, line 107: dischargeOk: not `batteriesMissed` decides
        // tick 21, line 107: dischargeOk: not `batteriesMissed`
        // tick 21, line 107: dischargeOk: not `batteryHot` decides
        // tick 21, line 107: dischargeOk: not `batteryHot`
        // tick 21, line 107: dischargeOk: not `batteryFrozen` decides
        // tick 21, line 107: dischargeOk: not `batteryFrozen`
        // tick 21, line 107: dischargeOk: not `stuckClosed` decides
        // tick 21, line 108: chargeOk: not `remoteOff` decides
        // tick 21, line 108: chargeOk: not `remoteOff`
        // tick 21, line 108: chargeOk: not `incomplete` decides
        // tick 21, line 108: chargeOk: not `incomplete`
        // tick 21, line 108: chargeOk: not `batteryHot` decides
        // tick 21, line 108: chargeOk: not `batteryHot`
        // tick 21, line 108: chargeOk: not `batteryCold` decides
        // tick 21, line 108: chargeOk: not `batteryCold`
        // tick 21, line 108: chargeOk: not `cellFull` decides
        // tick 21, line 108: chargeOk: not `cellFull`
        // tick 21, line 108: chargeOk: not `packHigh` decides
        // tick 21, line 108: chargeOk: not `packHigh`
        // tick 21, line 108: chargeOk: not `stuckClosed` decides
        // tick 21, line 135: Load: Off -> Disconnected is taken
        // tick 21, line 135: Load: Off -> Disconnected: `dischargeOk` decides
        // tick 21, line 135: Load: Off -> Disconnected: `dischargeOk`
        // tick 21, line 135: Load: Off -> Disconnected: `cellEmpty` decides
        // tick 21, line 159: Charge: Blocked -> Allowed: `chargeOk`
        // tick 21, line 159: Charge: Blocked -> Allowed: not `highestCell < fullClears for 2 s` decides
        // tick 21, line 168: Alternator: Blocked -> Charging: `chargeOk`
        // tick 21, line 168: Alternator: Blocked -> Charging: not `alternatorHigh`
        // tick 21, line 168: Alternator: Blocked -> Charging: not `reverseSeen`
        // tick 21, line 168: Alternator: Blocked -> Charging: not `openAndRunning for 3 s` decides
        // tick 21, line 168: Alternator: Blocked -> Charging: not `openAndRunning for 3 s`
        // tick 21, line 183: preAlarm: `Load in { Warning, Disconnected }` decides
        // tick 21, line 183: preAlarm: `Load in { Warning, Disconnected }`
        // tick 22, line 126: time of `remoteRequested` is counted no further
        // tick 22, line 153: Load: Disconnected -> Off: `dischargeOk` decides
        // tick 22, line 150: Load: Disconnected -> Connected: not `(calm and lowestCell >= emptyClears) for 2 s`
        // decides
        // tick 2000, line 159: Charge: Blocked -> Allowed: not `highestCell < fullClears for 2 s` decides a tick
        // before
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 2001, line 159: Charge: Blocked -> Allowed is taken
        // tick 2001, line 159: Charge: Blocked -> Allowed: `chargeOk` decides
        // tick 2001, line 159: Charge: Blocked -> Allowed: `highestCell < fullClears for 2 s` decides
        // tick 2001, line 159: Charge: Blocked -> Allowed: `highestCell < fullClears for 2 s` decides as the time
        // is over
        // tick 2001, line 182: chargeDisconnect: `Charge = Allowed` decides
        // tick 2002, line 159: time of `highestCell < fullClears` is counted no further
        // tick 2002, line 162: Charge: Allowed -> Blocked: `chargeOk` decides
        // tick 3000, line 168: Alternator: Blocked -> Charging: not `openAndRunning for 3 s` decides a tick before
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 168: Alternator: Blocked -> Charging is taken
        // line 168: Alternator: Blocked -> Charging: `chargeOk` decides
        // line 168: Alternator: Blocked -> Charging: not `alternatorHigh` decides
        // line 168: Alternator: Blocked -> Charging: not `reverseSeen` decides
        // line 168: Alternator: Blocked -> Charging: `openAndRunning for 3 s` decides
        // line 168: Alternator: Blocked -> Charging: `openAndRunning for 3 s`
        // line 168: Alternator: Blocked -> Charging: `openAndRunning for 3 s` decides as the time is over
        // line 168: Alternator: Blocked -> Charging: `alternator.voltage >= packVoltage + closeMargin` decides
        // line 179: alternatorSwitch: `Alternator = Charging` decides
        // line 287: NO_BACKFLOW_EVIDENCE_TRUE: what it waits for happens
        // line 309: START_GATE_TRUE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector4() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(21);
        readings.setSystemVoltage(14960);
        readings.setPackVoltage(13000);
        readings.setRemoteL(4800);
        readings.setRemoteH(3200);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, 48);
        // tick 1, line 123: remoteLReleased, until: not `remoteL < pulledL` decides
        // tick 1, line 123: remoteLReleased, until: not `remoteL < pulledL` decides, equal
        // tick 1, line 124: remoteHReleased, until: not `remoteH > drivenH` decides
        // tick 1, line 124: remoteHReleased, until: not `remoteH > drivenH` decides, equal
        // tick 1, line 98: remoteRequested: not `remoteBridge = Bridged` decides
        // tick 1, line 98: remoteRequested: `remoteLReleased` decides
        // tick 1, line 98: remoteRequested: `remoteLReleased`
        // tick 1, line 98: remoteRequested: `remoteHReleased` decides
        // tick 1, line 98: remoteRequested: `remoteHReleased`
        // tick 1, line 120: batteryHot, until: not `hottest <= 47 degC` decides
        // tick 1, line 120: batteryHot, until: not `hottest <= 47 degC` decides, next above
        // tick 20, line 126: remoteOff: not `not remoteRequested for 20 ms` decides a tick before
        // tick 21, line 126: remoteOff: `not remoteRequested for 20 ms` decides
        // tick 21, line 126: remoteOff: `not remoteRequested for 20 ms` decides as the time is over
        // tick 100, line 130: stuckClosed: not `strayCurrent for 100 ms` decides a tick before
        run(100, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 130: stuckClosed: `strayCurrent for 100 ms` decides
        // line 130: stuckClosed: `strayCurrent for 100 ms` decides as the time is over
        // line 183: preAlarm: `stuckClosed` decides
        // line 184: fault: `stuckClosed` decides
        // line 291: STUCK_CLOSED_SEEN: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
    }

    @Test
    void vector5() {
        readings.setAlternatorCurrent(-3000);
        readings.setSystemVoltage(13270);
        readings.setRemoteL(4800);
        readings.setRemoteH(3200);
        batteriesPresent(0, 0, true);
        batteriesCell(3, 3, 4999);
        batteriesTemperature(0, 19, 48);
        // tick 1, line 89: lowestCell: `minimum of batteries.cell or 0 V when none` is not what all members say
        // tick 1, line 90: highestCell: `maximum of batteries.cell or 5 V when none` is not what all members say
        run(19, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        readings.setAlternatorCurrent(-1);
        // tick 20, line 128: reverseSeen, until: not `not remoteRequested for 1 s` decides
        // tick 1000, line 128: reverseSeen, until: not `not remoteRequested for 1 s` decides a tick before
        run(981, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        // line 128: reverseSeen, until: `not remoteRequested for 1 s` decides
        // line 128: reverseSeen, until: `not remoteRequested for 1 s` decides as the time is over
        // line 300: LATCH_HOLDS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector6() {
        readings.setAlternatorVoltage(13060);
        readings.setSystemVoltage(14550);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 11);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        readings.setAlternatorVoltage(12790);
        readings.setAlternatorCurrent(510);
        // tick 3002, line 102: strayCurrent: not `Alternator = Blocked` decides
        // tick 3002, line 102: strayCurrent: not `Alternator = Blocked`
        // tick 3002, line 105: openAndRunning: not `Alternator = Blocked`
        // tick 3002, line 174: time of `alternator.voltage < stopGate`: `alternator.voltage < stopGate` decides,
        // next below
        // tick 3002, line 173: Alternator: Charging -> Blocked: `chargeOk` decides
        // tick 3002, line 173: Alternator: Charging -> Blocked: `chargeOk`
        // tick 3002, line 173: Alternator: Charging -> Blocked: not `alternatorHigh` decides
        // tick 3002, line 173: Alternator: Charging -> Blocked: not `alternatorHigh`
        // tick 3002, line 173: Alternator: Charging -> Blocked: not `reverseSeen` decides
        // tick 3002, line 173: Alternator: Charging -> Blocked: not `reverseSeen`
        // tick 3002, line 173: Alternator: Charging -> Blocked: not `alternator.current < stayMargin` decides
        // tick 3002, line 173: Alternator: Charging -> Blocked: not `alternator.current < stayMargin`
        // tick 3002, line 173: Alternator: Charging -> Blocked: not `alternator.voltage < stopGate for 10 s`
        // decides
        // tick 13001, line 173: Alternator: Charging -> Blocked: not `alternator.voltage < stopGate for 10 s`
        // decides a tick before
        run(10000, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 173: Alternator: Charging -> Blocked is taken
        // line 173: Alternator: Charging -> Blocked: `alternator.voltage < stopGate for 10 s` decides
        // line 173: Alternator: Charging -> Blocked: `alternator.voltage < stopGate for 10 s` decides as the time
        // is over
        // line 333: NO_REOPEN_AT_CLOSE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector7() {
        settings.setAlternatorFuse(600);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(10);
        readings.setPackVoltage(50);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 122: packHigh: `packVoltage` is greatest
        // tick 1, line 122: packHigh, until: `packVoltage` is greatest
        run(20, ALTERNATOR_SWITCH_OPEN, 540, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 540, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 540, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 339: LIMIT_BY_FUSE_60: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 540, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector8() {
        settings.setAlternatorFuse(800);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(4);
        readings.setSystemVoltage(5580);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 720, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 720, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 720, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 343: LIMIT_BY_FUSE_80: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 720, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector9() {
        readings.setAlternatorVoltage(15790);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(13240);
        readings.setPackVoltage(13240);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 121: alternatorHigh, until: `alternator.voltage < overVoltageClears` decides, next below
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 347: LIMIT_BY_FUSE_100: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector10() {
        settings.setAlternatorFuse(1250);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(20);
        readings.setRemoteL(4790);
        readings.setRemoteH(3200);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 123: remoteLReleased, until: `remoteL < pulledL` decides, next below
        // tick 1, line 98: remoteRequested: not `remoteLReleased` decides
        // tick 1, line 102: strayCurrent: not `absolute of alternator.current > noise` decides, equal
        // tick 1, line 180: alternatorLimit: `100 A` is least
        run(20, ALTERNATOR_SWITCH_OPEN, 1000, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 1000, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 1000, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 351: LIMIT_BY_FUSE_125: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 1000, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector11() {
        readings.setAlternatorVoltage(16070);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(2810);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // line 121: alternatorHigh: `alternator.voltage > overVoltage` decides
        // line 360: OVERVOLTAGE_BLOCKS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector12() {
        readings.setAlternatorVoltage(12790);
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(16070);
        readings.setPackVoltage(19980);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        // line 122: packHigh: `greatest of (packVoltage, system.voltage) > overVoltage` decides
        // line 184: fault: not `batteriesMissed` decides
        // line 364: OVERVOLTAGE_STOPS_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector13() {
        readings.setAlternatorVoltage(15670);
        readings.setAlternatorCurrent(-3000);
        readings.setSystemVoltage(15800);
        readings.setPackVoltage(15680);
        readings.setRemoteL(5060);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, -50);
        batteriesTemperature(1, 1, -49);
        batteriesTemperature(2, 19, -50);
        // tick 1, line 123: remoteLReleased: `remoteL >= releasedL` decides
        // tick 1, line 124: remoteHReleased: `remoteH <= releasedH` decides
        // tick 1, line 122: packHigh, until: not `greatest of (packVoltage, system.voltage) < overVoltageClears`
        // decides
        // tick 1, line 122: packHigh, until: not `greatest of (packVoltage, system.voltage) < overVoltageClears`
        // decides, equal
        // tick 21, line 369: REMOTE_TRUTH: what it waits for happens
        run(21, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
    }

    @Test
    void vector14() {
        readings.setAlternatorVoltage(12820);
        readings.setAlternatorCurrent(9);
        readings.setPackVoltage(12820);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // tick 1, line 98: remoteRequested: not `remoteL >= deadL` decides
        // tick 21, line 373: REMOTE_DEAD: what it waits for happens
        run(21, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector15() {
        settings.setPreAlarmBelow(3150);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(15800);
        readings.setPackVoltage(12470);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3200);
        batteriesCell(3, 3, 3600);
        batteriesCell(4, 79, 3200);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 117: cellFull, until: not `highestCell < fullClears` decides
        // tick 1, line 117: cellFull, until: not `highestCell < fullClears` decides, equal
        // tick 1, line 115: cellWarning: not `lowestCell < preAlarmBelow` decides
        // tick 1, line 115: cellWarning, until: not `lowestCell > preAlarmBelow + 50 mV` decides
        // tick 1, line 115: cellWarning, until: not `lowestCell > preAlarmBelow + 50 mV` decides, equal
        // tick 1, line 116: cellEmpty: not `lowestCell < loadOffBelow` decides
        // tick 1, line 116: cellEmpty, until: `lowestCell >= emptyClears` decides
        // tick 1, line 116: cellEmpty, until: `lowestCell >= emptyClears` decides, equal
        // tick 1, line 110: calm: `cellWarning` decides
        // tick 1, line 150: time of `calm and lowestCell >= emptyClears`: not `calm` decides
        // tick 1, line 159: time of `highestCell < fullClears`: not `highestCell < fullClears` decides, equal
        // tick 1, line 174: time of `alternator.voltage < stopGate`: not `alternator.voltage < stopGate` decides,
        // equal
        // tick 1, line 136: Load: Off -> Warning: not `dischargeOk` decides
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 108: chargeOk: `cellFull`
        // tick 21, line 135: Load: Off -> Disconnected: not `cellEmpty` decides
        // tick 21, line 136: Load: Off -> Warning is taken
        // tick 21, line 136: Load: Off -> Warning: `dischargeOk` decides
        // tick 21, line 136: Load: Off -> Warning: `dischargeOk`
        // tick 21, line 136: Load: Off -> Warning: `cellWarning` decides
        // tick 21, line 136: Load: Off -> Warning: `cellWarning`
        // tick 21, line 136: Load: Off -> Warning: not `cellEmpty` decides
        // tick 21, line 181: loadDisconnect: `Load in { Connected, Warning }` decides
        // tick 22, line 153: Load: Warning -> Off: `dischargeOk` decides
        // tick 22, line 145: Load: Warning -> Disconnected: not `lowestCell < deepEmpty` decides
        // tick 22, line 146: Load: Warning -> Disconnected: not `cellEmpty`
        // tick 22, line 147: Load: Warning -> Connected: not `calm for 2 s` decides
        run(30000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(0, 2, 2799);
        batteriesCell(4, 79, 2799);
        // line 116: cellEmpty: `lowestCell < loadOffBelow` decides, next below
        // line 146: Load: Warning -> Disconnected is taken
        // line 146: Load: Warning -> Disconnected: `cellEmpty` decides
        // line 146: Load: Warning -> Disconnected: `cellEmpty`
        // line 146: Load: Warning -> Disconnected: `after 30 s in Load` decides
        // line 146: Load: Warning -> Disconnected: `after 30 s in Load` decides as the time is over
        // line 381: PRE_ALARM_LEAD: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector16() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(15670);
        readings.setPackVoltage(15680);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // tick 1, line 115: cellWarning, until: `lowestCell > preAlarmBelow + 50 mV` decides
        // tick 1, line 110: calm: not `cellWarning` decides
        // tick 1, line 110: calm: not `cellWarning`
        // tick 1, line 110: calm: not `cellEmpty` decides
        // tick 1, line 147: time of `calm`: `calm` decides
        // tick 1, line 150: time of `calm and lowestCell >= emptyClears`: `calm` decides
        // tick 1, line 150: time of `calm and lowestCell >= emptyClears`: `calm`
        // tick 1, line 150: time of `calm and lowestCell >= emptyClears`: `lowestCell >= emptyClears` decides
        // tick 1, line 150: time of `calm and lowestCell >= emptyClears`: `lowestCell >= emptyClears` decides,
        // equal
        // tick 1, line 137: Load: Off -> Connected: not `dischargeOk` decides
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesCell(0, 6, 3093);
        batteriesCell(8, 79, 3093);
        // line 108: chargeOk: `incomplete` decides
        // line 108: chargeOk: `incomplete`
        // line 389: PRE_ALARM_AT_LEVEL: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector17() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(-10);
        readings.setPackVoltage(12910);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3199);
        batteriesCell(3, 3, 3599);
        batteriesCell(4, 79, 3199);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 98: remoteRequested: `remoteH < deadH` decides, next below
        // tick 1, line 117: cellFull, until: `highestCell < fullClears` decides, next below
        // tick 1, line 116: cellEmpty, until: not `lowestCell >= emptyClears` decides
        // tick 1, line 116: cellEmpty, until: not `lowestCell >= emptyClears` decides, next below
        // tick 1, line 110: calm: `cellEmpty` decides
        // tick 1, line 128: reverseSeen: not `alternator.current < -1 A` decides, equal
        // tick 1, line 159: time of `highestCell < fullClears`: `highestCell < fullClears` decides, next below
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(0, 2, 3200);
        batteriesCell(4, 79, 3200);
        run(1979, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 2021, line 150: Load: Disconnected -> Connected: not `(calm and lowestCell >= emptyClears) for 2 s`
        // decides a tick before
        run(21, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 150: Load: Disconnected -> Connected is taken
        // line 150: Load: Disconnected -> Connected: `(calm and lowestCell >= emptyClears) for 2 s` decides
        // line 150: Load: Disconnected -> Connected: `(calm and lowestCell >= emptyClears) for 2 s` decides as the
        // time is over
        // line 393: PRE_ALARM_CLEARS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector18() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(9);
        readings.setSystemVoltage(40);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, -50);
        // tick 21, line 107: dischargeOk: `batteryFrozen` decides
        // tick 21, line 107: dischargeOk: `batteryFrozen`
        // tick 500, line 96: batteriesMissed: not `incomplete for 500 ms` decides a tick before
        run(500, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 501, line 96: batteriesMissed: `incomplete for 500 ms` decides
        // tick 501, line 96: batteriesMissed: `incomplete for 500 ms` decides as the time is over
        // tick 501, line 107: dischargeOk: `batteriesMissed`
        // tick 501, line 184: fault: `batteriesMissed`
        // tick 501, line 184: fault: not `count of batteries < commissioned` decides
        // tick 501, line 184: fault: `batteriesMissed` decides
        // tick 502, line 96: time of `incomplete` is counted no further
        // tick 2001, line 159: Charge: Blocked -> Allowed: not `chargeOk` decides
        // tick 30001, line 133: time in a state of Load is counted no further
        // tick 31001, line 397: EMPTY_CELL: what it waits for happens
        run(30501, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector19() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(2820);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // line 401: DEEP_EMPTY: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector20() {
        readings.setAlternatorCurrent(-3);
        readings.setSystemVoltage(15800);
        readings.setPackVoltage(10);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3199);
        batteriesCell(3, 3, 3200);
        batteriesCell(4, 79, 3199);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 108: chargeOk: `packHigh` decides
        // line 108: chargeOk: `packHigh`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(0, 79, 3200);
        run(2000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 405: EMPTY_CLEARS_AT_3V20: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector21() {
        readings.setAlternatorVoltage(12790);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(30);
        readings.setRemoteL(4790);
        readings.setRemoteH(3200);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3206);
        batteriesCell(3, 3, 3211);
        batteriesCell(4, 79, 3206);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 136: Load: Off -> Warning: not `cellWarning` decides
        // tick 21, line 136: Load: Off -> Warning: not `cellWarning`
        // tick 21, line 137: Load: Off -> Connected is taken
        // tick 21, line 137: Load: Off -> Connected: `dischargeOk` decides
        // tick 21, line 137: Load: Off -> Connected: `dischargeOk`
        // tick 21, line 137: Load: Off -> Connected: `calm` decides
        // tick 22, line 153: Load: Connected -> Off: `dischargeOk` decides
        // tick 22, line 140: Load: Connected -> Disconnected: not `lowestCell < deepEmpty` decides
        // tick 22, line 141: Load: Connected -> Warning: not `cellWarning` decides
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 409: RECOVERS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector22() {
        settings.setPreAlarmBelow(3150);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(12790);
        readings.setPackVoltage(12800);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3200);
        batteriesCell(3, 3, 3600);
        batteriesCell(4, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 108: chargeOk: `cellFull` decides
        // tick 30021, line 146: Load: Warning -> Disconnected: not `cellEmpty` decides
        // tick 31001, line 414: KEEPS_LOADS: what it waits for happens
        run(30981, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector23() {
        readings.setAlternatorVoltage(13030);
        readings.setAlternatorCurrent(-10);
        readings.setPackVoltage(13040);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 1, true);
        batteriesCell(7, 7, 3755);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(480, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 501, line 107: dischargeOk: `batteriesMissed` decides
        // tick 501, line 153: Load: Disconnected -> Off is taken
        // tick 501, line 153: Load: Disconnected -> Off: not `dischargeOk` decides
        // tick 1001, line 419: FULL_STOPS_ALL_CHARGE: what it waits for happens
        run(501, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector24() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(3120);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 47);
        // tick 1, line 120: batteryHot, until: `hottest <= 47 degC` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 423: FULL_CLEARS_AT_3V60: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector25() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(-1);
        readings.setPackVoltage(10);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, -50);
        batteriesTemperature(1, 1, -49);
        batteriesTemperature(2, 19, -50);
        // line 427: NO_COLD_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector26() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(11);
        readings.setPackVoltage(10);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 55);
        batteriesTemperature(2, 19, 8);
        // line 102: strayCurrent: `absolute of alternator.current > noise` decides, next above
        // line 431: NO_HOT_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector27() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(11);
        readings.setPackVoltage(10);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 55);
        batteriesTemperature(2, 19, 8);
        // line 435: TEMP_DISCHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector28() {
        readings.setAlternatorVoltage(12790);
        readings.setAlternatorCurrent(7);
        readings.setSystemVoltage(6620);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        // tick 21, line 107: dischargeOk: `batteryHot`
        run(500, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 501, line 184: fault: `batteriesMissed` decides
        // tick 501, line 184: fault: `count of batteries < commissioned` decides
        // tick 501, line 184: fault: `count of batteries < commissioned` decides, next below
        // tick 1001, line 439: CABLE_FAILSAFE: what it waits for happens
        run(501, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
    }

    @Test
    void vector29() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(-3);
        readings.setPackVoltage(13070);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, -50);
        batteriesTemperature(1, 1, -49);
        batteriesTemperature(2, 19, -50);
        run(500, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 1001, line 443: MORE_THAN_COMMISSIONED: what it waits for happens
        run(501, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector30() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(1210);
        readings.setRemoteH(35000);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        // line 447: NO_FALSE_FAULT: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector31() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(10);
        readings.setPackVoltage(10);
        readings.setRemoteH(35000);
        // line 451: NO_BLIND_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector32() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(2810);
        readings.setRemoteH(35000);
        // line 455: NONE_PRESENT_OFF: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector33() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(7);
        readings.setSystemVoltage(14250);
        readings.setPackVoltage(12700);
        readings.setRemoteL(4790);
        readings.setRemoteH(3200);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 10);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 459: CHARGE_RECOVERS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector34() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(50);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 463: SERVES: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector35() {
        readings.setAlternatorVoltage(13060);
        readings.setSystemVoltage(4030);
        readings.setPackVoltage(4040);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        readings.setAlternatorCurrent(500);
        // line 105: openAndRunning: not `Alternator = Blocked` decides
        // line 467: CHARGES: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector36() {
        settings.setPreAlarmBelow(3150);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(15790);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(12070);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3200);
        batteriesCell(3, 3, 3600);
        batteriesCell(4, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 472: WARNS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector37() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(-2);
        readings.setSystemVoltage(12800);
        readings.setPackVoltage(12800);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 0, true);
        batteriesCell(3, 3, 1);
        batteriesTemperature(0, 19, 47);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 476: CHARGE_WHILE_EMPTY: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector38() {
        readings.setAlternatorCurrent(23);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 64, 2500);
        batteriesCell(65, 65, 3750);
        batteriesCell(66, 79, 2500);
        batteriesTemperature(16, 16, 47);
        // line 117: cellFull: `highestCell >= full` decides, equal
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(79, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 107: dischargeOk: `stuckClosed` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        readings.setAlternatorVoltage(16140);
        readings.setAlternatorCurrent(0);
        readings.setRemoteL(5180);
        readings.setRemoteH(3000);
        batteriesCell(0, 65, 3236);
        batteriesCell(66, 66, 3599);
        batteriesCell(67, 67, 3150);
        batteriesCell(68, 79, 3236);
        batteriesTemperature(0, 19, 5);
        // tick 102, line 124: remoteHReleased: `remoteH <= releasedH` decides, equal
        // tick 102, line 130: stuckClosed, until: not `not remoteRequested for 1 s` decides
        // tick 102, line 118: batteryCold: not `coldest < 5 degC` decides, equal
        // tick 102, line 108: chargeOk: `stuckClosed` decides
        // tick 1101, line 130: stuckClosed, until: not `not remoteRequested for 1 s` decides a tick before
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        // line 130: stuckClosed, until: `not remoteRequested for 1 s` decides
        // line 130: stuckClosed, until: `not remoteRequested for 1 s` decides as the time is over
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteBridge(REMOTE_BRIDGE_BRIDGED);
        batteriesPresent(8, 8, true);
        batteriesPresent(9, 19, false);
        batteriesCell(32, 32, 3200);
        batteriesCell(34, 35, 3200);
        batteriesCell(67, 67, 3200);
        batteriesTemperature(8, 8, 43);
        // tick 1103, line 98: remoteRequested: `remoteBridge = Bridged` decides
        // tick 1103, line 98: remoteRequested: `remoteBridge = Bridged`
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 168: Alternator: Blocked -> Charging: `alternatorHigh`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesPresent(0, 13, false);
        batteriesPresent(14, 14, true);
        batteriesCell(59, 59, 3099);
        // line 115: cellWarning: `lowestCell < preAlarmBelow` decides, next below
        // line 141: Load: Connected -> Warning is taken
        // line 141: Load: Connected -> Warning: `cellWarning` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(56, 57, 3151);
        batteriesCell(59, 59, 3151);
        // tick 1125, line 115: cellWarning, until: `lowestCell > preAlarmBelow + 50 mV` decides, next above
        // tick 1125, line 150: time of `calm and lowestCell >= emptyClears`: not `lowestCell >= emptyClears`
        // decides
        run(977, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 3102, line 168: Alternator: Blocked -> Charging: `alternatorHigh` decides
        // tick 3103, line 168: time of `openAndRunning` is counted no further
        // tick 3124, line 147: Load: Warning -> Connected: not `calm for 2 s` decides a tick before
        run(1023, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 147: Load: Warning -> Connected is taken
        // line 147: Load: Warning -> Connected: `calm for 2 s` decides
        // line 147: Load: Warning -> Connected: `calm for 2 s` decides as the time is over
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector39() {
        readings.setRemoteL(4790);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 79, 2500);
        batteriesTemperature(17, 17, -17);
        // tick 1, line 119: batteryFrozen, until: `coldest >= -17 degC` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorCurrent(-11);
        // line 108: chargeOk: `batteryCold` decides
        // line 108: chargeOk: `batteryCold`
        // line 128: reverseSeen: `alternator.current < -1 A` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_REVERSE_CURRENT);
        readings.setRemoteL(5070);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_REVERSE_CURRENT);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        readings.setAlternatorCurrent(0);
        readings.setRemoteH(34990);
        batteriesCell(0, 79, 3238);
        batteriesTemperature(17, 17, 50);
        // tick 43, line 98: remoteRequested: not `remoteHReleased` decides
        // tick 43, line 98: remoteRequested: not `remoteHReleased`
        // tick 43, line 120: batteryHot: not `hottest > 50 degC` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        // tick 63, line 168: Alternator: Blocked -> Charging: `reverseSeen`
        run(1919, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        readings.setRemoteL(90);
        // tick 1982, line 98: remoteRequested: not `remoteL >= deadL` decides, next below
        run(19, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        // line 153: Load: Connected -> Off is taken
        // line 153: Load: Connected -> Off: not `dischargeOk` decides
        // line 162: Charge: Allowed -> Blocked is taken
        // line 162: Charge: Allowed -> Blocked: not `chargeOk` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
    }

    @Test
    void vector40() {
        readings.setAlternatorVoltage(13110);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(250);
        readings.setRemoteH(3010);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 63, 3216);
        batteriesCell(64, 64, 3200);
        batteriesCell(65, 65, 3120);
        batteriesCell(66, 66, 3200);
        batteriesCell(67, 79, 3216);
        batteriesTemperature(16, 16, 47);
        // tick 2, line 124: remoteHReleased: not `remoteH <= releasedH` decides, next above
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(999, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        readings.setRemoteL(5000);
        batteriesTemperature(16, 16, 51);
        // line 123: remoteLReleased: `remoteL >= releasedL` decides, equal
        // line 120: batteryHot: `hottest > 50 degC` decides, next above
        // line 107: dischargeOk: `batteryHot` decides
        // line 108: chargeOk: `batteryHot` decides
        // line 108: chargeOk: `batteryHot`
        // line 173: Alternator: Charging -> Blocked: not `chargeOk`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector41() {
        readings.setAlternatorVoltage(13110);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 64, 2500);
        batteriesCell(65, 65, 3750);
        batteriesCell(66, 79, 2500);
        batteriesTemperature(16, 16, 47);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        batteriesCell(0, 63, 3220);
        batteriesCell(64, 65, 3200);
        batteriesCell(66, 79, 3220);
        batteriesTemperature(0, 19, 7);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 2022, line 147: time of `calm` is counted no further
        // tick 2022, line 150: time of `calm and lowestCell >= emptyClears` is counted no further
        run(980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesPresent(0, 17, false);
        batteriesPresent(18, 18, true);
        batteriesCell(74, 74, 2499);
        // line 140: Load: Connected -> Disconnected is taken
        // line 140: Load: Connected -> Disconnected: `lowestCell < deepEmpty` decides
        // line 140: Load: Connected -> Disconnected: `lowestCell < deepEmpty` decides, next below
        // line 173: Alternator: Charging -> Blocked: `alternator.current < stayMargin` decides
        // line 173: Alternator: Charging -> Blocked: `alternator.current < stayMargin`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector42() {
        readings.setRemoteL(100);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(16, 16, 47);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesCell(65, 65, 2500);
        batteriesTemperature(0, 19, 3);
        // tick 22, line 140: Load: Connected -> Disconnected: not `lowestCell < deepEmpty` decides, equal
        // tick 23, line 145: Load: Warning -> Disconnected: not `lowestCell < deepEmpty` decides, equal
        // tick 23, line 146: Load: Warning -> Disconnected: not `after 30 s in Load` decides
        // tick 10002, line 174: time of `alternator.voltage < stopGate` is counted no further
        // tick 30021, line 146: Load: Warning -> Disconnected: not `after 30 s in Load` decides a tick before
        run(30000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector43() {
        readings.setAlternatorVoltage(15800);
        readings.setPackVoltage(16000);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 69, 2500);
        batteriesCell(70, 70, 2499);
        batteriesCell(71, 71, 3749);
        batteriesCell(72, 79, 2500);
        batteriesTemperature(0, 19, 5);
        // line 118: batteryCold, until: not `coldest >= 8 degC` decides
        // line 117: cellFull: not `highestCell >= full` decides, next below
        // line 122: packHigh: not `greatest of (packVoltage, system.voltage) > overVoltage` decides, equal
        // line 121: alternatorHigh, until: not `alternator.voltage < overVoltageClears` decides
        // line 121: alternatorHigh, until: not `alternator.voltage < overVoltageClears` decides, equal
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector44() {
        batteriesPresent(16, 16, true);
        batteriesCell(0, 79, 3222);
        batteriesTemperature(16, 16, 47);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(15800);
        readings.setRemoteL(100);
        batteriesCell(64, 64, 3099);
        batteriesTemperature(16, 16, 50);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1979, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(983, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        readings.setAlternatorCurrent(23);
        readings.setRemoteL(5250);
        run(18, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 3003, line 173: Alternator: Charging -> Blocked: not `alternator.current < stayMargin` decides,
        // equal
        run(2, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 153: Load: Warning -> Off is taken
        // line 153: Load: Warning -> Off: not `dischargeOk` decides
        // line 173: Alternator: Charging -> Blocked: not `chargeOk` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector45() {
        readings.setPackVoltage(16010);
        // line 122: packHigh: `greatest of (packVoltage, system.voltage) > overVoltage` decides, next above
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(16010);
        readings.setPackVoltage(15790);
        // line 122: packHigh, until: `greatest of (packVoltage, system.voltage) < overVoltageClears` decides, next
        // below
        // line 121: alternatorHigh: `alternator.voltage > overVoltage` decides, next above
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector46() {
        batteriesPresent(8, 8, true);
        batteriesCell(0, 31, 3236);
        batteriesCell(32, 32, 3200);
        batteriesCell(33, 33, 3236);
        batteriesCell(34, 35, 3200);
        batteriesCell(36, 65, 3236);
        batteriesCell(66, 66, 3599);
        batteriesCell(67, 67, 3200);
        batteriesCell(68, 79, 3236);
        batteriesTemperature(0, 7, 5);
        batteriesTemperature(8, 8, 43);
        batteriesTemperature(9, 19, 5);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        batteriesPresent(0, 13, false);
        batteriesPresent(14, 14, true);
        batteriesCell(59, 59, 3099);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(58, 58, 2499);
        // line 145: Load: Warning -> Disconnected is taken
        // line 145: Load: Warning -> Disconnected: `lowestCell < deepEmpty` decides
        // line 145: Load: Warning -> Disconnected: `lowestCell < deepEmpty` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector47() {
        readings.setRemoteL(100);
        readings.setRemoteH(35000);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 79, 3233);
        batteriesTemperature(0, 15, 12);
        batteriesTemperature(16, 16, 7);
        batteriesTemperature(17, 19, 12);
        // line 98: remoteRequested: not `remoteH < deadH` decides
        // line 98: remoteRequested: not `remoteH < deadH` decides, equal
        // line 118: batteryCold, until: not `coldest >= 8 degC` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector48() {
        readings.setAlternatorVoltage(13110);
        readings.setAlternatorCurrent(23);
        run(100, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 102, line 130: time of `strayCurrent` is counted no further
        // tick 1002, line 126: time of `not remoteRequested` is counted no further
        // tick 3001, line 168: Alternator: Blocked -> Charging: not `chargeOk` decides
        run(2901, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
    }

    @Test
    void vector49() {
        readings.setRemoteL(4990);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 68, 3234);
        batteriesCell(69, 69, 2499);
        batteriesCell(70, 79, 3234);
        batteriesTemperature(17, 17, -20);
        // line 123: remoteLReleased: not `remoteL >= releasedL` decides, next below
        // line 119: batteryFrozen: not `coldest < -20 degC` decides, equal
        // line 119: batteryFrozen, until: not `coldest >= -17 degC` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector50() {
        readings.setAlternatorCurrent(-11);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 79, 2500);
        batteriesTemperature(17, 17, -17);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        readings.setAlternatorVoltage(16000);
        readings.setAlternatorCurrent(0);
        readings.setRemoteL(100);
        batteriesTemperature(17, 17, 50);
        // tick 2, line 121: alternatorHigh: not `alternator.voltage > overVoltage` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        run(1979, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_REVERSE_CURRENT);
        // tick 3002, line 168: Alternator: Blocked -> Charging: `reverseSeen` decides
        run(1002, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_REVERSE_CURRENT);
    }

    @Test
    void vector51() {
        readings.setAlternatorVoltage(13110);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 64, 2500);
        batteriesCell(65, 65, 3750);
        batteriesCell(66, 79, 2500);
        batteriesTemperature(16, 16, 47);
        run(1102, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        readings.setRemoteH(3250);
        readings.setRemoteBridge(REMOTE_BRIDGE_BRIDGED);
        batteriesPresent(4, 4, true);
        batteriesPresent(5, 19, false);
        batteriesCell(0, 17, 3201);
        batteriesCell(18, 18, 3599);
        batteriesCell(19, 64, 3201);
        batteriesCell(65, 65, 3599);
        batteriesCell(66, 79, 3201);
        batteriesTemperature(0, 3, 7);
        batteriesTemperature(4, 4, 5);
        batteriesTemperature(5, 19, 7);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1878, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(16390);
        readings.setAlternatorCurrent(23);
        // line 173: Alternator: Charging -> Blocked: `alternatorHigh` decides
        // line 173: Alternator: Charging -> Blocked: `alternatorHigh`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector52() {
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(15940);
        batteriesPresent(13, 13, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(1001, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setPackVoltage(15610);
        readings.setRemoteL(5040);
        readings.setRemoteBridge(REMOTE_BRIDGE_BRIDGED);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(979, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 3002, line 168: Alternator: Blocked -> Charging: not `alternator.voltage >= packVoltage +
        // closeMargin` decides
        // tick 3002, line 168: Alternator: Blocked -> Charging: not `alternator.voltage >= packVoltage +
        // closeMargin` decides, next below
        run(1001, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector53() {
        batteriesPresent(17, 17, true);
        batteriesCell(0, 79, 2500);
        batteriesTemperature(17, 17, -21);
        // line 119: batteryFrozen: `coldest < -20 degC` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector54() {
        batteriesPresent(16, 16, true);
        batteriesCell(0, 64, 2500);
        batteriesCell(65, 66, 3599);
        batteriesCell(67, 79, 2500);
        batteriesTemperature(0, 15, 5);
        batteriesTemperature(16, 16, 4);
        batteriesTemperature(17, 19, 5);
        // line 118: batteryCold: `coldest < 5 degC` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector55() {
        batteriesPresent(16, 16, true);
        batteriesCell(0, 79, 2800);
        batteriesTemperature(16, 16, -10);
        // line 116: cellEmpty: not `lowestCell < loadOffBelow` decides, equal
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector56() {
        batteriesPresent(11, 11, true);
        batteriesCell(0, 44, 3236);
        batteriesCell(45, 45, 3100);
        batteriesCell(46, 65, 3236);
        batteriesCell(66, 66, 3599);
        batteriesCell(67, 67, 3150);
        batteriesCell(68, 79, 3236);
        batteriesTemperature(0, 19, 5);
        // line 115: cellWarning: not `lowestCell < preAlarmBelow` decides, equal
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector57() {
        batteriesPresent(18, 18, true);
        batteriesCell(0, 64, 3200);
        batteriesCell(65, 66, 3599);
        batteriesCell(67, 79, 3200);
        batteriesTemperature(0, 19, 5);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesCell(72, 72, 3199);
        batteriesCell(74, 74, 3199);
        // line 150: time of `calm and lowestCell >= emptyClears`: not `lowestCell >= emptyClears` decides, next
        // below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector58() {
        readings.setAlternatorVoltage(13050);
        // line 105: openAndRunning: not `alternator.voltage >= startGate` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector59() {
        readings.setAlternatorVoltage(13110);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 64, 2500);
        batteriesCell(65, 65, 3750);
        batteriesCell(66, 79, 2500);
        batteriesTemperature(16, 16, 47);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        batteriesCell(0, 63, 3220);
        batteriesCell(64, 65, 3200);
        batteriesCell(66, 79, 3220);
        batteriesTemperature(0, 19, 7);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorCurrent(-11);
        // line 173: Alternator: Charging -> Blocked: `reverseSeen`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
    }

    @Test
    void vector60() {
        batteriesPresent(13, 13, true);
        batteriesTemperature(0, 12, 8);
        batteriesTemperature(13, 13, -18);
        batteriesTemperature(14, 19, 8);
        // line 119: batteryFrozen, until: not `coldest >= -17 degC` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector61() {
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(15930);
        readings.setRemoteL(100);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 79, 2500);
        batteriesTemperature(16, 16, 47);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        readings.setAlternatorCurrent(22);
        // line 173: Alternator: Charging -> Blocked: `alternator.current < stayMargin` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector62() {
        run(1, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(15940);
        batteriesPresent(13, 13, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(1022, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(15950);
        readings.setPackVoltage(15610);
        readings.setRemoteL(4780);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(958, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 168: Alternator: Blocked -> Charging: `alternator.voltage >= packVoltage + closeMargin` decides,
        // equal
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    private void batteriesPresent(int from, int to, boolean value) {
        for (int i = from; i <= to; i++) {
            readings.setBatteriesPresent(i, value);
        }
    }

    private void batteriesCell(int from, int to, int value) {
        for (int i = from; i <= to; i++) {
            readings.setBatteriesCell(i / 4, i % 4, value);
        }
    }

    private void batteriesTemperature(int from, int to, int value) {
        for (int i = from; i <= to; i++) {
            readings.setBatteriesTemperature(i, value);
        }
    }

    /**
     * So many ticks on these readings; after each the outputs are these.
     */
    private void run(long ticks, long alternatorSwitch, long alternatorLimit, long loadDisconnect,
            long chargeDisconnect, long preAlarm, long fault) {
        for (long i = 0; i < ticks; i++) {
            core.step(readings);
            tick++;
            same("alternatorSwitch", alternatorSwitch, core.outputs().alternatorSwitch());
            same("alternatorLimit", alternatorLimit, core.outputs().alternatorLimit());
            same("loadDisconnect", loadDisconnect, core.outputs().loadDisconnect());
            same("chargeDisconnect", chargeDisconnect, core.outputs().chargeDisconnect());
            same("preAlarm", preAlarm, core.outputs().preAlarm());
            same("fault", fault, core.outputs().fault());
        }
    }

    private void same(String output, long expected, long actual) {
        Assertions.assertEquals(expected, actual, () -> output + " after tick " + tick);
    }
}
// Generated; SHA-256 of all above: b2cdedee76b6674487022560f4e3b868d78b0e86d7099e1e926f96d4a8f13a8a
