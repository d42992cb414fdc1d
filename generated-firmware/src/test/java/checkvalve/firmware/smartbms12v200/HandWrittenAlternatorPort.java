package checkvalve.firmware.smartbms12v200;

/**
 * The alternator port of {@link HandWrittenSmartBms}: when it is closed, what its current limiter is told, and how long it
 * waits.
 */
final class HandWrittenAlternatorPort {
    enum State {
        BLOCKED,
        CHARGING,
        STOPPING,
        OVERLOADED
    }

    private static final int SECOND = 1000;
    static final int TEN_MINUTES = 600 * SECOND;
    private static final int MOST_STARTS = 2;

    /** A tick near the limit warms the alternator by two, any other cools it by one. */
    private static final int HOT = 540_000;

    private static final int HOTTEST = 600_000;

    State state = State.BLOCKED;
    boolean derated;
    boolean armed;
    int starts;

    /** What the limiter is told, but for a smaller fuse that was set meanwhile. */
    int limit;

    /** Since the port was derated, of which ten minutes count. */
    int deratedTime;

    private int stateTime;
    private int heat;
    private int runningFor;
    private int belowStopFor;
    private int overLimitFor;

    boolean isClosed() {
        return state == State.CHARGING || state == State.STOPPING;
    }

    /**
     * @param forbidden opens at once
     * @param unwanted opens after the current has been ramped down
     */
    void step(SmartBms12V200Readings in, int fullLimit, boolean forbidden, boolean unwanted) {
        int voltage = in.alternatorVoltage;
        int current = in.alternatorCurrent;
        stateTime = Math.min(stateTime + 1, TEN_MINUTES);

        boolean running = state == State.BLOCKED && voltage >= 13_060;
        boolean over = isClosed() && 100 * current > 115 * Math.min(limit, fullLimit) + 1000;
        runningFor = HandWrittenSmartBms.lasting(running, runningFor, 3 * SECOND + 1);
        belowStopFor = HandWrittenSmartBms.lasting(voltage < 12_800, belowStopFor, 10 * SECOND + 1);
        overLimitFor = HandWrittenSmartBms.lasting(over, overLimitFor, 101);

        boolean ending = unwanted || belowStopFor > 10 * SECOND;
        if (isClosed()) {
            stayOrOpen(forbidden || current < 23, ending);
        } else if (state == State.OVERLOADED) {
            if (stateTime >= TEN_MINUTES) {
                enter(State.BLOCKED);
            }
        } else if (!forbidden && !ending && mayStart(voltage - in.packVoltage)) {
            enter(State.CHARGING);
            starts = Math.min(starts + 1, MOST_STARTS);
        }
        if (state == State.CHARGING && stateTime >= TEN_MINUTES) {
            starts = 0;
        }
        armed = isClosed() || running;
        derate(current, fullLimit);
        limit = Math.max(wantedLimit(fullLimit), limit - 1);
    }

    private boolean mayStart(int margin) {
        return runningFor > 3 * SECOND && margin >= 340 && (starts < MOST_STARTS || stateTime >= TEN_MINUTES);
    }

    private void stayOrOpen(boolean openNow, boolean ending) {
        if (overLimitFor > 100) {
            enter(State.OVERLOADED);
        } else if (openNow || (state == State.STOPPING && limit <= 0)) {
            enter(State.BLOCKED);
        } else if (ending != (state == State.STOPPING)) {
            enter(ending ? State.STOPPING : State.CHARGING);
        }
    }

    private void enter(State next) {
        state = next;
        stateTime = 0;
    }

    private void derate(int current, int fullLimit) {
        deratedTime = Math.min(deratedTime + 1, TEN_MINUTES);
        if (derated) {
            derated = deratedTime < TEN_MINUTES || heat >= HOT;
        } else if (heat >= HOT) {
            derated = true;
            deratedTime = 0;
        }
        boolean nearLimit = 10 * current >= 9 * fullLimit;
        heat = nearLimit ? Math.min(heat + 2, HOTTEST) : Math.max(heat - 1, 0);
    }

    private int wantedLimit(int fullLimit) {
        if (state == State.STOPPING) {
            return 0;
        }
        return derated ? fullLimit * 8 / 10 : fullLimit;
    }
}
