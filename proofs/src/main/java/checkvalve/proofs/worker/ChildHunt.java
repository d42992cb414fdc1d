package checkvalve.proofs.worker;

import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.search.Finding;
import checkvalve.proofs.horn.search.Hunt;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Hunts in a process of its own. When that ends early, the turn that it was on is given up, and another process goes on
 * with the next; after a few such ends the hunt is over.
 */
public final class ChildHunt implements Hunt {
    private static final int MOST_ENDS = 4;

    private final ClauseWire wire;
    private final String text;
    private final ChildFinder.Limits limits;
    private int turn;
    private int ends;
    private long units;
    private volatile Life life;
    private volatile boolean stopped;

    private ChildHunt(ClauseSystem system, String text, ChildFinder.Limits limits) {
        this.wire = new ClauseWire(system);
        this.text = text;
        this.limits = limits;
    }

    /**
     * Hunts in processes with these limits on their memory; how long they may take is for the one who asks to say.
     */
    public static Hunt.Begin within(ChildFinder.Limits limits) {
        return (system, text) -> new ChildHunt(system, text, limits);
    }

    @Override
    public Finding next() {
        String reason = "stopped";
        while (!stopped && ends < MOST_ENDS) {
            try {
                return living().finding();
            } catch (IOException e) {
                reason = life == null ? "the search can't be started: " + e.getMessage() : life.reason(e);
                ends++;
                turn++;
                close();
            }
        }
        return new Finding.Nothing(reason);
    }

    private Life living() throws IOException {
        if (life == null) {
            life = new Life();
        }
        return life;
    }

    @Override
    public long units() {
        return units;
    }

    @Override
    public void stop() {
        stopped = true;
        Life running = life;
        if (running != null) {
            running.child.process().destroyForcibly();
        }
    }

    @Override
    public void close() {
        if (life != null) {
            life.child.close();
            life = null;
        }
    }

    /** One process. */
    private final class Life {
        private final Child child = Child.start(ClauseWorker.class, limits);

        Life() throws IOException {
            try {
                Wire.text(child.out(), text);
                child.out().writeInt(turn);
            } catch (IOException e) {
                child.close();
                throw e;
            }
        }

        Finding finding() throws IOException {
            child.out().writeByte('?');
            child.out().flush();
            while (true) {
                switch (wire.read(child.in())) {
                    case ClauseWire.Message.Begun(int begun) -> turn = begun;
                    case ClauseWire.Message.Found(Finding finding, long spent) -> {
                        units = spent;
                        return finding;
                    }
                }
            }
        }

        String reason(IOException problem) {
            try {
                return child.process().waitFor(2, TimeUnit.SECONDS)
                        ? "the search process ended early, with exit code "
                                + child.process().exitValue()
                        : "the search process can't be understood: " + problem.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        }
    }
}
