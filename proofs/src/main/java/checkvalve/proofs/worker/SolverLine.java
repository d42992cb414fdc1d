package checkvalve.proofs.worker;

import checkvalve.proofs.solve.SolverLost;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * One process in which Z3 answers, and what is said between it and this one: each session has its own number, asks one thing at
 * a time and waits for the answer, and several sessions may do so at once.
 */
final class SolverLine implements AutoCloseable {
    private static final int INTERRUPTED = 128 + 2;

    private final Child child;
    private final ChildFinder.Limits limits;
    private final long deadline;
    private final Map<Integer, Waiting> waiting = new HashMap<>();
    private String end;
    private boolean last;

    /** A session that has asked something. */
    private record Waiting(CompletableFuture<byte[]> answer, long since) {}

    /**
     * Starts the process, which makes itself ready while nobody asks it anything yet.
     *
     * @param deadline when there is no more time for any of it, by {@link System#nanoTime}
     */
    SolverLine(ChildFinder.Limits limits, long deadline) {
        this.limits = limits;
        this.deadline = deadline;
        child = started();
        if (child != null) {
            Thread thread = new Thread(this::hear, "answers");
            thread.setDaemon(true);
            thread.start();
            Watch.over(child.process(), this::ending, reason -> end(reason, false));
        }
    }

    /** Null where there is none. */
    private Child started() {
        try {
            return Child.start(SolverWorker.class, limits);
        } catch (IOException e) {
            end("the solver process can't be started: " + e.getMessage(), true);
            return null;
        }
    }

    /** Waits for the answer of the session's other half. */
    byte[] ask(int session, byte[] question) {
        Waiting asked = new Waiting(new CompletableFuture<>(), System.nanoTime());
        synchronized (this) {
            if (end != null) {
                throw new SolverLost(end);
            }
            waiting.put(session, asked);
        }
        tell(session, question);
        try {
            return asked.answer.join();
        } catch (CompletionException e) {
            throw new SolverLost(e.getCause().getMessage());
        }
    }

    /** Says something to which there is no answer. */
    void tell(int session, byte[] words) {
        if (end() != null) {
            return;
        }
        try {
            synchronized (child) {
                child.out().writeInt(session);
                Wire.bytes(child.out(), words);
                child.out().flush();
            }
        } catch (IOException e) {
            // It is dead, and that is seen where its answers are read.
            return;
        }
    }

    private void hear() {
        try {
            while (true) {
                int session = child.in().readInt();
                byte[] answer = Wire.bytes(child.in());
                synchronized (this) {
                    Waiting asked = waiting.remove(session);
                    if (asked != null) {
                        asked.answer.complete(answer);
                    }
                }
            }
        } catch (IOException e) {
            ended();
        }
    }

    /** An interrupt from the keyboard reaches this process and that one, in any order. */
    private void ended() {
        try {
            boolean isDead = child.process().waitFor(10, TimeUnit.SECONDS);
            int code = isDead ? child.process().exitValue() : 0;
            if (code == INTERRUPTED) {
                end("interrupted before it was answered", true);
            } else {
                end(
                        isDead
                                ? "the solver process ended early, with exit code " + code
                                : "the solver process stopped talking",
                        false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end("interrupted", true);
        }
    }

    private synchronized void end(String reason, boolean isLast) {
        if (end == null) {
            end = reason;
            last = isLast || System.nanoTime() > deadline;
        }
        waiting.values().forEach(asked -> asked.answer.completeExceptionally(new SolverLost(end)));
        waiting.clear();
    }

    /** Why it has to end: somebody waits for too long, or there is no time for it any more. */
    private synchronized String ending() {
        long now = System.nanoTime();
        if (now > deadline) {
            return "the run's time of " + limits.all().toSeconds() + " s is over";
        }
        return waiting.values().stream()
                        .anyMatch(asked -> now - asked.since > limits.silence().toNanos())
                ? "the solver process said nothing for " + limits.silence().toSeconds() + " s"
                : null;
    }

    /** Why nobody can ask anything any more; null while one can. */
    synchronized String end() {
        return end;
    }

    /** Whether another process would be of no use either. */
    synchronized boolean isLast() {
        return last;
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
    }
}
