package checkvalve.proofs.worker;

import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.proofs.Find;
import checkvalve.proofs.Finder;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Searches in a process of its own. When that ends before it is done, the questions that it was on are given up, with the
 * reason, and another process goes on with the rest; after a few such ends all that is left is given up.
 */
public final class ChildFinder implements Finder {
    private static final int MOST_ENDS = 4;
    private static final int INTERRUPTED = 128 + 2;

    private final Limits limits;
    private Source source;
    private CompletableFuture<Child> early;
    private volatile String stopped;

    /**
     * What the other process may take.
     *
     * @param heap most memory for Java, in MiB
     * @param solver most memory for the solver, in MiB
     * @param silence the longest time without a word
     * @param all the longest time in all
     */
    public record Limits(int heap, int solver, Duration silence, Duration all) {
        /** Enough for the devices that were tried, ten times over. */
        public static Limits standard() {
            return new Limits(1_500, 3_000, Duration.ofMinutes(5), Duration.ofHours(12));
        }
    }

    /** Starts the process at once, before it is known what it will be about. */
    public ChildFinder(Limits limits) {
        this.limits = limits;
        early = CompletableFuture.supplyAsync(this::started);
    }

    /** Starts the process at once, so that it reads the spec while this one does. */
    public ChildFinder(Source source, Limits limits) {
        this(limits);
        tell(source);
    }

    /** Says what it is about, once. */
    public void tell(Source spec) {
        source = spec;
        early = early.thenApply(child -> about(child, spec));
    }

    private Child started() {
        try {
            return Child.start(Worker.class, limits);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** Tells it the spec, which it reads while its questions are still being made. */
    private static Child about(Child child, Source spec) {
        try {
            Wire.write(child.out(), spec);
        } catch (IOException e) {
            // It is dead, and that is seen when it is asked.
            return child;
        }
        return child;
    }

    /**
     * Gives up what is not found yet, for this reason. The search is over soon after.
     */
    public void stop(String reason) {
        stopped = reason;
    }

    /**
     * @throws IllegalArgumentException for a device of another spec than the process was started for
     */
    @Override
    public void find(Device device, Collection<String> ids, Consumer<Find> told) {
        if (!isFor(device)) {
            throw new IllegalArgumentException("started for another spec");
        }
        long deadline = System.nanoTime() + limits.all().toNanos();
        Set<String> left = new LinkedHashSet<>(ids);
        String reason = "";
        for (int ends = 0; ends < MOST_ENDS && !left.isEmpty() && stopped == null; ends++) {
            Life life = new Life(left, told, deadline);
            life.live(child());
            if (life.whole) {
                left.clear();
            } else {
                reason = life.reason;
                life.begun.values().forEach(id -> told.accept(new Find.Nothing(id, life.reason, 0)));
                left.removeAll(life.begun.values());
            }
            if (System.nanoTime() > deadline) {
                break;
            }
        }
        for (String id : left) {
            told.accept(new Find.Nothing(id, stopped == null ? reason : stopped, 0));
        }
    }

    /** Whether the process was started for this spec. */
    public boolean isFor(Device device) {
        return device.source().equals(source);
    }

    private CompletableFuture<Child> child() {
        CompletableFuture<Child> child = early == null
                ? CompletableFuture.supplyAsync(this::started).thenApply(started -> about(started, source))
                : early;
        early = null;
        return child;
    }

    /** Ends a process that was not asked anything. */
    public void close() {
        if (early != null) {
            early.thenAccept(Child::close).exceptionally(notStarted -> null).join();
            early = null;
        }
    }

    /** What one process says, from the questions to its end. */
    private final class Life {
        private final Set<String> left;
        private final Map<String, String> begun = new LinkedHashMap<>();
        private final Consumer<Find> told;
        private final long deadline;
        private volatile long lastWord = System.nanoTime();
        private volatile String reason;
        private boolean whole;

        Life(Set<String> left, Consumer<Find> told, long deadline) {
            this.left = left;
            this.told = told;
            this.deadline = deadline;
        }

        void live(CompletableFuture<Child> started) {
            try (Child child = started.join()) {
                Watch.over(child.process(), this::ending, ending -> reason = ending);
                hear(child);
            } catch (CompletionException e) {
                reason = "the search can't be started: " + e.getCause().getMessage();
            }
        }

        private void hear(Child child) {
            try {
                Wire.write(child.out(), List.copyOf(left));
                while (!whole) {
                    take(Wire.find(child.in()));
                }
            } catch (IOException e) {
                end(child.process());
            }
        }

        private void take(Find find) throws IOException {
            lastWord = System.nanoTime();
            if (find instanceof Find.Nothing(String id, String failure, double seconds) && id.equals(Worker.FAILURE)) {
                reason = "the search process failed: " + failure;
                throw new EOFException(reason);
            }
            switch (find) {
                case Find.Begun(String id, String lane) -> begun.put(lane, id);
                case Find.Ended ended -> whole = true;
                case Find.Proof proof -> done(proof.id());
                case Find.Conflict conflict -> done(conflict.id());
                case Find.Run run -> done(run.id());
                case Find.Nothing nothing -> done(nothing.id());
            }
            told.accept(find);
        }

        private void done(String id) {
            begun.values().remove(id);
            left.remove(id);
        }

        private void end(Process process) {
            try {
                process.waitFor(10, TimeUnit.SECONDS);
                if (reason == null) {
                    reason = process.isAlive() ? "the search process stopped talking" : ended(process.exitValue());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                reason = "interrupted";
            }
        }

        /** An interrupt from the keyboard reaches this process and that one, in any order. */
        private String ended(int code) {
            if (code == INTERRUPTED) {
                stopped = "interrupted before it was answered";
                return stopped;
            }
            return "the search process ended early, with exit code " + code;
        }

        /** Why it has to end: it is silent, or there is no time for it any more. */
        private String ending() {
            long now = System.nanoTime();
            if (stopped != null) {
                return stopped;
            }
            if (now > deadline) {
                return "the run's time of " + limits.all().toSeconds() + " s is over";
            }
            return now - lastWord > limits.silence().toNanos()
                    ? "the search process said nothing for " + limits.silence().toSeconds() + " s"
                    : null;
        }
    }
}
