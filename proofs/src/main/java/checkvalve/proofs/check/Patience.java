package checkvalve.proofs.check;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Runs a question on a thread of its own, with a stack for deep terms. Returns in time whatever happens there: an exception,
 * a full memory, a deaf solver are all unknown.
 */
final class Patience {
    private static final long STACK_BYTES = 256L << 20;
    /** For a solver that is between two looks at its deadline. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private Patience() {}

    static Answer within(Duration limit, Function<Deadline, Answer> question) {
        Deadline deadline = new Deadline(limit);
        FutureTask<Answer> task = new FutureTask<>(() -> question.apply(deadline));
        Thread thread = new Thread(null, task, "second solver", STACK_BYTES);
        thread.setDaemon(true);
        try {
            thread.start();
            return task.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return new Answer.Unknown("solver failed: " + e.getCause());
        } catch (TimeoutException e) {
            return new Answer.Unknown("out of time, and the solver does not stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unknown("interrupted");
        } catch (OutOfMemoryError e) {
            return new Answer.Unknown("no memory for a thread");
        }
    }
}
