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
     * Allowed to discharge; loads are off while it floats. One of LOAD_DISCONNECT_FLOATING,
     * LOAD_DISCONNECT_HIGH. smart-bms-12-200.valve:42
     */
    int loadDisconnect;

    /**
     * Allowed to charge; chargers are off while it floats. One of CHARGE_DISCONNECT_FLOATING,
     * CHARGE_DISCONNECT_HIGH. smart-bms-12-200.valve:44
     */
    int chargeDisconnect;

    /**
     * Drives a relay, a lamp or a buzzer before loads are released. One of PRE_ALARM_FLOATING, PRE_ALARM_HIGH.
     * smart-bms-12-200.valve:46
     */
    int preAlarm;

    /**
     * What the app and the display show. ReverseCurrent and StuckClosed stay until the remote is off for 1 s.
     * One of FAULT_NONE, FAULT_BATTERY_CABLE, FAULT_TOO_MANY_BATTERIES, FAULT_REVERSE_CURRENT,
     * FAULT_STUCK_CLOSED. smart-bms-12-200.valve:48
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
     * Allowed to discharge; loads are off while it floats. One of LOAD_DISCONNECT_FLOATING,
     * LOAD_DISCONNECT_HIGH. smart-bms-12-200.valve:42
     */
    public int loadDisconnect() {
        return loadDisconnect;
    }

    /**
     * Allowed to charge; chargers are off while it floats. One of CHARGE_DISCONNECT_FLOATING,
     * CHARGE_DISCONNECT_HIGH. smart-bms-12-200.valve:44
     */
    public int chargeDisconnect() {
        return chargeDisconnect;
    }

    /**
     * Drives a relay, a lamp or a buzzer before loads are released. One of PRE_ALARM_FLOATING, PRE_ALARM_HIGH.
     * smart-bms-12-200.valve:46
     */
    public int preAlarm() {
        return preAlarm;
    }

    /**
     * What the app and the display show. ReverseCurrent and StuckClosed stay until the remote is off for 1 s.
     * One of FAULT_NONE, FAULT_BATTERY_CABLE, FAULT_TOO_MANY_BATTERIES, FAULT_REVERSE_CURRENT,
     * FAULT_STUCK_CLOSED. smart-bms-12-200.valve:48
     */
    public int fault() {
        return fault;
    }
}
// Generated; SHA-256 of all above: 2e3744c8e4ea0d121df91502f858797962d3523398830e9f9e97a71e72bf7eec
