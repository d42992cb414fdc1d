package checkvalve.proofs.solve;

import java.util.concurrent.atomic.LongAdder;

/**
 * Adds up the units of work that Z3 counts. The count depends on the questions alone, not on the machine. Each thread that
 * searches says which meter its sessions add to.
 */
public final class Meter {
    private static final ThreadLocal<Meter> RUNNING = ThreadLocal.withInitial(Meter::new);

    private final LongAdder units = new LongAdder();

    /** From now on the sessions of this thread add to this meter. */
    public void run() {
        RUNNING.set(this);
    }

    /** What has been spent by sessions that are closed. */
    public long units() {
        return units.sum();
    }

    static void add(long spent) {
        RUNNING.get().units.add(spent);
    }
}
