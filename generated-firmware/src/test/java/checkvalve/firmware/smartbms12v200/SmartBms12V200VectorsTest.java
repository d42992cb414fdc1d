package checkvalve.firmware.smartbms12v200;

import static checkvalve.firmware.smartbms12v200.SmartBms12V200.*;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Plays 72 vectors, 4586910 ticks in all, and compares the outputs after every tick with what the spec
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
        readings.setAlternatorCurrent(-3000);
        readings.setSystemVoltage(10);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, -50);
        // line 103: incomplete: `count of batteries != commissioned` decides
        // line 103: incomplete: `count of batteries != commissioned` decides, next above
        // line 105: time of `incomplete`: `incomplete` decides
        // line 105: batteriesMissed: not `incomplete for 500 ms` decides
        // line 144: remoteLReleased: not `remoteL >= releasedL` decides
        // line 144: remoteLReleased, until: `remoteL < pulledL` decides
        // line 145: remoteHReleased: not `remoteH <= releasedH` decides
        // line 145: remoteHReleased, until: `remoteH > drivenH` decides
        // line 107: remoteRequested: not `remoteBridge = Bridged`
        // line 107: remoteRequested: not `remoteLReleased`
        // line 107: remoteRequested: not `remoteL >= deadL`
        // line 111: strayCurrent: `Alternator in { Blocked, Overloaded }` decides
        // line 111: strayCurrent: `Alternator in { Blocked, Overloaded }`
        // line 111: strayCurrent: `absolute of alternator.current > noise` decides
        // line 111: strayCurrent: `alternator.current` is negative
        // line 114: openAndRunning: `Alternator = Blocked`
        // line 114: openAndRunning: not `alternator.voltage >= startGate` decides
        // line 147: time of `not remoteRequested`: not `remoteRequested` decides
        // line 147: time of `remoteRequested`: not `remoteRequested` decides
        // line 147: remoteOff: not `not remoteRequested for 20 ms` decides
        // line 147: remoteOff, until: not `remoteRequested for 20 ms` decides
        // line 141: batteryHot: not `hottest > 50 degC` decides
        // line 141: batteryHot, until: `hottest <= 47 degC` decides
        // line 140: batteryFrozen: `coldest < -20 degC` decides
        // line 151: time of `strayCurrent`: `strayCurrent` decides
        // line 151: stuckClosed: not `strayCurrent for 100 ms` decides
        // line 116: dischargeOk: `remoteOff`
        // line 139: batteryCold: `coldest < 5 degC` decides
        // line 138: cellFull: not `highestCell >= full` decides
        // line 138: cellFull, until: `highestCell < fullClears` decides
        // line 143: packHigh: not `greatest of (packVoltage, system.voltage) > overVoltage` decides
        // line 143: packHigh: `system.voltage` is greatest
        // line 143: packHigh, until: `greatest of (packVoltage, system.voltage) < overVoltageClears` decides
        // line 143: packHigh, until: `system.voltage` is greatest
        // line 117: chargeOk: `remoteOff`
        // line 121: fullLimit: `0.9 * alternatorFuse rounded down to 100 mA` is least
        // line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of (limit,
        // fullLimit) + noise`: not `Alternator in { Charging, Stopping }`
        // line 124: overLimit: not `(Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of
        // (limit, fullLimit) + noise) for 100 ms` decides
        // line 142: alternatorHigh: not `alternator.voltage > overVoltage` decides
        // line 142: alternatorHigh, until: `alternator.voltage < overVoltageClears` decides
        // line 149: reverseSeen: `alternator.current < -1 A` decides
        // line 127: forbidden: `incomplete`
        // line 130: time of `alternator.voltage < stopGate`: `alternator.voltage < stopGate` decides
        // line 130: ending: `remoteOff`
        // line 136: cellWarning: `lowestCell < preAlarmBelow` decides
        // line 137: cellEmpty: `lowestCell < loadOffBelow` decides
        // line 131: calm: `cellWarning`
        // line 168: time of `calm`: not `calm` decides
        // line 171: time of `calm and lowestCell >= emptyClears`: not `calm`
        // line 180: time of `highestCell < fullClears`: `highestCell < fullClears` decides
        // line 189: time of `openAndRunning`: not `openAndRunning` decides
        // line 156: Load: Off -> Disconnected: not `dischargeOk` decides
        // line 156: Load: Off -> Disconnected: not `dischargeOk`
        // line 157: Load: Off -> Warning: not `dischargeOk`
        // line 158: Load: Off -> Connected: not `dischargeOk`
        // line 180: Charge: Blocked -> Allowed: not `chargeOk`
        // line 189: Alternator: Blocked -> Charging: `forbidden`
        // line 211: Derating: Full -> Derated: not `nearLimit` decides
        // line 220: nearLimit: not `alternator.current >= 0.9 * fullLimit` decides
        // line 220: nearLimit is not spent
        // line 222: limit: not `Alternator = Stopping` decides
        // line 222: limit: not `Derating = Derated` decides
        // line 222: limit is below its target
        // line 225: starts: not `Alternator in { Charging }`
        // line 226: starts: not `Alternator takes { Blocked } -> { Charging }` decides
        // line 231: alternatorSwitch: not `Alternator in { Charging, Stopping }` decides
        // line 231: alternatorSwitch is Open
        // line 233: alternatorDerated: not `Derating = Derated` decides
        // line 233: alternatorDerated is No
        // line 235: reverseBlocking: not `Alternator in { Charging, Stopping }` decides
        // line 235: reverseBlocking: not `Alternator in { Charging, Stopping }`
        // line 235: reverseBlocking: not `openAndRunning` decides
        // line 235: reverseBlocking is Off
        // line 236: alternatorOff: not `Alternator in { Charging, Stopping }` decides
        // line 236: alternatorOff: not `Alternator = Overloaded` decides
        // line 236: alternatorOff: `reverseSeen` decides
        // line 236: alternatorOff: `reverseSeen`
        // line 236: alternatorOff is Internal
        // line 247: loadDisconnect: not `Load in { Connected, Warning }` decides
        // line 247: loadDisconnect is Floating
        // line 248: chargeDisconnect: not `Charge = Allowed` decides
        // line 248: chargeDisconnect is Floating
        // line 249: preAlarm: not `Load in { Warning, Disconnected }` decides
        // line 249: preAlarm: not `Load in { Warning, Disconnected }`
        // line 249: preAlarm: not `stuckClosed` decides
        // line 249: preAlarm is Floating
        // line 250: fault: not `stuckClosed` decides
        // line 250: fault: `reverseSeen` decides
        // line 250: fault is ReverseCurrent
        // line 342: NO_BACKFLOW_LATCH_OPENS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
    }

    @Test
    void vector2() {
        readings.setAlternatorCurrent(-3000);
        readings.setSystemVoltage(10);
        readings.setRemoteH(35000);
        // line 98: lowestCell: no member of batteries is present
        // line 99: highestCell: no member of batteries is present
        // line 100: coldest: no member of batteries is present
        // line 101: hottest: no member of batteries is present
        // line 103: incomplete: `count of batteries != commissioned` decides, next below
        // line 141: batteryHot: `hottest > 50 degC` decides
        // line 138: cellFull: `highestCell >= full` decides
        // line 180: time of `highestCell < fullClears`: not `highestCell < fullClears` decides
        // line 351: NO_BACKFLOW_LATCH_LATCHES: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
    }

    @Test
    void vector3() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(12190);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 103: incomplete: not `count of batteries != commissioned` decides
        // tick 1, line 103: incomplete: not `count of batteries != commissioned` decides, equal
        // tick 1, line 105: time of `incomplete`: not `incomplete` decides
        // tick 1, line 145: remoteHReleased, until: `remoteH > drivenH` decides, next above
        // tick 1, line 107: remoteRequested: `remoteL >= deadL` decides
        // tick 1, line 107: remoteRequested: `remoteL >= deadL`
        // tick 1, line 107: remoteRequested: `remoteL >= deadL` decides, equal
        // tick 1, line 107: remoteRequested: `remoteH < deadH` decides
        // tick 1, line 111: strayCurrent: not `absolute of alternator.current > noise` decides
        // tick 1, line 111: strayCurrent: not `absolute of alternator.current > noise` decides, equal
        // tick 1, line 111: strayCurrent: `alternator.current` is positive
        // tick 1, line 114: openAndRunning: `Alternator = Blocked` decides
        // tick 1, line 114: openAndRunning: `alternator.voltage >= startGate` decides
        // tick 1, line 114: openAndRunning: `alternator.voltage >= startGate` decides, equal
        // tick 1, line 147: time of `not remoteRequested`: `remoteRequested` decides
        // tick 1, line 147: time of `remoteRequested`: `remoteRequested` decides
        // tick 1, line 140: batteryFrozen: not `coldest < -20 degC` decides
        // tick 1, line 140: batteryFrozen, until: `coldest >= -17 degC` decides
        // tick 1, line 151: time of `strayCurrent`: not `strayCurrent` decides
        // tick 1, line 116: dischargeOk: `remoteOff` decides
        // tick 1, line 139: batteryCold: not `coldest < 5 degC` decides
        // tick 1, line 139: batteryCold, until: `coldest >= 8 degC` decides
        // tick 1, line 139: batteryCold, until: `coldest >= 8 degC` decides, equal
        // tick 1, line 117: chargeOk: `remoteOff` decides
        // tick 1, line 149: reverseSeen: not `alternator.current < -1 A` decides
        // tick 1, line 127: forbidden: not `incomplete` decides
        // tick 1, line 127: forbidden: not `incomplete`
        // tick 1, line 127: forbidden: not `cellFull` decides
        // tick 1, line 127: forbidden: not `cellFull`
        // tick 1, line 127: forbidden: not `packHigh` decides
        // tick 1, line 127: forbidden: not `packHigh`
        // tick 1, line 127: forbidden: not `alternatorHigh` decides
        // tick 1, line 127: forbidden: not `alternatorHigh`
        // tick 1, line 127: forbidden: not `reverseSeen` decides
        // tick 1, line 127: forbidden: not `reverseSeen`
        // tick 1, line 127: forbidden: not `stuckClosed` decides
        // tick 1, line 130: time of `alternator.voltage < stopGate`: not `alternator.voltage < stopGate` decides
        // tick 1, line 130: ending: `remoteOff` decides
        // tick 1, line 189: time of `openAndRunning`: `openAndRunning` decides
        // tick 1, line 189: Alternator: Blocked -> Charging: not `forbidden`
        // tick 1, line 189: Alternator: Blocked -> Charging: `ending`
        // tick 1, line 235: reverseBlocking: `openAndRunning` decides
        // tick 1, line 235: reverseBlocking is Armed
        // tick 1, line 236: alternatorOff: not `reverseSeen` decides
        // tick 1, line 236: alternatorOff: not `reverseSeen`
        // tick 1, line 236: alternatorOff: not `stuckClosed` decides
        // tick 1, line 236: alternatorOff: `remoteOff` decides
        // tick 1, line 236: alternatorOff is RemoteInput
        // tick 1, line 250: fault: not `reverseSeen` decides
        // tick 1, line 250: fault: not `batteriesMissed`
        // tick 1, line 250: fault: not `batteriesMissed` decides
        // tick 1, line 250: fault is None
        // tick 2, line 222: limit is at its target
        // tick 20, line 147: remoteOff, until: not `remoteRequested for 20 ms` decides a tick before
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 147: remoteOff, until: `remoteRequested for 20 ms` decides
        // tick 21, line 147: remoteOff, until: `remoteRequested for 20 ms` decides as the time is over
        // tick 21, line 116: dischargeOk: not `remoteOff` decides
        // tick 21, line 116: dischargeOk: not `remoteOff`
        // tick 21, line 116: dischargeOk: not `batteriesMissed` decides
        // tick 21, line 116: dischargeOk: not `batteriesMissed`
        // tick 21, line 116: dischargeOk: not `batteryHot` decides
        // tick 21, line 116: dischargeOk: not `batteryHot`
        // tick 21, line 116: dischargeOk: not `batteryFrozen` decides
        // tick 21, line 116: dischargeOk: not `batteryFrozen`
        // tick 21, line 116: dischargeOk: not `stuckClosed` decides
        // tick 21, line 117: chargeOk: not `remoteOff` decides
        // tick 21, line 117: chargeOk: not `remoteOff`
        // tick 21, line 117: chargeOk: not `incomplete` decides
        // tick 21, line 117: chargeOk: not `incomplete`
        // tick 21, line 117: chargeOk: not `batteryHot` decides
        // tick 21, line 117: chargeOk: not `batteryHot`
        // tick 21, line 117: chargeOk: not `batteryCold` decides
        // tick 21, line 117: chargeOk: not `batteryCold`
        // tick 21, line 117: chargeOk: not `cellFull` decides
        // tick 21, line 117: chargeOk: not `cellFull`
        // tick 21, line 117: chargeOk: not `packHigh` decides
        // tick 21, line 117: chargeOk: not `packHigh`
        // tick 21, line 117: chargeOk: not `stuckClosed` decides
        // tick 21, line 130: ending: not `remoteOff` decides
        // tick 21, line 130: ending: not `remoteOff`
        // tick 21, line 130: ending: not `batteryHot` decides
        // tick 21, line 130: ending: not `batteryHot`
        // tick 21, line 130: ending: not `batteryCold` decides
        // tick 21, line 130: ending: not `batteryCold`
        // tick 21, line 130: ending: not `alternator.voltage < stopGate for 10 s` decides
        // tick 21, line 156: Load: Off -> Disconnected is taken
        // tick 21, line 156: Load: Off -> Disconnected: `dischargeOk` decides
        // tick 21, line 156: Load: Off -> Disconnected: `dischargeOk`
        // tick 21, line 156: Load: Off -> Disconnected: `cellEmpty` decides
        // tick 21, line 180: Charge: Blocked -> Allowed: `chargeOk`
        // tick 21, line 180: Charge: Blocked -> Allowed: not `highestCell < fullClears for 2 s` decides
        // tick 21, line 189: Alternator: Blocked -> Charging: not `ending`
        // tick 21, line 189: Alternator: Blocked -> Charging: not `openAndRunning for 3 s` decides
        // tick 21, line 189: Alternator: Blocked -> Charging: not `openAndRunning for 3 s`
        // tick 21, line 236: alternatorOff: not `remoteOff` decides
        // tick 21, line 236: alternatorOff: not `incomplete` decides
        // tick 21, line 236: alternatorOff: not `batteryHot` decides
        // tick 21, line 236: alternatorOff: not `cellFull` decides
        // tick 21, line 236: alternatorOff: not `cellFull`
        // tick 21, line 236: alternatorOff: not `batteryCold` decides
        // tick 21, line 236: alternatorOff: not `packHigh` decides
        // tick 21, line 236: alternatorOff: not `alternatorHigh` decides
        // tick 21, line 236: alternatorOff: `alternator.voltage >= startGate` decides
        // tick 21, line 236: alternatorOff: `alternator.voltage >= startGate`
        // tick 21, line 236: alternatorOff: `alternator.voltage >= startGate` decides, equal
        // tick 21, line 236: alternatorOff: `alternator.voltage >= packVoltage + closeMargin` decides
        // tick 21, line 236: alternatorOff is Waiting
        // tick 21, line 249: preAlarm: `Load in { Warning, Disconnected }` decides
        // tick 21, line 249: preAlarm: `Load in { Warning, Disconnected }`
        // tick 21, line 249: preAlarm is High
        // tick 22, line 147: time of `remoteRequested` is counted no further
        // tick 22, line 174: Load: Disconnected -> Off: `dischargeOk` decides
        // tick 22, line 171: Load: Disconnected -> Connected: not `(calm and lowestCell >= emptyClears) for 2 s`
        // decides
        // tick 2000, line 180: Charge: Blocked -> Allowed: not `highestCell < fullClears for 2 s` decides a tick
        // before
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 2001, line 180: Charge: Blocked -> Allowed is taken
        // tick 2001, line 180: Charge: Blocked -> Allowed: `chargeOk` decides
        // tick 2001, line 180: Charge: Blocked -> Allowed: `highestCell < fullClears for 2 s` decides
        // tick 2001, line 180: Charge: Blocked -> Allowed: `highestCell < fullClears for 2 s` decides as the time
        // is over
        // tick 2001, line 248: chargeDisconnect: `Charge = Allowed` decides
        // tick 2001, line 248: chargeDisconnect is High
        // tick 2002, line 180: time of `highestCell < fullClears` is counted no further
        // tick 2002, line 183: Charge: Allowed -> Blocked: `chargeOk` decides
        // tick 3000, line 189: Alternator: Blocked -> Charging: not `openAndRunning for 3 s` decides a tick before
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 189: Alternator: Blocked -> Charging is taken
        // line 189: Alternator: Blocked -> Charging: not `forbidden` decides
        // line 189: Alternator: Blocked -> Charging: not `ending` decides
        // line 189: Alternator: Blocked -> Charging: `openAndRunning for 3 s` decides
        // line 189: Alternator: Blocked -> Charging: `openAndRunning for 3 s`
        // line 189: Alternator: Blocked -> Charging: `openAndRunning for 3 s` decides as the time is over
        // line 189: Alternator: Blocked -> Charging: `alternator.voltage >= packVoltage + closeMargin` decides
        // line 189: Alternator: Blocked -> Charging: `alternator.voltage >= packVoltage + closeMargin`
        // line 189: Alternator: Blocked -> Charging: `starts < 2` decides
        // line 189: Alternator: Blocked -> Charging: `starts < 2`
        // line 225: starts: `Alternator in { Charging }`
        // line 225: starts: not `after 10 min in Alternator` decides
        // line 226: starts: `Alternator takes { Blocked } -> { Charging }` decides
        // line 226: starts: `starts + 1` is least
        // line 231: alternatorSwitch: `Alternator in { Charging, Stopping }` decides
        // line 231: alternatorSwitch is Closed
        // line 235: reverseBlocking: `Alternator in { Charging, Stopping }`
        // line 236: alternatorOff: `Alternator in { Charging, Stopping }` decides
        // line 236: alternatorOff is None
        // line 366: NO_BACKFLOW_EVIDENCE_TRUE: what it waits for happens
        // line 370: ARM_BEFORE_CLOSE: what it waits for happens
        // line 396: START_GATE_TRUE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector4() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(60);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 47);
        // tick 1, line 141: batteryHot, until: `hottest <= 47 degC` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 374: ARMED_WHILE_CLOSED: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector5() {
        readings.setAlternatorVoltage(13050);
        readings.setAlternatorCurrent(-3000);
        readings.setSystemVoltage(13190);
        readings.setPackVoltage(13190);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        // tick 1, line 107: remoteRequested: `remoteH < deadH` decides, next below
        // tick 1, line 114: openAndRunning: not `alternator.voltage >= startGate` decides, next below
        // tick 21, line 116: dischargeOk: `batteryHot`
        // tick 21, line 117: chargeOk: `incomplete`
        // tick 21, line 130: ending: `batteryHot`
        // tick 100, line 151: stuckClosed: not `strayCurrent for 100 ms` decides a tick before
        run(100, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        // line 151: stuckClosed: `strayCurrent for 100 ms` decides
        // line 151: stuckClosed: `strayCurrent for 100 ms` decides as the time is over
        // line 249: preAlarm: `stuckClosed` decides
        // line 250: fault: `stuckClosed` decides
        // line 250: fault is StuckClosed
        // line 378: STUCK_CLOSED_SEEN: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
    }

    @Test
    void vector6() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(-3000);
        readings.setSystemVoltage(15800);
        readings.setPackVoltage(12950);
        readings.setRemoteL(90);
        readings.setRemoteH(35000);
        batteriesPresent(0, 0, true);
        batteriesCell(3, 3, 3600);
        batteriesTemperature(0, 19, -49);
        // tick 1, line 98: lowestCell: `minimum of batteries.cell or 0 V when none` is not what all members say
        // tick 1, line 99: highestCell: `maximum of batteries.cell or 5 V when none` is not what all members say
        // tick 1, line 138: cellFull, until: not `highestCell < fullClears` decides
        // tick 1, line 138: cellFull, until: not `highestCell < fullClears` decides, equal
        // tick 1, line 143: packHigh, until: not `greatest of (packVoltage, system.voltage) < overVoltageClears`
        // decides
        // tick 1, line 143: packHigh, until: not `greatest of (packVoltage, system.voltage) < overVoltageClears`
        // decides, equal
        // tick 1, line 127: forbidden: `cellFull`
        // tick 1, line 130: time of `alternator.voltage < stopGate`: not `alternator.voltage < stopGate` decides,
        // equal
        // tick 1, line 180: time of `highestCell < fullClears`: not `highestCell < fullClears` decides, equal
        run(19, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        readings.setAlternatorCurrent(-2);
        // tick 20, line 147: remoteOff: not `not remoteRequested for 20 ms` decides a tick before
        // tick 20, line 149: reverseSeen, until: not `not remoteRequested for 1 s` decides
        // tick 21, line 147: remoteOff: `not remoteRequested for 20 ms` decides
        // tick 21, line 147: remoteOff: `not remoteRequested for 20 ms` decides as the time is over
        // tick 1000, line 149: reverseSeen, until: not `not remoteRequested for 1 s` decides a tick before
        run(981, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        // line 149: reverseSeen, until: `not remoteRequested for 1 s` decides
        // line 149: reverseSeen, until: `not remoteRequested for 1 s` decides as the time is over
        // line 387: LATCH_HOLDS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector7() {
        readings.setAlternatorVoltage(13130);
        readings.setSystemVoltage(30);
        readings.setPackVoltage(40);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 10);
        // tick 1, line 144: remoteLReleased, until: `remoteL < pulledL` decides, next below
        // tick 1, line 143: packHigh: `packVoltage` is greatest
        // tick 1, line 143: packHigh, until: `packVoltage` is greatest
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        readings.setAlternatorCurrent(2510);
        // tick 3002, line 111: strayCurrent: not `Alternator in { Blocked, Overloaded }` decides
        // tick 3002, line 111: strayCurrent: not `Alternator in { Blocked, Overloaded }`
        // tick 3002, line 114: openAndRunning: not `Alternator = Blocked` decides
        // tick 3002, line 114: openAndRunning: not `Alternator = Blocked`
        // tick 3002, line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least
        // of (limit, fullLimit) + noise`: `Alternator in { Charging, Stopping }` decides
        // tick 3002, line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least
        // of (limit, fullLimit) + noise`: `Alternator in { Charging, Stopping }`
        // tick 3002, line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least
        // of (limit, fullLimit) + noise`: `alternator.current > 1.15 * least of (limit, fullLimit) + noise`
        // decides
        // tick 3002, line 193: Alternator: Charging -> Overloaded: not `overLimit` decides
        // tick 3002, line 194: Alternator: Charging -> Blocked: not `forbidden` decides
        // tick 3002, line 194: Alternator: Charging -> Blocked: not `forbidden`
        // tick 3002, line 194: Alternator: Charging -> Blocked: not `alternator.current < stayMargin` decides
        // tick 3002, line 195: Alternator: Charging -> Stopping: not `ending` decides
        // tick 3002, line 220: nearLimit: `alternator.current >= 0.9 * fullLimit` decides
        // tick 3002, line 235: reverseBlocking: `Alternator in { Charging, Stopping }` decides
        // tick 3101, line 124: overLimit: not `(Alternator in { Charging, Stopping } and alternator.current > 1.15
        // * least of (limit, fullLimit) + noise) for 100 ms` decides a tick before
        run(100, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 124: overLimit: `(Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of
        // (limit, fullLimit) + noise) for 100 ms` decides
        // line 124: overLimit: `(Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of
        // (limit, fullLimit) + noise) for 100 ms` decides as the time is over
        // line 193: Alternator: Charging -> Overloaded is taken
        // line 193: Alternator: Charging -> Overloaded: `overLimit` decides
        // line 236: alternatorOff: `Alternator = Overloaded` decides
        // line 236: alternatorOff is Overload
        // line 441: NO_REOPEN_AT_CLOSE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_OVERLOAD, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector8() {
        settings.setAlternatorFuse(600);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(15790);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(3670);
        readings.setPackVoltage(3680);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 11);
        // tick 1, line 142: alternatorHigh, until: `alternator.voltage < overVoltageClears` decides, next below
        run(20, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 463: LIMIT_BY_FUSE_60: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 540, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector9() {
        settings.setAlternatorFuse(800);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(15790);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(610);
        readings.setPackVoltage(3430);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 11);
        run(20, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 468: LIMIT_BY_FUSE_80: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 720, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector10() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(15050);
        readings.setPackVoltage(10);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 11);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 473: LIMIT_BY_FUSE_100: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector11() {
        settings.setAlternatorFuse(1250);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(15790);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(13130);
        readings.setPackVoltage(13140);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(3, 3, 3599);
        batteriesTemperature(0, 19, 11);
        // tick 1, line 138: cellFull, until: `highestCell < fullClears` decides, next below
        // tick 1, line 121: fullLimit: `100 A` is least
        // tick 1, line 180: time of `highestCell < fullClears`: `highestCell < fullClears` decides, next below
        run(20, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1980, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 478: LIMIT_BY_FUSE_125: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 1000, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector12() {
        settings.setAlternatorFuse(600);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13020);
        readings.setAlternatorCurrent(911);
        readings.setSystemVoltage(12680);
        readings.setPackVoltage(12690);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        // tick 1, line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of
        // (limit, fullLimit) + noise`: not `Alternator in { Charging, Stopping }` decides
        // tick 1, line 250: fault: not `batteriesMissed` decides
        run(20, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 236: alternatorOff: `incomplete` decides
        // tick 21, line 236: alternatorOff is Battery
        run(80, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 101, line 236: alternatorOff: `stuckClosed` decides
        // tick 102, line 151: time of `strayCurrent` is counted no further
        // tick 500, line 105: batteriesMissed: not `incomplete for 500 ms` decides a tick before
        // tick 501, line 105: batteriesMissed: `incomplete for 500 ms` decides
        // tick 501, line 105: batteriesMissed: `incomplete for 500 ms` decides as the time is over
        // tick 501, line 116: dischargeOk: `batteriesMissed`
        // tick 502, line 105: time of `incomplete` is counted no further
        // tick 30001, line 154: time in a state of Load is counted no further
        // tick 270000, line 220: nearLimit is spent
        run(269900, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        settings.setAlternatorFuse(1250);
        Assertions.assertTrue(core.writeSettings(settings));
        // tick 270001, line 211: Derating: Full -> Derated is taken
        // tick 270001, line 211: Derating: Full -> Derated: `nearLimit` decides
        // tick 270001, line 222: limit: `Derating = Derated` decides
        // tick 270001, line 232: alternatorLimit: `limit` is least
        // tick 270001, line 233: alternatorDerated: `Derating = Derated` decides
        // tick 270001, line 233: alternatorDerated is Yes
        // tick 270002, line 214: Derating: Derated -> Full: not `after 10 min in Derating`
        // tick 300000, line 220: nearLimit is full
        // tick 300001, line 502: ALT_FIVE_MIN: what it waits for happens
        run(30001, ALTERNATOR_SWITCH_OPEN, 800, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
    }

    @Test
    void vector13() {
        readings.setAlternatorVoltage(12850);
        readings.setAlternatorCurrent(1043);
        readings.setSystemVoltage(15800);
        readings.setPackVoltage(12840);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesCell(0, 6, 1);
        batteriesCell(7, 7, 3600);
        batteriesCell(8, 79, 1);
        batteriesTemperature(0, 0, 7);
        batteriesTemperature(1, 1, 48);
        batteriesTemperature(2, 19, 7);
        // tick 1, line 100: coldest: `minimum of batteries.temperature or -50 degC when none` is not what all
        // members say
        // tick 1, line 101: hottest: `maximum of batteries.temperature or 120 degC when none` is not what all
        // members say
        // tick 1, line 141: batteryHot, until: not `hottest <= 47 degC` decides
        // tick 1, line 141: batteryHot, until: not `hottest <= 47 degC` decides, next above
        // tick 1, line 139: batteryCold, until: not `coldest >= 8 degC` decides
        // tick 1, line 139: batteryCold, until: not `coldest >= 8 degC` decides, next below
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 116: dischargeOk: `batteryHot` decides
        run(80, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(269900, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        // line 222: limit is above its target
        // line 222: limit falls at its rate
        run(1, ALTERNATOR_SWITCH_OPEN, 899, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        // line 507: ALT_FOUR_AND_A_HALF_MIN: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 898, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
    }

    @Test
    void vector14() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(1045);
        readings.setPackVoltage(12790);
        readings.setRemoteL(4790);
        readings.setRemoteH(3200);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 7);
        batteriesTemperature(1, 1, 48);
        batteriesTemperature(2, 19, 7);
        // tick 1, line 145: remoteHReleased, until: not `remoteH > drivenH` decides
        // tick 1, line 145: remoteHReleased, until: not `remoteH > drivenH` decides, equal
        // tick 1, line 107: remoteRequested: not `remoteLReleased` decides
        // tick 1, line 127: forbidden: `incomplete` decides
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(80, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 2001, line 180: Charge: Blocked -> Allowed: not `chargeOk` decides
        // tick 270000, line 511: ALT_FULL_OUTPUT: what it waits for happens
        run(269900, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
    }

    @Test
    void vector15() {
        readings.setAlternatorVoltage(16070);
        readings.setAlternatorCurrent(810);
        readings.setSystemVoltage(10);
        readings.setRemoteH(35000);
        // line 142: alternatorHigh: `alternator.voltage > overVoltage` decides
        // line 220: nearLimit: `alternator.current >= 0.9 * fullLimit` decides, equal
        // line 555: OVERVOLTAGE_BLOCKS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector16() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(810);
        readings.setSystemVoltage(16070);
        readings.setPackVoltage(10);
        readings.setRemoteL(4800);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // line 144: remoteLReleased, until: not `remoteL < pulledL` decides
        // line 144: remoteLReleased, until: not `remoteL < pulledL` decides, equal
        // line 145: remoteHReleased: `remoteH <= releasedH` decides
        // line 107: remoteRequested: not `remoteBridge = Bridged` decides
        // line 107: remoteRequested: `remoteLReleased` decides
        // line 107: remoteRequested: `remoteLReleased`
        // line 107: remoteRequested: `remoteHReleased` decides
        // line 107: remoteRequested: `remoteHReleased`
        // line 143: packHigh: `greatest of (packVoltage, system.voltage) > overVoltage` decides
        // line 559: OVERVOLTAGE_STOPS_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector17() {
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(7530);
        readings.setRemoteL(5060);
        // tick 1, line 144: remoteLReleased: `remoteL >= releasedL` decides
        // tick 21, line 564: REMOTE_TRUTH: what it waits for happens
        run(21, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector18() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(956);
        readings.setRemoteL(100);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // tick 1, line 107: remoteRequested: not `remoteH < deadH` decides
        // tick 1, line 107: remoteRequested: not `remoteH < deadH` decides, equal
        // tick 21, line 569: REMOTE_DEAD: what it waits for happens
        run(21, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector19() {
        settings.setPreAlarmBelow(3150);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(15800);
        readings.setPackVoltage(12800);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3200);
        batteriesCell(3, 3, 3600);
        batteriesCell(4, 79, 3200);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 136: cellWarning: not `lowestCell < preAlarmBelow` decides
        // tick 1, line 136: cellWarning, until: not `lowestCell > preAlarmBelow + 50 mV` decides
        // tick 1, line 136: cellWarning, until: not `lowestCell > preAlarmBelow + 50 mV` decides, equal
        // tick 1, line 137: cellEmpty: not `lowestCell < loadOffBelow` decides
        // tick 1, line 137: cellEmpty, until: `lowestCell >= emptyClears` decides
        // tick 1, line 137: cellEmpty, until: `lowestCell >= emptyClears` decides, equal
        // tick 1, line 131: calm: `cellWarning` decides
        // tick 1, line 171: time of `calm and lowestCell >= emptyClears`: not `calm` decides
        // tick 1, line 157: Load: Off -> Warning: not `dischargeOk` decides
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 117: chargeOk: `cellFull`
        // tick 21, line 156: Load: Off -> Disconnected: not `cellEmpty` decides
        // tick 21, line 157: Load: Off -> Warning is taken
        // tick 21, line 157: Load: Off -> Warning: `dischargeOk` decides
        // tick 21, line 157: Load: Off -> Warning: `dischargeOk`
        // tick 21, line 157: Load: Off -> Warning: `cellWarning` decides
        // tick 21, line 157: Load: Off -> Warning: `cellWarning`
        // tick 21, line 157: Load: Off -> Warning: not `cellEmpty` decides
        // tick 21, line 236: alternatorOff: `cellFull` decides
        // tick 21, line 236: alternatorOff: `cellFull`
        // tick 21, line 247: loadDisconnect: `Load in { Connected, Warning }` decides
        // tick 21, line 247: loadDisconnect is High
        // tick 22, line 174: Load: Warning -> Off: `dischargeOk` decides
        // tick 22, line 166: Load: Warning -> Disconnected: not `lowestCell < deepEmpty` decides
        // tick 22, line 167: Load: Warning -> Disconnected: not `cellEmpty`
        // tick 22, line 168: Load: Warning -> Connected: not `calm for 2 s` decides
        run(30000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(0, 2, 2799);
        batteriesCell(4, 79, 2799);
        // line 137: cellEmpty: `lowestCell < loadOffBelow` decides, next below
        // line 167: Load: Warning -> Disconnected is taken
        // line 167: Load: Warning -> Disconnected: `cellEmpty` decides
        // line 167: Load: Warning -> Disconnected: `cellEmpty`
        // line 167: Load: Warning -> Disconnected: `after 30 s in Load` decides
        // line 167: Load: Warning -> Disconnected: `after 30 s in Load` decides as the time is over
        // line 578: PRE_ALARM_LEAD: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector20() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(3170);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 136: cellWarning, until: `lowestCell > preAlarmBelow + 50 mV` decides
        // tick 1, line 131: calm: not `cellWarning` decides
        // tick 1, line 131: calm: not `cellWarning`
        // tick 1, line 131: calm: not `cellEmpty` decides
        // tick 1, line 168: time of `calm`: `calm` decides
        // tick 1, line 171: time of `calm and lowestCell >= emptyClears`: `calm` decides
        // tick 1, line 171: time of `calm and lowestCell >= emptyClears`: `calm`
        // tick 1, line 171: time of `calm and lowestCell >= emptyClears`: `lowestCell >= emptyClears` decides
        // tick 1, line 171: time of `calm and lowestCell >= emptyClears`: `lowestCell >= emptyClears` decides,
        // equal
        // tick 1, line 158: Load: Off -> Connected: not `dischargeOk` decides
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesCell(0, 2, 3093);
        batteriesCell(4, 79, 3093);
        // line 586: PRE_ALARM_AT_LEVEL: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector21() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(-3);
        readings.setSystemVoltage(10);
        readings.setPackVoltage(12910);
        readings.setRemoteL(4790);
        readings.setRemoteH(34990);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3199);
        batteriesCell(3, 3, 3600);
        batteriesCell(4, 79, 3199);
        batteriesTemperature(0, 19, -17);
        // tick 1, line 140: batteryFrozen, until: `coldest >= -17 degC` decides, equal
        // tick 1, line 127: forbidden: `cellFull` decides
        // tick 1, line 137: cellEmpty, until: not `lowestCell >= emptyClears` decides
        // tick 1, line 137: cellEmpty, until: not `lowestCell >= emptyClears` decides, next below
        // tick 1, line 131: calm: `cellEmpty` decides
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 117: chargeOk: `batteryCold`
        // line 130: ending: `batteryCold` decides
        // line 130: ending: `batteryCold`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(0, 2, 3200);
        batteriesCell(4, 79, 3200);
        // tick 2021, line 171: Load: Disconnected -> Connected: not `(calm and lowestCell >= emptyClears) for 2 s`
        // decides a tick before
        run(2000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 171: Load: Disconnected -> Connected is taken
        // line 171: Load: Disconnected -> Connected: `(calm and lowestCell >= emptyClears) for 2 s` decides
        // line 171: Load: Disconnected -> Connected: `(calm and lowestCell >= emptyClears) for 2 s` decides as the
        // time is over
        // line 590: PRE_ALARM_CLEARS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector22() {
        readings.setAlternatorVoltage(12850);
        readings.setAlternatorCurrent(-6);
        readings.setSystemVoltage(15790);
        readings.setPackVoltage(15800);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 1, true);
        batteriesCell(7, 7, 3600);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(480, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 501, line 116: dischargeOk: `batteriesMissed` decides
        // tick 501, line 174: Load: Disconnected -> Off is taken
        // tick 501, line 174: Load: Disconnected -> Off: not `dischargeOk` decides
        // tick 501, line 250: fault: `batteriesMissed`
        // tick 501, line 250: fault: not `count of batteries < commissioned` decides
        // tick 501, line 250: fault: `batteriesMissed` decides
        // tick 501, line 250: fault is TooManyBatteries
        // tick 31001, line 594: EMPTY_CELL: what it waits for happens
        run(30501, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector23() {
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(10);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 10);
        batteriesTemperature(2, 19, 8);
        // line 598: DEEP_EMPTY: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector24() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(-3);
        readings.setSystemVoltage(15800);
        readings.setPackVoltage(12810);
        readings.setRemoteL(4800);
        readings.setRemoteH(3200);
        readings.setRemoteBridge(REMOTE_BRIDGE_BRIDGED);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3199);
        batteriesCell(3, 3, 3600);
        batteriesCell(4, 79, 3199);
        batteriesTemperature(0, 19, 7);
        // tick 1, line 107: remoteRequested: `remoteBridge = Bridged` decides
        // tick 1, line 107: remoteRequested: `remoteBridge = Bridged`
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(0, 2, 3203);
        batteriesCell(4, 79, 3203);
        run(2000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 602: EMPTY_CLEARS_AT_3V20: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector25() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(13650);
        readings.setPackVoltage(13070);
        readings.setRemoteL(4790);
        readings.setRemoteH(3200);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 79, 3206);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 157: Load: Off -> Warning: not `cellWarning` decides
        // tick 21, line 157: Load: Off -> Warning: not `cellWarning`
        // tick 21, line 158: Load: Off -> Connected is taken
        // tick 21, line 158: Load: Off -> Connected: `dischargeOk` decides
        // tick 21, line 158: Load: Off -> Connected: `dischargeOk`
        // tick 21, line 158: Load: Off -> Connected: `calm` decides
        // tick 21, line 236: alternatorOff: not `alternator.voltage >= packVoltage + closeMargin` decides
        // tick 21, line 236: alternatorOff is InputLow
        // tick 22, line 174: Load: Connected -> Off: `dischargeOk` decides
        // tick 22, line 161: Load: Connected -> Disconnected: not `lowestCell < deepEmpty` decides
        // tick 22, line 162: Load: Connected -> Warning: not `cellWarning` decides
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 606: RECOVERS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector26() {
        settings.setPreAlarmBelow(3150);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(8);
        readings.setSystemVoltage(10);
        readings.setPackVoltage(12510);
        readings.setRemoteL(4800);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 2, 3200);
        batteriesCell(3, 3, 3599);
        batteriesCell(4, 79, 3200);
        batteriesTemperature(0, 19, 5);
        // tick 1, line 107: remoteRequested: not `remoteHReleased` decides
        // tick 1, line 107: remoteRequested: not `remoteHReleased`
        // tick 1, line 139: batteryCold: not `coldest < 5 degC` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 117: chargeOk: `batteryCold` decides
        // tick 21, line 236: alternatorOff: `batteryCold` decides
        // tick 30021, line 167: Load: Warning -> Disconnected: not `cellEmpty` decides
        // tick 31001, line 611: KEEPS_LOADS: what it waits for happens
        run(30981, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector27() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(810);
        readings.setSystemVoltage(10);
        readings.setPackVoltage(10);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesCell(7, 7, 3756);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // line 616: FULL_STOPS_ALL_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector28() {
        readings.setAlternatorVoltage(12850);
        readings.setAlternatorCurrent(-10);
        readings.setSystemVoltage(12840);
        readings.setPackVoltage(12850);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 8);
        // tick 1, line 149: reverseSeen: not `alternator.current < -1 A` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 236: alternatorOff: not `alternator.voltage >= startGate`
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 620: FULL_CLEARS_AT_3V60: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector29() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(810);
        readings.setPackVoltage(10);
        readings.setRemoteL(4800);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, -50);
        batteriesTemperature(1, 1, -49);
        batteriesTemperature(2, 19, -50);
        // line 624: NO_COLD_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector30() {
        readings.setAlternatorCurrent(-6);
        readings.setSystemVoltage(12700);
        readings.setPackVoltage(12700);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, -50);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 116: dischargeOk: `batteryFrozen` decides
        // tick 21, line 116: dischargeOk: `batteryFrozen`
        run(480, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 1002, line 628: NO_COLD_CHARGE_RAMP: what it waits for happens
        run(502, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector31() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(810);
        readings.setSystemVoltage(10);
        readings.setRemoteL(4800);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 55);
        batteriesTemperature(2, 19, 8);
        // line 632: NO_HOT_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector32() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(1);
        readings.setSystemVoltage(40);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, -50);
        batteriesTemperature(1, 1, 120);
        batteriesTemperature(2, 19, -50);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(480, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 1002, line 636: NO_HOT_CHARGE_RAMP: what it waits for happens
        run(502, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector33() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(810);
        readings.setRemoteL(4800);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 55);
        batteriesTemperature(2, 19, 8);
        // line 640: TEMP_DISCHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector34() {
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(-1);
        readings.setPackVoltage(12810);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(480, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 501, line 250: fault: `batteriesMissed` decides
        // tick 501, line 250: fault: `count of batteries < commissioned` decides
        // tick 501, line 250: fault: `count of batteries < commissioned` decides, next below
        // tick 501, line 250: fault is BatteryCable
        // tick 1001, line 644: CABLE_FAILSAFE: what it waits for happens
        run(501, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
    }

    @Test
    void vector35() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(-10);
        readings.setPackVoltage(13070);
        readings.setRemoteL(4800);
        readings.setRemoteH(3200);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, -50);
        run(500, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 1001, line 648: MORE_THAN_COMMISSIONED: what it waits for happens
        run(501, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector36() {
        readings.setAlternatorVoltage(10);
        readings.setAlternatorCurrent(-1);
        readings.setPackVoltage(10);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(3, 3, 1);
        batteriesTemperature(0, 19, 8);
        // line 107: remoteRequested: not `remoteL >= deadL` decides
        // line 652: NO_FALSE_FAULT: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector37() {
        readings.setAlternatorCurrent(-11);
        readings.setPackVoltage(10);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // line 111: strayCurrent: `absolute of alternator.current > noise` decides, next above
        // line 149: reverseSeen: `alternator.current < -1 A` decides, next below
        // line 656: NO_BLIND_CHARGE: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
    }

    @Test
    void vector38() {
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(10);
        readings.setRemoteH(35000);
        // line 660: NONE_PRESENT_OFF: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector39() {
        readings.setAlternatorVoltage(16010);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(8670);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesTemperature(0, 19, 10);
        // tick 1, line 142: alternatorHigh: `alternator.voltage > overVoltage` decides, next above
        // tick 1, line 127: forbidden: `alternatorHigh` decides
        // tick 1, line 127: forbidden: `alternatorHigh`
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 236: alternatorOff: `alternatorHigh` decides
        // tick 21, line 236: alternatorOff is InputHigh
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INPUT_HIGH, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 664: CHARGE_RECOVERS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INPUT_HIGH, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector40() {
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(810);
        readings.setPackVoltage(12730);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 117: chargeOk: `incomplete` decides
        // line 683: SERVES: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector41() {
        readings.setAlternatorVoltage(13060);
        readings.setPackVoltage(12720);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 79, 1);
        batteriesTemperature(0, 19, 9);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 236: alternatorOff: `alternator.voltage >= packVoltage + closeMargin` decides, equal
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 189: Alternator: Blocked -> Charging: `alternator.voltage >= packVoltage + closeMargin` decides,
        // equal
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        readings.setAlternatorCurrent(500);
        // line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of (limit,
        // fullLimit) + noise`: not `alternator.current > 1.15 * least of (limit, fullLimit) + noise` decides
        // line 687: CHARGES: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector42() {
        settings.setPreAlarmBelow(3150);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorCurrent(-1);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 692: WARNS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector43() {
        readings.setAlternatorVoltage(12900);
        readings.setAlternatorCurrent(4);
        readings.setSystemVoltage(960);
        readings.setPackVoltage(970);
        readings.setRemoteL(4790);
        readings.setRemoteH(3210);
        batteriesPresent(0, 0, true);
        batteriesCell(0, 79, 1297);
        batteriesTemperature(0, 19, 47);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 236: alternatorOff: not `alternator.voltage >= startGate` decides
        run(1980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 696: CHARGE_WHILE_EMPTY: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector44() {
        settings.setAlternatorFuse(800);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13050);
        readings.setAlternatorCurrent(-1);
        readings.setPackVoltage(12640);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        settings.setAlternatorFuse(1250);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(16000);
        readings.setPackVoltage(12680);
        batteriesPresent(0, 19, false);
        batteriesTemperature(0, 19, 0);
        // tick 21, line 143: packHigh: not `greatest of (packVoltage, system.voltage) > overVoltage` decides,
        // equal
        run(480, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(2520, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        settings.setAlternatorFuse(600);
        settings.setCommissioned(2);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorCurrent(-1);
        readings.setPackVoltage(12720);
        batteriesPresent(0, 1, true);
        batteriesCell(7, 7, 3599);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 47);
        batteriesTemperature(2, 19, 8);
        // line 232: alternatorLimit: `fullLimit` is least
        run(1, ALTERNATOR_SWITCH_CLOSED, 540, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of (limit,
        // fullLimit) + noise`: `fullLimit` is least
        // line 194: Alternator: Charging -> Blocked is taken
        // line 194: Alternator: Charging -> Blocked: `alternator.current < stayMargin` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1998, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1002, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 189: Alternator: Blocked -> Charging: `starts < 2` decides, next below
        run(1, ALTERNATOR_SWITCH_CLOSED, 540, ALTERNATOR_DERATED_NO, 2, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 2, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 9025, line 189: Alternator: Blocked -> Charging: not `starts < 2` decides
        // tick 9025, line 189: Alternator: Blocked -> Charging: not `starts < 2`
        // tick 9025, line 189: Alternator: Blocked -> Charging: not `starts < 2` decides, equal
        // tick 9025, line 189: Alternator: Blocked -> Charging: not `after 10 min in Alternator` decides
        // tick 9026, line 189: time of `openAndRunning` is counted no further
        // tick 600001, line 209: time in a state of Derating is counted no further
        // tick 606023, line 189: Alternator: Blocked -> Charging: not `after 10 min in Alternator` decides a tick
        // before
        run(599999, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 2, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 189: Alternator: Blocked -> Charging: `after 10 min in Alternator` decides
        // line 189: Alternator: Blocked -> Charging: `after 10 min in Alternator` decides as the time is over
        // line 226: starts: `2` is least
        // line 455: RETRY_LOCK_OUT: what it waits for happens
        run(1, ALTERNATOR_SWITCH_CLOSED, 540, ALTERNATOR_DERATED_NO, 2, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector45() {
        settings.setAlternatorFuse(1250);
        settings.setPreAlarmBelow(3150);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13050);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(16010);
        readings.setPackVoltage(16010);
        readings.setRemoteH(35000);
        batteriesPresent(0, 1, true);
        batteriesCell(7, 7, 3599);
        batteriesTemperature(0, 0, -17);
        batteriesTemperature(1, 1, 51);
        batteriesTemperature(2, 19, -17);
        // tick 1, line 141: batteryHot: `hottest > 50 degC` decides, next above
        // tick 1, line 143: packHigh: `greatest of (packVoltage, system.voltage) > overVoltage` decides, next
        // above
        run(20, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        settings.setAlternatorFuse(800);
        settings.setPreAlarmBelow(2850);
        settings.setLoadOffBelow(2600);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(15710);
        readings.setAlternatorCurrent(669);
        readings.setSystemVoltage(15800);
        readings.setPackVoltage(15810);
        readings.setRemoteL(90);
        readings.setRemoteH(0);
        batteriesCell(0, 6, 2901);
        batteriesCell(8, 79, 2901);
        batteriesTemperature(0, 0, -50);
        batteriesTemperature(1, 1, -49);
        batteriesTemperature(2, 19, -50);
        // tick 21, line 107: remoteRequested: not `remoteL >= deadL` decides, next below
        // tick 21, line 136: cellWarning, until: `lowestCell > preAlarmBelow + 50 mV` decides, next above
        run(100, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 1002, line 147: time of `not remoteRequested` is counted no further
        run(269900, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 719, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 718, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 717, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 716, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 715, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 714, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 713, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 712, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 711, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 710, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 709, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 708, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 707, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 706, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 705, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 704, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 703, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 702, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 701, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 700, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 699, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 698, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 697, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 696, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 695, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 694, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 693, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 692, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 691, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 690, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 689, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 688, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 687, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 686, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 685, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 684, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 683, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 682, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 681, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 680, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 679, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 678, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 677, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 676, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 675, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 674, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 673, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 672, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 671, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 670, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 669, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 668, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 667, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 666, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 665, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 664, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 663, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 662, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 661, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 660, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 659, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 658, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 657, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 656, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 655, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 654, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 653, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 652, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 651, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 650, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 649, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 648, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 647, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 646, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 645, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 644, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 643, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 642, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 641, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 640, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 639, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 638, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 637, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 636, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 635, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 634, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 633, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 632, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 631, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 630, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 629, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 628, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 627, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 626, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 625, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 624, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 623, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 622, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 621, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 620, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 619, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 618, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 617, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 616, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 615, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 614, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 613, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 612, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 611, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 610, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 609, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 608, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 607, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 606, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 605, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 604, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 603, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 602, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 601, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 600, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 599, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 598, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 597, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 596, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 595, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 594, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 593, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 592, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 591, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 590, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 589, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 588, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 587, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 586, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 585, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 584, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 583, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 582, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 581, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 580, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 579, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 578, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 577, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(3, ALTERNATOR_SWITCH_OPEN, 576, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        settings.setAlternatorFuse(600);
        settings.setPreAlarmBelow(3100);
        settings.setLoadOffBelow(2800);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(0);
        readings.setAlternatorCurrent(-3000);
        readings.setSystemVoltage(0);
        readings.setPackVoltage(0);
        readings.setRemoteL(0);
        readings.setRemoteH(35000);
        batteriesPresent(0, 19, false);
        batteriesCell(0, 79, 0);
        batteriesTemperature(0, 19, 0);
        run(36, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 539, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 538, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 537, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 536, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 535, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 534, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 533, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 532, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 531, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 530, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 529, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 528, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 527, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 526, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 525, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 524, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 523, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 522, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 521, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 520, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 519, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 518, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 517, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 516, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 515, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 514, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 513, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 512, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 511, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 510, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 509, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 508, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 507, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 506, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 505, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 504, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 503, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 502, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 501, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 500, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 499, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 498, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 497, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 496, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 495, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 494, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 493, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 492, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 491, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 490, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 489, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 488, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 487, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 486, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 485, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 484, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 483, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 482, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 481, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 480, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 479, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 478, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 477, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 476, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 475, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 474, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 473, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 472, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 471, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 470, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 469, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 468, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 467, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 466, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 465, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 464, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 463, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 462, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 461, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 460, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 459, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 458, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 457, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 456, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 455, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 454, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 453, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 452, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 451, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 450, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 449, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 448, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 447, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 446, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 445, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 444, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 443, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 442, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 441, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 440, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 439, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 438, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 437, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 436, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 435, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 434, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 433, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        // tick 270460, line 214: Derating: Derated -> Full: not `after 10 min in Derating` decides
        // tick 280168, line 130: time of `alternator.voltage < stopGate` is counted no further
        // tick 600000, line 225: starts: not `Alternator in { Charging }` decides
        // tick 600001, line 187: time in a state of Alternator is counted no further
        // tick 870020, line 214: Derating: Derated -> Full: not `after 10 min in Derating` decides a tick before
        run(599711, ALTERNATOR_SWITCH_OPEN, 432, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        settings.setAlternatorFuse(800);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(50);
        readings.setRemoteL(5000);
        readings.setRemoteH(0);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // line 144: remoteLReleased: `remoteL >= releasedL` decides, equal
        // line 151: stuckClosed, until: `not remoteRequested for 1 s` decides
        // line 214: Derating: Derated -> Full is taken
        // line 214: Derating: Derated -> Full: `after 10 min in Derating` decides
        // line 214: Derating: Derated -> Full: `after 10 min in Derating`
        // line 214: Derating: Derated -> Full: `after 10 min in Derating` decides as the time is over
        // line 214: Derating: Derated -> Full: not `nearLimit` decides
        // line 529: DERATED_TEN_MIN: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector46() {
        settings.setAlternatorFuse(800);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13050);
        readings.setAlternatorCurrent(-1);
        readings.setPackVoltage(12640);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, 8);
        run(20, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        settings.setAlternatorFuse(1250);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        readings.setAlternatorCurrent(10);
        readings.setSystemVoltage(16000);
        readings.setPackVoltage(12680);
        batteriesPresent(0, 19, false);
        batteriesTemperature(0, 19, 0);
        run(480, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(2520, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        settings.setCommissioned(2);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorCurrent(23);
        readings.setSystemVoltage(10);
        readings.setPackVoltage(0);
        readings.setRemoteH(3210);
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 0, 12);
        batteriesTemperature(1, 1, 13);
        batteriesTemperature(2, 19, 12);
        // tick 3022, line 194: Alternator: Charging -> Blocked: not `alternator.current < stayMargin` decides,
        // equal
        run(2000, ALTERNATOR_SWITCH_CLOSED, 1000, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 603020, line 225: starts: not `after 10 min in Alternator` decides a tick before
        run(598000, ALTERNATOR_SWITCH_CLOSED, 1000, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 603021, line 225: starts: `Alternator in { Charging }` decides
        // tick 603021, line 225: starts: `after 10 min in Alternator` decides
        // tick 603021, line 225: starts: `after 10 min in Alternator` decides as the time is over
        run(2, ALTERNATOR_SWITCH_CLOSED, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        readings.setAlternatorVoltage(12800);
        readings.setAlternatorCurrent(1160);
        readings.setSystemVoltage(0);
        readings.setPackVoltage(10);
        readings.setRemoteL(5000);
        readings.setRemoteH(0);
        readings.setRemoteBridge(REMOTE_BRIDGE_BRIDGED);
        batteriesTemperature(0, 0, 5);
        batteriesTemperature(1, 1, 51);
        batteriesTemperature(2, 19, 5);
        // line 117: chargeOk: `batteryHot` decides
        // line 117: chargeOk: `batteryHot`
        // line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of (limit,
        // fullLimit) + noise`: not `alternator.current > 1.15 * least of (limit, fullLimit) + noise` decides,
        // equal
        // line 130: ending: `batteryHot` decides
        // line 183: Charge: Allowed -> Blocked is taken
        // line 183: Charge: Allowed -> Blocked: not `chargeOk` decides
        // line 195: Alternator: Charging -> Stopping is taken
        // line 195: Alternator: Charging -> Stopping: `ending` decides
        // line 222: limit: `Alternator = Stopping` decides
        run(1, ALTERNATOR_SWITCH_CLOSED, 999, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of (limit,
        // fullLimit) + noise`: `limit` is least
        // line 199: Alternator: Stopping -> Overloaded: not `overLimit` decides
        // line 200: Alternator: Stopping -> Blocked: not `forbidden` decides
        // line 200: Alternator: Stopping -> Blocked: not `forbidden`
        // line 200: Alternator: Stopping -> Blocked: not `alternator.current < stayMargin` decides
        // line 200: Alternator: Stopping -> Blocked: not `alternator.current < stayMargin`
        // line 200: Alternator: Stopping -> Blocked: not `limit <= 0 A` decides
        // line 201: Alternator: Stopping -> Charging: `ending` decides
        run(1, ALTERNATOR_SWITCH_CLOSED, 998, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 997, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 996, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 995, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 994, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 993, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 992, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 991, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 990, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 989, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 988, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 987, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 986, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 985, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 984, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 983, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 982, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 981, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 980, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 979, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 978, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 977, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 976, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 975, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 974, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 973, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 972, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 971, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 970, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 969, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 968, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 967, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 966, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 965, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 964, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 963, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 962, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 961, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 960, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 959, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 958, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 957, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 956, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 955, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 954, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 953, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 952, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 951, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 950, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 949, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 948, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 947, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 946, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 945, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 944, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 943, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 942, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 941, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 940, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 939, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 938, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 937, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 936, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 935, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 934, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 933, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 932, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 931, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 930, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 929, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 928, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 927, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 926, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 925, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 924, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 923, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 922, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 921, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 920, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 919, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 918, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 917, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 916, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 915, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 914, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 913, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 912, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 911, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 910, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 909, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 908, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 907, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 906, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 905, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 904, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 903, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 902, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 901, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 899, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorCurrent(1044);
        readings.setPackVoltage(0);
        readings.setRemoteL(100);
        readings.setRemoteH(34990);
        readings.setRemoteBridge(REMOTE_BRIDGE_OPEN);
        batteriesTemperature(0, 0, 4);
        batteriesTemperature(1, 1, 48);
        batteriesTemperature(2, 19, 4);
        // line 139: batteryCold: `coldest < 5 degC` decides, next below
        // line 199: Alternator: Stopping -> Overloaded is taken
        // line 199: Alternator: Stopping -> Overloaded: `overLimit` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_OVERLOAD, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        settings.setCommissioned(1);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorCurrent(-1);
        readings.setSystemVoltage(12690);
        readings.setPackVoltage(12690);
        readings.setRemoteH(0);
        batteriesTemperature(0, 0, -50);
        batteriesTemperature(2, 19, -50);
        // tick 603125, line 204: Alternator: Overloaded -> Blocked: not `after 10 min in Alternator` decides
        run(500, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_OVERLOAD, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 1203123, line 204: Alternator: Overloaded -> Blocked: not `after 10 min in Alternator` decides a
        // tick before
        run(599499, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_OVERLOAD, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
        settings.setAlternatorFuse(800);
        settings.setCommissioned(3);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(0);
        readings.setSystemVoltage(0);
        readings.setPackVoltage(0);
        readings.setRemoteL(0);
        readings.setRemoteH(3210);
        batteriesTemperature(0, 0, 8);
        batteriesTemperature(1, 1, 9);
        batteriesTemperature(2, 19, 8);
        // line 204: Alternator: Overloaded -> Blocked is taken
        // line 204: Alternator: Overloaded -> Blocked: `after 10 min in Alternator` decides
        // line 204: Alternator: Overloaded -> Blocked: `after 10 min in Alternator` decides as the time is over
        // line 547: ALT_OVERLOAD_WAITS: what it waits for happens
        run(1, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
    }

    @Test
    void vector47() {
        readings.setAlternatorCurrent(23);
        readings.setSystemVoltage(15790);
        readings.setPackVoltage(15800);
        readings.setRemoteL(250);
        batteriesPresent(6, 6, true);
        batteriesCell(0, 25, 3141);
        batteriesCell(26, 26, 3099);
        batteriesCell(27, 79, 3141);
        batteriesTemperature(6, 6, 51);
        // tick 1, line 127: forbidden: `packHigh` decides
        // tick 1, line 127: forbidden: `packHigh`
        // tick 1, line 136: cellWarning: `lowestCell < preAlarmBelow` decides, next below
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 21, line 236: alternatorOff: `batteryHot` decides
        // tick 21, line 236: alternatorOff is TemperatureHigh
        run(80, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_TEMPERATURE_HIGH, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        readings.setAlternatorCurrent(-10);
        readings.setPackVoltage(15530);
        readings.setRemoteH(35080);
        batteriesPresent(0, 9, false);
        batteriesPresent(10, 10, true);
        batteriesCell(0, 46, 3216);
        batteriesCell(47, 47, 3150);
        batteriesCell(48, 79, 3216);
        batteriesTemperature(6, 6, 47);
        batteriesTemperature(11, 11, 47);
        // tick 102, line 151: stuckClosed, until: not `not remoteRequested for 1 s` decides
        // tick 102, line 116: dischargeOk: `stuckClosed` decides
        // tick 102, line 143: packHigh, until: `greatest of (packVoltage, system.voltage) < overVoltageClears`
        // decides, next below
        // tick 102, line 127: forbidden: `stuckClosed` decides
        // tick 1101, line 151: stuckClosed, until: not `not remoteRequested for 1 s` decides a tick before
        run(1000, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        // line 151: stuckClosed, until: `not remoteRequested for 1 s` decides as the time is over
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteH(34740);
        batteriesCell(42, 42, 3099);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesCell(42, 42, 2499);
        batteriesTemperature(10, 10, -20);
        // line 140: batteryFrozen: not `coldest < -20 degC` decides, equal
        // line 166: Load: Warning -> Disconnected is taken
        // line 166: Load: Warning -> Disconnected: `lowestCell < deepEmpty` decides
        // line 166: Load: Warning -> Disconnected: `lowestCell < deepEmpty` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector48() {
        readings.setAlternatorCurrent(-33);
        batteriesPresent(14, 14, true);
        batteriesCell(58, 58, 3599);
        // line 127: forbidden: `reverseSeen` decides
        // line 127: forbidden: `reverseSeen`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        readings.setRemoteL(100);
        batteriesCell(56, 56, 3749);
        batteriesCell(57, 57, 3750);
        batteriesTemperature(0, 19, 35);
        // tick 2, line 138: cellFull: `highestCell >= full` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        // line 117: chargeOk: `cellFull` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_REVERSE_CURRENT);
        readings.setAlternatorCurrent(0);
        readings.setSystemVoltage(16120);
        readings.setRemoteL(5000);
        batteriesPresent(12, 12, true);
        batteriesPresent(13, 19, false);
        batteriesCell(0, 55, 3199);
        batteriesCell(59, 79, 3199);
        // tick 23, line 117: chargeOk: `packHigh` decides
        // tick 23, line 117: chargeOk: `packHigh`
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_REVERSE_CURRENT);
        run(980, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_REVERSE_CURRENT);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(15880);
        readings.setSystemVoltage(15450);
        readings.setPackVoltage(15550);
        readings.setRemoteH(3000);
        readings.setRemoteBridge(REMOTE_BRIDGE_BRIDGED);
        // tick 1024, line 145: remoteHReleased: `remoteH <= releasedH` decides, equal
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // tick 1044, line 236: alternatorOff: not `alternator.voltage >= packVoltage + closeMargin` decides, next
        // below
        run(979, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 4024, line 189: Alternator: Blocked -> Charging: not `alternator.voltage >= packVoltage +
        // closeMargin` decides
        // tick 4024, line 189: Alternator: Blocked -> Charging: not `alternator.voltage >= packVoltage +
        // closeMargin`
        // tick 4024, line 189: Alternator: Blocked -> Charging: not `alternator.voltage >= packVoltage +
        // closeMargin` decides, next below
        run(2002, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector49() {
        readings.setRemoteL(360);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 16, 9);
        batteriesTemperature(17, 17, 47);
        batteriesTemperature(18, 19, 9);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesPresent(13, 13, true);
        batteriesPresent(14, 19, false);
        batteriesCell(55, 55, 3093);
        batteriesTemperature(13, 13, 51);
        // line 174: Load: Connected -> Off is taken
        // line 174: Load: Connected -> Off: not `dischargeOk` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_TEMPERATURE_HIGH, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(16000);
        readings.setAlternatorCurrent(22);
        batteriesTemperature(13, 13, 13);
        batteriesTemperature(17, 17, 13);
        // tick 23, line 142: alternatorHigh: not `alternator.voltage > overVoltage` decides, equal
        run(100, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 117: chargeOk: `stuckClosed` decides
        // line 174: Load: Warning -> Off is taken
        // line 174: Load: Warning -> Off: not `dischargeOk` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
    }

    @Test
    void vector50() {
        readings.setRemoteL(360);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 16, 9);
        batteriesTemperature(17, 17, 47);
        batteriesTemperature(18, 19, 9);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesPresent(11, 11, true);
        batteriesPresent(12, 19, false);
        batteriesCell(45, 45, 3099);
        batteriesTemperature(17, 17, -21);
        // line 162: Load: Connected -> Warning is taken
        // line 162: Load: Connected -> Warning: `cellWarning` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesPresent(0, 13, false);
        batteriesPresent(14, 14, true);
        run(1978, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 2022, line 168: Load: Warning -> Connected: not `calm for 2 s` decides a tick before
        run(22, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        // line 168: Load: Warning -> Connected is taken
        // line 168: Load: Warning -> Connected: `calm for 2 s` decides
        // line 168: Load: Warning -> Connected: `calm for 2 s` decides as the time is over
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector51() {
        batteriesPresent(14, 14, true);
        batteriesCell(0, 56, 3199);
        batteriesCell(57, 57, 3750);
        batteriesCell(58, 79, 3199);
        batteriesTemperature(0, 13, 35);
        batteriesTemperature(14, 14, 13);
        batteriesTemperature(15, 19, 35);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        batteriesCell(0, 79, 3238);
        batteriesTemperature(14, 14, -20);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesPresent(3, 3, true);
        batteriesPresent(4, 19, false);
        batteriesCell(12, 12, 2499);
        batteriesTemperature(3, 3, -20);
        // line 161: Load: Connected -> Disconnected is taken
        // line 161: Load: Connected -> Disconnected: `lowestCell < deepEmpty` decides
        // line 161: Load: Connected -> Disconnected: `lowestCell < deepEmpty` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector52() {
        batteriesPresent(14, 14, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(4990);
        batteriesCell(57, 57, 3100);
        // line 144: remoteLReleased: not `remoteL >= releasedL` decides, next below
        // line 136: cellWarning: not `lowestCell < preAlarmBelow` decides, equal
        // line 171: time of `calm and lowestCell >= emptyClears`: not `lowestCell >= emptyClears` decides
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector53() {
        readings.setRemoteL(360);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 16, 9);
        batteriesTemperature(17, 17, 47);
        batteriesTemperature(18, 19, 9);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesCell(70, 70, 2500);
        // tick 22, line 161: Load: Connected -> Disconnected: not `lowestCell < deepEmpty` decides, equal
        // tick 23, line 166: Load: Warning -> Disconnected: not `lowestCell < deepEmpty` decides, equal
        // tick 23, line 167: Load: Warning -> Disconnected: not `after 30 s in Load` decides
        run(2, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector54() {
        readings.setAlternatorVoltage(12790);
        batteriesPresent(15, 15, true);
        batteriesCell(56, 58, 3599);
        batteriesCell(62, 62, 3749);
        batteriesTemperature(0, 19, 35);
        // line 138: cellFull: not `highestCell >= full` decides, next below
        // line 130: time of `alternator.voltage < stopGate`: `alternator.voltage < stopGate` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector55() {
        batteriesPresent(14, 14, true);
        batteriesCell(0, 57, 3230);
        batteriesCell(58, 58, 3599);
        batteriesCell(59, 79, 3230);
        batteriesTemperature(14, 14, 51);
        // tick 2002, line 168: time of `calm` is counted no further
        // tick 2002, line 171: time of `calm and lowestCell >= emptyClears` is counted no further
        run(2002, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector56() {
        readings.setSystemVoltage(16120);
        readings.setRemoteL(290);
        batteriesPresent(12, 12, true);
        batteriesCell(0, 47, 3199);
        batteriesCell(48, 48, 2499);
        batteriesCell(49, 55, 3199);
        batteriesCell(56, 56, 3749);
        batteriesCell(57, 57, 3750);
        batteriesCell(58, 58, 3599);
        batteriesCell(59, 79, 3199);
        batteriesTemperature(0, 19, 35);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        // line 236: alternatorOff: `packHigh` decides
        // line 236: alternatorOff is BatteryHigh
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY_HIGH, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector57() {
        readings.setRemoteH(3010);
        batteriesPresent(14, 14, true);
        batteriesCell(56, 56, 3749);
        batteriesCell(57, 57, 3750);
        batteriesCell(58, 58, 3599);
        batteriesTemperature(0, 13, 35);
        batteriesTemperature(14, 14, -21);
        batteriesTemperature(15, 19, 35);
        // line 145: remoteHReleased: not `remoteH <= releasedH` decides, next above
        // line 140: batteryFrozen: `coldest < -20 degC` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector58() {
        readings.setAlternatorVoltage(15800);
        // line 142: alternatorHigh, until: not `alternator.voltage < overVoltageClears` decides
        // line 142: alternatorHigh, until: not `alternator.voltage < overVoltageClears` decides, equal
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector59() {
        batteriesPresent(14, 14, true);
        batteriesCell(56, 56, 3749);
        batteriesCell(57, 57, 3750);
        batteriesCell(58, 58, 3599);
        batteriesTemperature(0, 13, 35);
        batteriesTemperature(14, 14, 50);
        batteriesTemperature(15, 19, 35);
        // line 141: batteryHot: not `hottest > 50 degC` decides, equal
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector60() {
        readings.setAlternatorVoltage(16140);
        readings.setRemoteL(380);
        batteriesPresent(0, 19, true);
        batteriesCell(0, 0, 3750);
        batteriesCell(1, 79, 3141);
        batteriesTemperature(0, 19, 42);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(480, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 3001, line 189: Alternator: Blocked -> Charging: `forbidden` decides
        run(2501, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
    }

    @Test
    void vector61() {
        batteriesPresent(0, 19, true);
        batteriesCell(0, 0, 3750);
        batteriesCell(1, 26, 3141);
        batteriesCell(27, 27, 2800);
        batteriesCell(28, 79, 3141);
        batteriesTemperature(0, 5, 42);
        batteriesTemperature(6, 6, 51);
        batteriesTemperature(7, 19, 42);
        // line 137: cellEmpty: not `lowestCell < loadOffBelow` decides, equal
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector62() {
        batteriesPresent(14, 14, true);
        batteriesCell(56, 59, 3597);
        batteriesTemperature(0, 19, 35);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesCell(0, 55, 3199);
        batteriesCell(58, 58, 3199);
        batteriesCell(60, 79, 3199);
        // line 171: time of `calm and lowestCell >= emptyClears`: not `lowestCell >= emptyClears` decides, next
        // below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector63() {
        readings.setAlternatorVoltage(13060);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 67, 3222);
        batteriesCell(68, 68, 3200);
        batteriesCell(69, 70, 3222);
        batteriesCell(71, 71, 2799);
        batteriesCell(72, 79, 3222);
        batteriesTemperature(0, 16, 9);
        batteriesTemperature(17, 17, 5);
        batteriesTemperature(18, 19, 9);
        // tick 3001, line 189: Alternator: Blocked -> Charging: `ending` decides
        run(3001, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector64() {
        readings.setRemoteL(360);
        batteriesPresent(17, 17, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 16, 9);
        batteriesTemperature(17, 17, 47);
        batteriesTemperature(18, 19, 9);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        batteriesPresent(14, 14, true);
        batteriesPresent(15, 19, false);
        batteriesCell(58, 58, 2769);
        batteriesCell(59, 59, 2530);
        run(1979, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // tick 10000, line 130: ending: not `alternator.voltage < stopGate for 10 s` decides a tick before
        // tick 10001, line 130: ending: `alternator.voltage < stopGate for 10 s` decides
        // tick 10001, line 130: ending: `alternator.voltage < stopGate for 10 s` decides as the time is over
        // tick 30021, line 167: Load: Warning -> Disconnected: not `after 30 s in Load` decides a tick before
        run(28021, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector65() {
        readings.setRemoteL(100);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorVoltage(13050);
        batteriesPresent(16, 16, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 16, 9);
        batteriesTemperature(17, 17, -18);
        batteriesTemperature(18, 19, 9);
        // line 236: alternatorOff: not `alternator.voltage >= startGate` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INPUT_LOW, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector66() {
        settings.setAlternatorFuse(800);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        batteriesPresent(0, 1, true);
        batteriesCell(0, 79, 2901);
        batteriesTemperature(0, 0, -18);
        batteriesTemperature(2, 19, -18);
        // tick 1, line 140: batteryFrozen, until: not `coldest >= -17 degC` decides
        // tick 1, line 140: batteryFrozen, until: not `coldest >= -17 degC` decides, next below
        run(500, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(2374, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
        settings.setAlternatorFuse(600);
        Assertions.assertTrue(core.writeSettings(settings));
        run(106, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
        readings.setRemoteL(100);
        run(20, ALTERNATOR_SWITCH_OPEN, 540, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
        settings.setCommissioned(2);
        Assertions.assertTrue(core.writeSettings(settings));
        batteriesCell(0, 79, 0);
        batteriesTemperature(0, 19, 8);
        run(1, ALTERNATOR_SWITCH_CLOSED, 540, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_HIGH, PRE_ALARM_HIGH, FAULT_NONE);
        settings.setAlternatorFuse(1250);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorCurrent(692);
        batteriesTemperature(0, 0, 119);
        batteriesTemperature(1, 1, 120);
        batteriesTemperature(2, 19, 119);
        // line 124: time of `Alternator in { Charging, Stopping } and alternator.current > 1.15 * least of (limit,
        // fullLimit) + noise`: `alternator.current > 1.15 * least of (limit, fullLimit) + noise` decides, next
        // above
        run(1, ALTERNATOR_SWITCH_CLOSED, 592, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorCurrent(22);
        // line 200: Alternator: Stopping -> Blocked is taken
        // line 200: Alternator: Stopping -> Blocked: `alternator.current < stayMargin` decides
        // line 200: Alternator: Stopping -> Blocked: `alternator.current < stayMargin`
        // line 200: Alternator: Stopping -> Blocked: `alternator.current < stayMargin` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_TEMPERATURE_HIGH, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector67() {
        readings.setAlternatorVoltage(13060);
        run(500, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(2480, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        readings.setAlternatorCurrent(485);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        settings.setCommissioned(2);
        Assertions.assertTrue(core.writeSettings(settings));
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, 8);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesTemperature(0, 0, 119);
        batteriesTemperature(1, 1, 120);
        batteriesTemperature(2, 19, 119);
        run(1, ALTERNATOR_SWITCH_CLOSED, 899, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorCurrent(23);
        batteriesTemperature(0, 0, 5);
        batteriesTemperature(1, 1, 6);
        batteriesTemperature(2, 19, 5);
        // line 200: Alternator: Stopping -> Blocked: not `alternator.current < stayMargin` decides, equal
        // line 201: Alternator: Stopping -> Charging is taken
        // line 201: Alternator: Stopping -> Charging: not `ending` decides
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector68() {
        readings.setAlternatorVoltage(16010);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(460, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(2500, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        settings.setCommissioned(2);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        batteriesPresent(0, 1, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorCurrent(33);
        batteriesCell(0, 79, 0);
        batteriesTemperature(0, 0, 4);
        batteriesTemperature(1, 1, 5);
        batteriesTemperature(2, 19, 4);
        run(1, ALTERNATOR_SWITCH_CLOSED, 899, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 898, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 897, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 896, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 895, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 894, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 893, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 892, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 891, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 890, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 889, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 888, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 887, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 886, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 885, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 884, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 883, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 882, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 881, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 880, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 879, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 878, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 877, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 876, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 875, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 874, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 873, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 872, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 871, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 870, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 869, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 868, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 867, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 866, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 865, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 864, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 863, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 862, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 861, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 860, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 859, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 858, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 857, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 856, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 855, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 854, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 853, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 852, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 851, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 850, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 849, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 848, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 847, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 846, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 845, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 844, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 843, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 842, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 841, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 840, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 839, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 838, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 837, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 836, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 835, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 834, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 833, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 832, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 831, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 830, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 829, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 828, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 827, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 826, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 825, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 824, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 823, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 822, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 821, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 820, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 819, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 818, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 817, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 816, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 815, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 814, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 813, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 812, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 811, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 810, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 809, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 808, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 807, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 806, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 805, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 804, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 803, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 802, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 801, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 800, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 799, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 798, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 797, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 796, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 795, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 794, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 793, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 792, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 791, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 790, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 789, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 788, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 787, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 786, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 785, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 784, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 783, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 782, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 781, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 780, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 779, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 778, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 777, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 776, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 775, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 774, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 773, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 772, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 771, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 770, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 769, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 768, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 767, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 766, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 765, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 764, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 763, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 762, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 761, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 760, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 759, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 758, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 757, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 756, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 755, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 754, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 753, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 752, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 751, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 750, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 749, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 748, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 747, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 746, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 745, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 744, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 743, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 742, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 741, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 740, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 739, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 738, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 737, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 736, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 735, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 734, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 733, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 732, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 731, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 730, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 729, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 728, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 727, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 726, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 725, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 724, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 723, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 722, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 721, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 720, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 719, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 718, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 717, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 716, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 715, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 714, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 713, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 712, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 711, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 710, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 709, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 708, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 707, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 706, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 705, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 704, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 703, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 702, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 701, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 700, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 699, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 698, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 697, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 696, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 695, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 694, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 693, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 692, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 691, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 690, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 689, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 688, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 687, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 686, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 685, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 684, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 683, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 682, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 681, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 680, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 679, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 678, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 677, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 676, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 675, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 674, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 673, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 672, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 671, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 670, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 669, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 668, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 667, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 666, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 665, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 664, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 663, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 662, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 661, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 660, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 659, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 658, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 657, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 656, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 655, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 654, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 653, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 652, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 651, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 650, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 649, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 648, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 647, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 646, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 645, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 644, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 643, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 642, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 641, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 640, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 639, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 638, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 637, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 636, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 635, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 634, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 633, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 632, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 631, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 630, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 629, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 628, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 627, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 626, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 625, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 624, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 623, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 622, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 621, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 620, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 619, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 618, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 617, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 616, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 615, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 614, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 613, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 612, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 611, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 610, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 609, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 608, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 607, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 606, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 605, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 604, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 603, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 602, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 601, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 600, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 599, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 598, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 597, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 596, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 595, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 594, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 593, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 592, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 591, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 590, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 589, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 588, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 587, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 586, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 585, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 584, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 583, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 582, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 581, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 580, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 579, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 578, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 577, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 576, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 575, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 574, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 573, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 572, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 571, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 570, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 569, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 568, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 567, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 566, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 565, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 564, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 563, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 562, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 561, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 560, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 559, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 558, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 557, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 556, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 555, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 554, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 553, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 552, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 551, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 550, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 549, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 548, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 547, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 546, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 545, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 544, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 543, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 542, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 541, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 540, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 539, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 538, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 537, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 536, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 535, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 534, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 533, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 532, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 531, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 530, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 529, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 528, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 527, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 526, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 525, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 524, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 523, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 522, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 521, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 520, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 519, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 518, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 517, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 516, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 515, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 514, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 513, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 512, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 511, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 510, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 509, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 508, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 507, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 506, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 505, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 504, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 503, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 502, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 501, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 500, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 499, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 498, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 497, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 496, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 495, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 494, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 493, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 492, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 491, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 490, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 489, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 488, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 487, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 486, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 485, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 484, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 483, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 482, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 481, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 480, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 479, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 478, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 477, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 476, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 475, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 474, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 473, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 472, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 471, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 470, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 469, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 468, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 467, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 466, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 465, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 464, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 463, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 462, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 461, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 460, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 459, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 458, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 457, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 456, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 455, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 454, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 453, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 452, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 451, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 450, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 449, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 448, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 447, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 446, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 445, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 444, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 443, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 442, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 441, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 440, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 439, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 438, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 437, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 436, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 435, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 434, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 433, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 432, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 431, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 430, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 429, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 428, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 427, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 426, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 425, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 424, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 423, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 422, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 421, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 420, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 419, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 418, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 417, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 416, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 415, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 414, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 413, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 412, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 411, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 410, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 409, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 408, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 407, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 406, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 405, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 404, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 403, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 402, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 401, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 400, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 399, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 398, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 397, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 396, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 395, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 394, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 393, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 392, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 391, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 390, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 389, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 388, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 387, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 386, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 385, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 384, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 383, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 382, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 381, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 380, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 379, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 378, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 377, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 376, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 375, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 374, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 373, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 372, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 371, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 370, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 369, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 368, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 367, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 366, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 365, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 364, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 363, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 362, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 361, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 360, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 359, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 358, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 357, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 356, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 355, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 354, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 353, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 352, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 351, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 350, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 349, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 348, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 347, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 346, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 345, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 344, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 343, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 342, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 341, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 340, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 339, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 338, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 337, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 336, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 335, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 334, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 333, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 332, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 331, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 330, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 329, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 328, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 327, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 326, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 325, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 324, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 323, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 322, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 321, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 320, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 319, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 318, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 317, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 316, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 315, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 314, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 313, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 312, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 311, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 310, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 309, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 308, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 307, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 306, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 305, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 304, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 303, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 302, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 301, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 300, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 299, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 298, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 297, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 296, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 295, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 294, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 293, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 292, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 291, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 290, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 289, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 288, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 287, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 286, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 285, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 284, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 283, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 282, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 281, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 280, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 279, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 278, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 277, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 276, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 275, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 274, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 273, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 272, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 271, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 270, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 269, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 268, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 267, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 266, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 265, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 264, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 263, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 262, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 261, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 260, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 259, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 258, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 257, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 256, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 255, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 254, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 253, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 252, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 251, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 250, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 249, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 248, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 247, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 246, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 245, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 244, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 243, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 242, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 241, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 240, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 239, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 238, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 237, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 236, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 235, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 234, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 233, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 232, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 231, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 230, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 229, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 228, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 227, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 226, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 225, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 224, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 223, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 222, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 221, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 220, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 219, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 218, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 217, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 216, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 215, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 214, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 213, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 212, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 211, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 210, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 209, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 208, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 207, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 206, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 205, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 204, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 203, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 202, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 201, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 200, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 199, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 198, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 197, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 196, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 195, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 194, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 193, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 192, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 191, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 190, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 189, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 188, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 187, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 186, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 185, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 184, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 183, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 182, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 181, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 180, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 179, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 178, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 177, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 176, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 175, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 174, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 173, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 172, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 171, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 170, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 169, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 168, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 167, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 166, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 165, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 164, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 163, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 162, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 161, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 160, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 159, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 158, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 157, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 156, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 155, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 154, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 153, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 152, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 151, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 150, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 149, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 148, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 147, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 146, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 145, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 144, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 143, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 142, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 141, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 140, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 139, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 138, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 137, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 136, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 135, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 134, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 133, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 132, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 131, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 130, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 129, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 128, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 127, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 126, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 125, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 124, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 123, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 122, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 121, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 120, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 119, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 118, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 117, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 116, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 115, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 114, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 113, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 112, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 111, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 110, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 109, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 108, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 107, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 106, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 105, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 104, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 103, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 102, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 101, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 100, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 99, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 98, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 97, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 96, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 95, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 94, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 93, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 92, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 91, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 90, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 89, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 88, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 87, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 86, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 85, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 84, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 83, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 82, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 81, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 80, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 79, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 78, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 77, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 76, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 75, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 74, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 73, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 72, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 71, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 70, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 69, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 68, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 67, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 66, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 65, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 64, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 63, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 62, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 61, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 60, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 59, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 58, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 57, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 56, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 55, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 54, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 53, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 52, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 51, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 50, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 49, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 48, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 47, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 46, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 45, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 44, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 43, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 42, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 41, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 40, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 39, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 38, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 37, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 36, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 35, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 34, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 33, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 32, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 31, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 30, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 29, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 28, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 27, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 26, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 25, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 24, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 23, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 22, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 21, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 20, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 19, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 18, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 17, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 16, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 15, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 14, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 13, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 12, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 11, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 10, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 9, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 8, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 7, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 6, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 5, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 4, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 3, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 2, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        run(1, ALTERNATOR_SWITCH_CLOSED, 1, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        // line 200: Alternator: Stopping -> Blocked: not `limit <= 0 A` decides, next above
        run(1, ALTERNATOR_SWITCH_CLOSED, 0, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        settings.setAlternatorFuse(1250);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(0);
        readings.setAlternatorCurrent(23);
        readings.setRemoteH(3210);
        batteriesTemperature(0, 0, 5);
        batteriesTemperature(1, 1, 6);
        batteriesTemperature(2, 19, 5);
        // line 200: Alternator: Stopping -> Blocked: `limit <= 0 A` decides
        // line 200: Alternator: Stopping -> Blocked: `limit <= 0 A` decides, equal
        run(1, ALTERNATOR_SWITCH_OPEN, 1000, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
    }

    @Test
    void vector69() {
        readings.setAlternatorVoltage(16010);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(460, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(2500, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        settings.setCommissioned(2);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        batteriesPresent(0, 1, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        settings.setCommissioned(1);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorCurrent(900);
        // line 194: Alternator: Charging -> Blocked: `forbidden` decides
        // line 194: Alternator: Charging -> Blocked: `forbidden`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector70() {
        readings.setAlternatorVoltage(13060);
        run(500, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(2480, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        readings.setAlternatorCurrent(485);
        readings.setPackVoltage(10);
        readings.setRemoteL(100);
        readings.setRemoteH(3210);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        settings.setCommissioned(2);
        Assertions.assertTrue(core.writeSettings(settings));
        batteriesPresent(0, 1, true);
        batteriesTemperature(0, 19, 8);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_NONE);
        batteriesTemperature(0, 0, 119);
        batteriesTemperature(1, 1, 120);
        batteriesTemperature(2, 19, 119);
        run(1, ALTERNATOR_SWITCH_CLOSED, 899, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        settings.setCommissioned(1);
        Assertions.assertTrue(core.writeSettings(settings));
        // line 200: Alternator: Stopping -> Blocked: `forbidden` decides
        // line 200: Alternator: Stopping -> Blocked: `forbidden`
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector71() {
        readings.setAlternatorVoltage(16010);
        run(19, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setRemoteL(100);
        run(20, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(461, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(2499, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_BATTERY_CABLE);
        batteriesPresent(0, 1, true);
        batteriesCell(0, 79, 3200);
        batteriesTemperature(0, 19, 8);
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_BATTERY, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_TOO_MANY_BATTERIES);
        settings.setCommissioned(2);
        Assertions.assertTrue(core.writeSettings(settings));
        readings.setAlternatorVoltage(13060);
        run(1, ALTERNATOR_SWITCH_CLOSED, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_ARMED, ALTERNATOR_OFF_NONE, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        readings.setAlternatorCurrent(22);
        // line 194: Alternator: Charging -> Blocked: `alternator.current < stayMargin` decides, next below
        run(1, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 1, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_WAITING, LOAD_DISCONNECT_HIGH, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
    }

    @Test
    void vector72() {
        readings.setAlternatorCurrent(2999);
        run(100, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_REMOTE_INPUT, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_FLOATING, FAULT_NONE);
        run(269900, ALTERNATOR_SWITCH_OPEN, 900, ALTERNATOR_DERATED_NO, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 899, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 898, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 897, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 896, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 895, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 894, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 893, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 892, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 891, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 890, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 889, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 888, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 887, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 886, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 885, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 884, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 883, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 882, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 881, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 880, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 879, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 878, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 877, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 876, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 875, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 874, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 873, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 872, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 871, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 870, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 869, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 868, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 867, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 866, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 865, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 864, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 863, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 862, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 861, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 860, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 859, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 858, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 857, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 856, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 855, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 854, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 853, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 852, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 851, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 850, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 849, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 848, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 847, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 846, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 845, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 844, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 843, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 842, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 841, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 840, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 839, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 838, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 837, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 836, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 835, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 834, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 833, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 832, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 831, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 830, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 829, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 828, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 827, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 826, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 825, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 824, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 823, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 822, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 821, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 820, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 819, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 818, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 817, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 816, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 815, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 814, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 813, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 812, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 811, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 810, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 809, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 808, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 807, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 806, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 805, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 804, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 803, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 802, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 801, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 800, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 799, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 798, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 797, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 796, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 795, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 794, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 793, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 792, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 791, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 790, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 789, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 788, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 787, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 786, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 785, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 784, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 783, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 782, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 781, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 780, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 779, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 778, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 777, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 776, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 775, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 774, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 773, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 772, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 771, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 770, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 769, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 768, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 767, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 766, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 765, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 764, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 763, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 762, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 761, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 760, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 759, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 758, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 757, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 756, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 755, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 754, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 753, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 752, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 751, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 750, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 749, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 748, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 747, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 746, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 745, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 744, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 743, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 742, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 741, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 740, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 739, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 738, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 737, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 736, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 735, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 734, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 733, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 732, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 731, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 730, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 729, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 728, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 727, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 726, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 725, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 724, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 723, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 722, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        run(1, ALTERNATOR_SWITCH_OPEN, 721, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
        // tick 870001, line 214: Derating: Derated -> Full: `nearLimit` decides
        run(599822, ALTERNATOR_SWITCH_OPEN, 720, ALTERNATOR_DERATED_YES, 0, REVERSE_BLOCKING_OFF, ALTERNATOR_OFF_INTERNAL, LOAD_DISCONNECT_FLOATING, CHARGE_DISCONNECT_FLOATING, PRE_ALARM_HIGH, FAULT_STUCK_CLOSED);
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
    private void run(long ticks, long alternatorSwitch, long alternatorLimit,
            long alternatorDerated, long alternatorStarts, long reverseBlocking, long alternatorOff,
            long loadDisconnect, long chargeDisconnect, long preAlarm, long fault) {
        for (long i = 0; i < ticks; i++) {
            core.step(readings);
            tick++;
            same("alternatorSwitch", alternatorSwitch, core.outputs().alternatorSwitch());
            same("alternatorLimit", alternatorLimit, core.outputs().alternatorLimit());
            same("alternatorDerated", alternatorDerated, core.outputs().alternatorDerated());
            same("alternatorStarts", alternatorStarts, core.outputs().alternatorStarts());
            same("reverseBlocking", reverseBlocking, core.outputs().reverseBlocking());
            same("alternatorOff", alternatorOff, core.outputs().alternatorOff());
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
// Generated; SHA-256 of all above: 1987e0bfde5395365d2504440f0917d99a6cbaaad16edde7e3dc09dd795a3f7a
