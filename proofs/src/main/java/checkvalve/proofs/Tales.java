package checkvalve.proofs;

import checkvalve.language.meaning.StoryText;
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
import java.util.function.Consumer;
import java.util.function.Function;

/** Looks for stories beside the search for proofs, in a system of its own: terms are not shared between threads. */
final class Tales implements AutoCloseable {
    private static final long STACK = 64L << 20;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(null, task, "stories", STACK);
        thread.setDaemon(true);
        return thread;
    });
    private final Device device;
    private final Consumer<Find> told;
    private CompletableFuture<TransitionSystem> last;

    Tales(Device device, Meter meter, Consumer<Find> told) {
        this.device = device;
        this.told = told;
        last = CompletableFuture.supplyAsync(
                () -> {
                    meter.run();
                    return Encoder.encode(device, new Terms());
                },
                worker);
    }

    /** Has all of these looked for, together. */
    void together(Map<Asked, Function<TransitionSystem, Goal>> goals) {
        Map<Asked, Function<TransitionSystem, Goal>> asked = new LinkedHashMap<>(goals);
        then(system -> {
            long start = System.nanoTime();
            Map<Asked, Goal> made = new LinkedHashMap<>();
            asked.forEach((one, goal) -> made.put(one, goal.apply(system)));
            Map<Goal, Search> found = new Reachability(system, Budget.standard()).find(List.copyOf(made.values()));
            double each = (System.nanoTime() - start) / 1e9 / Math.max(1, asked.size());
            made.forEach((one, goal) -> told.accept(find(one, 0, found.get(goal), each)));
        });
    }

    /** Has the first story looked for that shows any of the goals. */
    void alone(Asked asked, Function<TransitionSystem, List<Goal>> goals) {
        then(system -> {
            told.accept(new Find.Begun(asked.id(), "stories"));
            long start = System.nanoTime();
            List<Goal> all = goals.apply(system);
            Search search = new Search.NotFound(0);
            int at = -1;
            while (at + 1 < all.size() && !(search instanceof Search.Found)) {
                at++;
                search = new StoryFinder(system).find(all.get(at), Budget.standard());
            }
            told.accept(find(asked, at, search, (System.nanoTime() - start) / 1e9));
        });
    }

    private void then(Consumer<TransitionSystem> work) {
        last = last.thenApplyAsync(
                system -> {
                    work.accept(system);
                    return system;
                },
                worker);
    }

    private Find find(Asked asked, int goal, Search search, double seconds) {
        return switch (search) {
            case Search.Found(var story, long ticks) ->
                new Find.Run(asked.id(), goal, StoryText.of(device, story, List.of()), seconds);
            case Search.NotFound(int frames) ->
                new Find.Nothing(asked.id(), "not reached in stories of up to " + frames + " steps", seconds);
            case Search.Unknown(String reason) -> new Find.Nothing(asked.id(), reason, seconds);
        };
    }

    /** Waits until all that was asked for is told. */
    void end() {
        last.join();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
