package checkvalve.firmware.smartbms12v200;

/**
 * What SmartBms12V200 reads in a step. Values are copied in and never shared; each is held within the
 * range of its sensor.
 */
public final class SmartBms12V200Readings {
    /** alternator.voltage in mV, held within 0 to 36000. smart-bms-12-200.valve:21 */
    int alternatorVoltage;

    /** alternator.current in 100 mA, held within -3000 to 3000. smart-bms-12-200.valve:22 */
    int alternatorCurrent;

    /** system.voltage in mV, held within 0 to 36000. smart-bms-12-200.valve:26 */
    int systemVoltage;

    /**
     * Terminal voltage of the lithium battery. packVoltage in mV, held within 0 to 20000.
     * smart-bms-12-200.valve:29
     */
    int packVoltage;

    /**
     * Remote L behind its protection resistor. A pull-up lifts an open L above 5 V and leaves 0.3 V across the
     * resistor when L is held at battery minus, so that a dead converter, which reads 0 V, is not a pulled L.
     * remoteL in mV, held within 0 to 36000. smart-bms-12-200.valve:32
     */
    int remoteL;

    /**
     * Remote H, pulled down inside: an open H is at 0 V. remoteH in mV, held within 0 to 36000.
     * smart-bms-12-200.valve:34
     */
    int remoteH;

    /**
     * Whether L and H are interconnected, sensed by a comparator of its own. One of REMOTE_BRIDGE_OPEN,
     * REMOTE_BRIDGE_BRIDGED. smart-bms-12-200.valve:36
     */
    int remoteBridge;

    /**
     * Per-cell readings are the choice of this model; the real batteries report three loop signals. Whether
     * each of the 20 possible members of batteries is present. smart-bms-12-200.valve:61
     */
    final boolean[] batteriesPresent = new boolean[20];

    /** batteries.cell in mV, held within 0 to 5000. smart-bms-12-200.valve:62 */
    final int[] batteriesCell = new int[80];

    /** batteries.temperature in °C, held within -50 to 120. smart-bms-12-200.valve:63 */
    final int[] batteriesTemperature = new int[20];

    /** alternator.voltage in mV, held within 0 to 36000. */
    public void setAlternatorVoltage(int value) {
        alternatorVoltage = within(value, 0, 36000);
    }

    /** alternator.current in 100 mA, held within -3000 to 3000. */
    public void setAlternatorCurrent(int value) {
        alternatorCurrent = within(value, -3000, 3000);
    }

    /** system.voltage in mV, held within 0 to 36000. */
    public void setSystemVoltage(int value) {
        systemVoltage = within(value, 0, 36000);
    }

    /** Terminal voltage of the lithium battery. packVoltage in mV, held within 0 to 20000. */
    public void setPackVoltage(int value) {
        packVoltage = within(value, 0, 20000);
    }

    /**
     * Remote L behind its protection resistor. A pull-up lifts an open L above 5 V and leaves 0.3 V across the
     * resistor when L is held at battery minus, so that a dead converter, which reads 0 V, is not a pulled L.
     * remoteL in mV, held within 0 to 36000.
     */
    public void setRemoteL(int value) {
        remoteL = within(value, 0, 36000);
    }

    /** Remote H, pulled down inside: an open H is at 0 V. remoteH in mV, held within 0 to 36000. */
    public void setRemoteH(int value) {
        remoteH = within(value, 0, 36000);
    }

    /**
     * Whether L and H are interconnected, sensed by a comparator of its own. One of REMOTE_BRIDGE_OPEN,
     * REMOTE_BRIDGE_BRIDGED.
     *
     * <p>Returns false, and nothing changes, for any other value.
     */
    public boolean setRemoteBridge(int value) {
        if (value < 0 || value > 1) {
            return false;
        }
        remoteBridge = value;
        return true;
    }

    /**
     * Per-cell readings are the choice of this model; the real batteries report three loop signals. Whether
     * each of the 20 possible members of batteries is present.
     */
    public void setBatteriesPresent(int battery, boolean value) {
        batteriesPresent[battery] = value;
    }

    /** batteries.cell in mV, held within 0 to 5000. */
    public void setBatteriesCell(int battery, int cell, int value) {
        batteriesCell[4 * battery + cell] = within(value, 0, 5000);
    }

    /** batteries.temperature in °C, held within -50 to 120. */
    public void setBatteriesTemperature(int battery, int value) {
        batteriesTemperature[battery] = within(value, -50, 120);
    }

    /** The nearest to the value that is neither below the least nor above the greatest. */
    private int within(int value, int least, int greatest) {
        if (value < least) {
            return least;
        }
        if (value > greatest) {
            return greatest;
        }
        return value;
    }
}
// Generated; SHA-256 of all above: d0ead81bc825d9348ce5c1ce10232cc687866d1a75da8427f1639c41e579eb32
