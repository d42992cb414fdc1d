package checkvalve.language.devices;

/**
 * The Lustre node that bms_core.valve is the same as, equation by equation, on integers: millivolts, milliamperes, tenths
 * of a degree, ticks of 10 ms.
 */
final class LustreBms {
    enum Mode {
        OFF,
        STANDBY,
        PRECHARGE,
        RUN,
        PREALARM,
        FAULT
    }

    /** One instant of the node's inputs. */
    record Flow(
            boolean onCmd,
            boolean reset,
            boolean commOk,
            boolean hardFaultIn,
            long cellMin,
            long cellMax,
            long tMin,
            long tMax,
            long current,
            long vBat,
            long vAlt) {}

    private static final int PRE_TICKS = 200;
    private static final int ALARM_TICKS = 3000;

    Mode mode = Mode.OFF;
    boolean low;
    boolean high;
    boolean hot;
    boolean cold;
    boolean load;
    boolean charge;
    boolean alt;
    boolean precharge;
    boolean prealarm;
    /** P1 to P12, and last the property of bms_bug200.valve in place of P12. */
    final boolean[] properties = new boolean[13];

    private int timer;
    private int pct;
    private int obsAlarm;
    private int obsLow;
    private int obsPre;

    void step(Flow in) {
        final boolean wasHigh = high;
        final boolean wasLoad = load;
        final boolean wasCharge = charge;
        final boolean wasAlt = alt;
        final Mode pmode = mode;
        final int pobsAlarm = obsAlarm;
        final int pobsPre = obsPre;
        low = in.cellMin < 2900 || (in.cellMin <= 3100 && low);
        high = in.cellMax > 3650 || (in.cellMax >= 3500 && high);
        hot = in.tMax > 600 || (in.tMax >= 550 && hot);
        cold = in.tMin < 0 || (in.tMin <= 30 && cold);
        final boolean hard = in.hardFaultIn || in.current > 500_000 || in.current < -500_000 || !in.commOk;
        mode = next(in, pmode, hard);
        timer = mode == Mode.PREALARM && pmode == Mode.PREALARM ? Math.min(timer + 1, ALARM_TICKS) : 0;
        pct = mode == Mode.PRECHARGE ? Math.min(pct + 1, PRE_TICKS) : 0;
        load = mode == Mode.RUN || mode == Mode.PREALARM;
        prealarm = mode == Mode.PREALARM;
        precharge = mode == Mode.PRECHARGE;
        charge = load && !high && !cold && !hot;
        alt = charge && in.vAlt >= in.vBat && ((in.vAlt >= in.vBat + 200 && in.vAlt >= 13_500) || wasAlt);
        obsAlarm = prealarm ? pobsAlarm + 1 : 0;
        obsLow = low && load ? obsLow + 1 : 0;
        obsPre = precharge ? pobsPre + 1 : 0;
        properties[0] = !alt || in.vAlt >= in.vBat;
        properties[1] = !(wasLoad && !load && !hard && in.onCmd) || pobsAlarm > ALARM_TICKS;
        properties[2] = timer >= 0 && timer <= ALARM_TICKS && pct >= 0 && pct <= PRE_TICKS;
        properties[3] = !charge || (in.cellMax <= 3650 && in.tMin >= 0 && in.tMax <= 600);
        properties[4] = !(load && precharge);
        properties[5] = !(load && !wasLoad) || pobsPre >= PRE_TICKS;
        properties[6] = obsLow <= ALARM_TICKS + 2;
        properties[7] = !hard || !(load || charge || alt || precharge);
        properties[8] = !(pmode == Mode.FAULT && !in.reset) || mode == Mode.FAULT;
        properties[9] = !(charge && !wasCharge && wasLoad && wasHigh) || in.cellMax < 3500;
        properties[10] = mode != Mode.RUN || pmode == Mode.PRECHARGE || pmode == Mode.RUN || pmode == Mode.PREALARM;
        properties[11] = !(alt && !wasAlt) || (in.vAlt >= in.vBat + 200 && in.vAlt >= 13_500 && load);
        properties[12] = !alt || (load && !low) || prealarm;
    }

    private Mode next(Flow in, Mode pmode, boolean hard) {
        if (hard && pmode != Mode.OFF) {
            return Mode.FAULT;
        }
        return switch (pmode) {
            case OFF -> in.onCmd && !hard ? Mode.STANDBY : Mode.OFF;
            case STANDBY -> !in.onCmd ? Mode.OFF : !low && !hot ? Mode.PRECHARGE : Mode.STANDBY;
            case PRECHARGE -> !in.onCmd ? Mode.OFF : pct >= PRE_TICKS ? Mode.RUN : Mode.PRECHARGE;
            case RUN -> !in.onCmd ? Mode.STANDBY : low || hot ? Mode.PREALARM : Mode.RUN;
            case PREALARM ->
                !in.onCmd ? Mode.STANDBY : !low && !hot ? Mode.RUN : timer >= ALARM_TICKS ? Mode.FAULT : Mode.PREALARM;
            case FAULT -> in.reset ? Mode.OFF : Mode.FAULT;
        };
    }
}
