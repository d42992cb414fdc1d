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
    public int alternatorFuse() {
        return alternatorFuse;
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
    public int preAlarmBelow() {
        return preAlarmBelow;
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
    public int loadOffBelow() {
        return loadOffBelow;
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
    public int commissioned() {
        return commissioned;
    }

    /**
     * Batteries that the installer has connected: a lost battery and one that never was look alike without it.
     * 1 to 20. smart-bms-12-200.valve:14
     */
    public void setCommissioned(int value) {
        commissioned = value;
    }
}
// Generated; SHA-256 of all above: cec48c9aa6fc17a4478a6721cbfbc1b533a0d7b946e67e21bf1799b84acae3b1
