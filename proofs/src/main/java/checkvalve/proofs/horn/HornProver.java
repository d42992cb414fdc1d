package checkvalve.proofs.horn;

import checkvalve.proofs.horn.search.Finding;
import checkvalve.proofs.horn.search.Hunt;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Answers systems of clauses. What is found is judged before it is said; what is judged not to hold is searched on from. */
public final class HornProver {
    private static final long STACK_BYTES = 512L << 20;

    private final ClauseFile file;
    private final Hunt.Begin begin;
    private volatile Hunt hunt;
    private volatile boolean over;

    private record Found(HornVerdict verdict, String method, long units) {
        static Found none(String reason) {
            return new Found(new HornVerdict.Unknown(reason), "search", 0);
        }
    }

    private HornProver(ClauseFile file, Hunt.Begin begin) {
        this.file = file;
        this.begin = begin;
    }

    /**
     * Answers within the limit, on a thread of its own that is left behind when it does not stop in time. A limit can only
     * turn an answer into unknown.
     */
    public static HornReport prove(ClauseFile file, Hunt.Begin begin, Duration limit) {
        long start = System.nanoTime();
        Found found = new HornProver(file, begin).within(limit);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new HornReport(found.verdict(), found.method(), found.units(), seconds);
    }

    private Found within(Duration limit) {
        FutureTask<Found> task = new FutureTask<>(this::found);
        Thread thread = new Thread(null, task, "clauses", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop();
            return Found.none("out of time after " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            return Found.none("interrupted");
        }
    }

    private void stop() {
        over = true;
        if (hunt != null) {
            hunt.stop();
        }
    }

    private Found found() {
        HornJudge judge = new HornJudge(file);
        HornVerdict doubt = null;
        try (Hunt begun = begin.hunt(file.system(), file.text())) {
            hunt = begun;
            while (!over) {
                Finding finding = begun.next();
                HornVerdict verdict = judge.verdict(finding);
                if (finding instanceof Finding.Nothing) {
                    return new Found(doubt == null ? verdict : doubt, "search", begun.units());
                }
                if (!(verdict instanceof HornVerdict.Unknown)) {
                    return new Found(verdict, method(finding), begun.units());
                }
                doubt = verdict;
            }
            return Found.none("stopped");
        }
    }

    private static String method(Finding finding) {
        return switch (finding) {
            case Finding.Invariant(var invariant, String method) -> method;
            case Finding.Trace(var derivation, String method) -> method;
            case Finding.Nothing nothing -> "search";
        };
    }
}
