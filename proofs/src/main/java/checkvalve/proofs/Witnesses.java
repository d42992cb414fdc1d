package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Meter;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.Reachability;
import checkvalve.proofs.story.Search;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Looks for stories beside the search for proofs, in a system of its own: terms are not shared between threads. */
final class Witnesses implements AutoCloseable {
    /**
     * How the search for one story ended.
     *
     * @param seconds wall time spent on it
     */
    record Told(Search search, double seconds) {}

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(null, task, "stories", 64L << 20);
        thread.setDaemon(true);
        return thread;
    });
    private final CompletableFuture<TransitionSystem> system;
    private final Map<Asked, CompletableFuture<Told>> told = new LinkedHashMap<>();

    Witnesses(Device device, Meter meter) {
        system = CompletableFuture.supplyAsync(
                () -> {
                    meter.run();
                    return Encoder.encode(device, new Terms());
                },
                worker);
    }

    /** Has all of these looked for, together. */
    void lookFor(Map<Asked, Function<TransitionSystem, Goal>> goals) {
        CompletableFuture<Map<Asked, Told>> all = system.thenApplyAsync(s -> together(s, goals), worker);
        goals.keySet().forEach(asked -> told.put(asked, all.thenApply(found -> found.get(asked))));
    }

    private static Map<Asked, Told> together(
            TransitionSystem system, Map<Asked, Function<TransitionSystem, Goal>> goals) {
        long start = System.nanoTime();
        Map<Asked, Goal> made = new LinkedHashMap<>();
        goals.forEach((asked, goal) -> made.put(asked, goal.apply(system)));
        Map<Goal, Search> found = new Reachability(system, Budget.standard()).find(List.copyOf(made.values()));
        double each = (System.nanoTime() - start) / 1e9 / Math.max(1, goals.size());
        Map<Asked, Told> results = new LinkedHashMap<>();
        made.forEach((asked, goal) -> results.put(asked, new Told(found.get(goal), each)));
        return results;
    }

    /** Has the first story looked for that shows any of the goals. */
    void lookForOne(Asked asked, Function<TransitionSystem, List<Goal>> goals) {
        told.put(asked, system.thenApplyAsync(s -> first(s, goals.apply(s)), worker));
    }

    private static Told first(TransitionSystem system, List<Goal> goals) {
        long start = System.nanoTime();
        Search last = new Search.NotFound(0);
        for (Goal goal : goals) {
            last = new StoryFinder(system).find(goal, Budget.standard());
            if (last instanceof Search.Found) {
                break;
            }
        }
        return new Told(last, (System.nanoTime() - start) / 1e9);
    }

    Told told(Asked asked) {
        return told.get(asked).join();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
