package checkvalve.proofs.worker;

import checkvalve.proofs.solve.Z3Engine;
import checkvalve.proofs.solve.Z3Options;
import checkvalve.proofs.solve.Z3Place;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Z3 in a process of its own. When that ends early, all that was being asked there is unknown, with the reason, and another
 * process answers what is asked from then on; after a few such ends all is unknown.
 */
public final class ChildSolver implements Z3Place, AutoCloseable {
    private static final int MOST_PROCESSES = 4;

    private final ChildFinder.Limits limits;
    private final long deadline;
    private CompletableFuture<SolverLine> line;
    private int processes = 1;
    private int sessions;

    private ChildSolver(ChildFinder.Limits limits) {
        this.limits = limits;
        deadline = System.nanoTime() + limits.all().toNanos();
        line = CompletableFuture.supplyAsync(this::started);
    }

    /** Does a piece of work for which Z3 runs in a process with these limits, which is started at once. */
    public static <T> T within(ChildFinder.Limits limits, Supplier<T> work) {
        try (ChildSolver solver = new ChildSolver(limits)) {
            return Z3Place.at(solver, work);
        }
    }

    private SolverLine started() {
        return new SolverLine(limits, deadline);
    }

    @Override
    public synchronized Z3Engine engine(Z3Options options) {
        while (line.join().end() != null && !line.join().isLast() && processes < MOST_PROCESSES) {
            line.join().close();
            processes++;
            line = CompletableFuture.supplyAsync(this::started);
        }
        sessions++;
        return new RemoteEngine(line.join(), sessions, options);
    }

    @Override
    public synchronized void close() {
        line.join().close();
    }
}
