package checkvalve.proofs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does pieces of work side by side, in the order in which they are given as lanes come to be free. What a piece of work
 * comes to must not depend on any other that may run beside it, so it makes all terms of its own.
 */
final class Lanes implements AutoCloseable {
    private static final int COUNT = 2;
    private static final long STACK = 512L << 20;

    private final AtomicInteger made = new AtomicInteger();
    private final ExecutorService workers;
    private final Phaser working = new Phaser(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /**
     * @param before is done once by each thread, before all work
     */
    Lanes(Runnable before) {
        workers = Executors.newFixedThreadPool(COUNT, task -> {
            Runnable whole = () -> {
                before.run();
                task.run();
            };
            Thread thread = new Thread(null, whole, "search " + made.incrementAndGet(), STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Work to be done soon; after a failure none is begun any more. */
    void give(Runnable work) {
        working.register();
        workers.execute(() -> {
            try {
                if (failure.get() == null) {
                    work.run();
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            } finally {
                working.arriveAndDeregister();
            }
        });
    }

    /** Waits until all work is done, also what other work has given; throws what some of it has thrown first. */
    void end() {
        working.arriveAndAwaitAdvance();
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
