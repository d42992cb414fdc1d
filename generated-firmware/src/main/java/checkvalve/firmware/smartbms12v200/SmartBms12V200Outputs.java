package checkvalve.firmware.smartbms12v200;

/** What SmartBms12V200 drives. Written by the core only. */
public final class SmartBms12V200Outputs {
    /**
     * Gates of both transistors of the alternator port. One of ALTERNATOR_SWITCH_OPEN,
     * ALTERNATOR_SWITCH_CLOSED. smart-bms-12-200.valve:38
     */
    int alternatorSwitch;

    /** What the current limiter of the alternator port is told. In 100 mA, 0 to 1000. smart-bms-12-200.valve:40 */
    int alternatorLimit;

    /**
     * Five minutes near the limit: it is lowered for ten. One of ALTERNATOR_DERATED_NO,
     * ALTERNATOR_DERATED_YES. smart-bms-12-200.valve:42
     */
    int alternatorDerated;

    /**
     * Starts of the alternator port since it last charged for 10 min: after two the next one waits 10 min. 0
     * to 2. smart-bms-12-200.valve:44
     */
    int alternatorStarts;

    /**
     * Arms the comparator that blocks reverse current within a microsecond; off, it draws nothing. One of
     * REVERSE_BLOCKING_OFF, REVERSE_BLOCKING_ARMED. smart-bms-12-200.valve:46
     */
    int reverseBlocking;

    /**
     * Why the alternator port is open. Waiting: for the 3 s of the start, or the 10 min after two of them. One
     * of ALTERNATOR_OFF_NONE, ALTERNATOR_OFF_BATTERY, ALTERNATOR_OFF_INPUT_LOW,
     * ALTERNATOR_OFF_TEMPERATURE_HIGH, ALTERNATOR_OFF_REMOTE_INPUT, ALTERNATOR_OFF_INTERNAL,
     * ALTERNATOR_OFF_OVERLOAD, ALTERNATOR_OFF_BATTERY_HIGH, ALTERNATOR_OFF_INPUT_HIGH, ALTERNATOR_OFF_WAITING.
     * smart-bms-12-200.valve:48
     */
    int alternatorOff;

    /**
     * Allowed to discharge; loads are off while it floats. One of LOAD_DISCONNECT_FLOATING,
     * LOAD_DISCONNECT_HIGH. smart-bms-12-200.valve:51
     */
    int loadDisconnect;

    /**
     * Allowed to charge; chargers are off while it floats. One of CHARGE_DISCONNECT_FLOATING,
     * CHARGE_DISCONNECT_HIGH. smart-bms-12-200.valve:53
     */
    int chargeDisconnect;

    /**
     * Drives a relay, a lamp or a buzzer before loads are released. One of PRE_ALARM_FLOATING, PRE_ALARM_HIGH.
     * smart-bms-12-200.valve:55
     */
    int preAlarm;

    /**
     * What the app and the display show. ReverseCurrent and StuckClosed stay until the remote is off for 1 s.
     * One of FAULT_NONE, FAULT_BATTERY_CABLE, FAULT_TOO_MANY_BATTERIES, FAULT_REVERSE_CURRENT,
     * FAULT_STUCK_CLOSED. smart-bms-12-200.valve:57
     */
    int fault;

    /**
     * Gates of both transistors of the alternator port. One of ALTERNATOR_SWITCH_OPEN,
     * ALTERNATOR_SWITCH_CLOSED. smart-bms-12-200.valve:38
     */
    public int alternatorSwitch() {
        return alternatorSwitch;
    }

    /** What the current limiter of the alternator port is told. In 100 mA, 0 to 1000. smart-bms-12-200.valve:40 */
    public int alternatorLimit() {
        return alternatorLimit;
    }

    /**
     * Five minutes near the limit: it is lowered for ten. One of ALTERNATOR_DERATED_NO,
     * ALTERNATOR_DERATED_YES. smart-bms-12-200.valve:42
     */
    public int alternatorDerated() {
        return alternatorDerated;
    }

    /**
     * Starts of the alternator port since it last charged for 10 min: after two the next one waits 10 min. 0
     * to 2. smart-bms-12-200.valve:44
     */
    public int alternatorStarts() {
        return alternatorStarts;
    }

    /**
     * Arms the comparator that blocks reverse current within a microsecond; off, it draws nothing. One of
     * REVERSE_BLOCKING_OFF, REVERSE_BLOCKING_ARMED. smart-bms-12-200.valve:46
     */
    public int reverseBlocking() {
        return reverseBlocking;
    }

    /**
     * Why the alternator port is open. Waiting: for the 3 s of the start, or the 10 min after two of them. One
     * of ALTERNATOR_OFF_NONE, ALTERNATOR_OFF_BATTERY, ALTERNATOR_OFF_INPUT_LOW,
     * ALTERNATOR_OFF_TEMPERATURE_HIGH, ALTERNATOR_OFF_REMOTE_INPUT, ALTERNATOR_OFF_INTERNAL,
     * ALTERNATOR_OFF_OVERLOAD, ALTERNATOR_OFF_BATTERY_HIGH, ALTERNATOR_OFF_INPUT_HIGH, ALTERNATOR_OFF_WAITING.
     * smart-bms-12-200.valve:48
     */
    public int alternatorOff() {
        return alternatorOff;
    }

    /**
     * Allowed to discharge; loads are off while it floats. One of LOAD_DISCONNECT_FLOATING,
     * LOAD_DISCONNECT_HIGH. smart-bms-12-200.valve:51
     */
    public int loadDisconnect() {
        return loadDisconnect;
    }

    /**
     * Allowed to charge; chargers are off while it floats. One of CHARGE_DISCONNECT_FLOATING,
     * CHARGE_DISCONNECT_HIGH. smart-bms-12-200.valve:53
     */
    public int chargeDisconnect() {
        return chargeDisconnect;
    }

    /**
     * Drives a relay, a lamp or a buzzer before loads are released. One of PRE_ALARM_FLOATING, PRE_ALARM_HIGH.
     * smart-bms-12-200.valve:55
     */
    public int preAlarm() {
        return preAlarm;
    }

    /**
     * What the app and the display show. ReverseCurrent and StuckClosed stay until the remote is off for 1 s.
     * One of FAULT_NONE, FAULT_BATTERY_CABLE, FAULT_TOO_MANY_BATTERIES, FAULT_REVERSE_CURRENT,
     * FAULT_STUCK_CLOSED. smart-bms-12-200.valve:57
     */
    public int fault() {
        return fault;
    }
}
// Generated; SHA-256 of all above: 3618e18c2640f23a4085600d47dd9840d9a9e490ea12657a7d281229b3de4a4a
