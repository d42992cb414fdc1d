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
        if (value < 0) {
            alternatorVoltage = 0;
        } else if (value > 36000) {
            alternatorVoltage = 36000;
        } else {
            alternatorVoltage = value;
        }
    }

    /** alternator.current in 100 mA, held within -3000 to 3000. */
    public void setAlternatorCurrent(int value) {
        if (value < -3000) {
            alternatorCurrent = -3000;
        } else if (value > 3000) {
            alternatorCurrent = 3000;
        } else {
            alternatorCurrent = value;
        }
    }

    /** system.voltage in mV, held within 0 to 36000. */
    public void setSystemVoltage(int value) {
        if (value < 0) {
            systemVoltage = 0;
        } else if (value > 36000) {
            systemVoltage = 36000;
        } else {
            systemVoltage = value;
        }
    }

    /** Terminal voltage of the lithium battery. packVoltage in mV, held within 0 to 20000. */
    public void setPackVoltage(int value) {
        if (value < 0) {
            packVoltage = 0;
        } else if (value > 20000) {
            packVoltage = 20000;
        } else {
            packVoltage = value;
        }
    }

    /**
     * Remote L behind its protection resistor. A pull-up lifts an open L above 5 V and leaves 0.3 V across the
     * resistor when L is held at battery minus, so that a dead converter, which reads 0 V, is not a pulled L.
     * remoteL in mV, held within 0 to 36000.
     */
    public void setRemoteL(int value) {
        if (value < 0) {
            remoteL = 0;
        } else if (value > 36000) {
            remoteL = 36000;
        } else {
            remoteL = value;
        }
    }

    /** Remote H, pulled down inside: an open H is at 0 V. remoteH in mV, held within 0 to 36000. */
    public void setRemoteH(int value) {
        if (value < 0) {
            remoteH = 0;
        } else if (value > 36000) {
            remoteH = 36000;
        } else {
            remoteH = value;
        }
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
        if (value < 0) {
            batteriesCell[4 * battery + cell] = 0;
        } else if (value > 5000) {
            batteriesCell[4 * battery + cell] = 5000;
        } else {
            batteriesCell[4 * battery + cell] = value;
        }
    }

    /** batteries.temperature in °C, held within -50 to 120. */
    public void setBatteriesTemperature(int battery, int value) {
        if (value < -50) {
            batteriesTemperature[battery] = -50;
        } else if (value > 120) {
            batteriesTemperature[battery] = 120;
        } else {
            batteriesTemperature[battery] = value;
        }
    }
}
// Generated; SHA-256 of all above: 190b4721467131dd4adcc39c3269cf422bb5c400d80ecaf2b3d1437991a1cba9
