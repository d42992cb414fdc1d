package checkvalve.firmware.smartbms12v200;

/**
 * Settings of SmartBms12V200, as candidates for SmartBms12V200.writeSettings.
 *
 * <p>Nothing is checked here: the core takes all of them or none.
 */
public final class SmartBms12V200Settings {
    /**
     * Rating of the fuse fitted in the alternator port; the fuse is also the current shunt. In 100 mA, one of
     * 600, 800, 1000, 1250. smart-bms-12-200.valve:8
     */
    int alternatorFuse;

    /**
     * Cell voltage below which the pre-alarm warns. In mV, 2850 to 3150 in steps of 10.
     * smart-bms-12-200.valve:10
     */
    int preAlarmBelow;

    /**
     * Cell voltage below which loads are released. In mV, 2600 to 2800 in steps of 10.
     * smart-bms-12-200.valve:12
     */
    int loadOffBelow;

    /**
     * Batteries that the installer has connected: a lost battery and one that never was look alike without it.
     * 1 to 20. smart-bms-12-200.valve:14
     */
    int commissioned;

    /** The defaults. */
    public SmartBms12V200Settings() {
        alternatorFuse = 1000;
        preAlarmBelow = 3100;
        loadOffBelow = 2800;
        commissioned = 1;
    }

    /**
     * Rating of the fuse fitted in the alternator port; the fuse is also the current shunt. In 100 mA, one of
     * 600, 800, 1000, 1250. smart-bms-12-200.valve:8
     */
    public void setAlternatorFuse(int value) {
        alternatorFuse = value;
    }

    /**
     * Cell voltage below which the pre-alarm warns. In mV, 2850 to 3150 in steps of 10.
     * smart-bms-12-200.valve:10
     */
    public void setPreAlarmBelow(int value) {
        preAlarmBelow = value;
    }

    /**
     * Cell voltage below which loads are released. In mV, 2600 to 2800 in steps of 10.
     * smart-bms-12-200.valve:12
     */
    public void setLoadOffBelow(int value) {
        loadOffBelow = value;
    }

    /**
     * Batteries that the installer has connected: a lost battery and one that never was look alike without it.
     * 1 to 20. smart-bms-12-200.valve:14
     */
    public void setCommissioned(int value) {
        commissioned = value;
    }
}
// Generated; SHA-256 of all above: 2d40ed497fb6e786cc50e9bd553a062d57b400c819aaffa9d38203aeaaa31c9b
