package checkvalve.proofs;

import checkvalve.language.meaning.StoryText;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.Reachability;
import checkvalve.proofs.story.Search;
import checkvalve.proofs.story.StoryFinder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Looks for stories. */
final class Tales {
    private final TransitionSystem system;

    Tales(TransitionSystem system) {
        this.system = system;
    }

    /** For each question a story that shows its goal, or why there is none. */
    List<Find> together(Map<Asked, Function<TransitionSystem, Goal>> wanted) {
        long start = System.nanoTime();
        Map<Asked, Goal> goals = new LinkedHashMap<>();
        wanted.forEach((asked, goal) -> goals.put(asked, goal.apply(system)));
        Map<Goal, Search> found =
                Reachability.goingOn(system, Budget.standard()).find(List.copyOf(goals.values()));
        double each = since(start) / Math.max(1, goals.size());
        List<Find> finds = new ArrayList<>();
        goals.forEach((asked, goal) -> finds.add(find(asked, 0, found.get(goal), each)));
        return finds;
    }

    /** Whether a short story is in sight that shows one of the goals. */
    boolean seem(List<Goal> goals) {
        StoryFinder stories = new StoryFinder(system);
        return goals.stream().anyMatch(goal -> stories.seems(goal, Budget.glance()));
    }

    /** A story that shows the first of the goals that can be shown: the simplest or, if it has too many steps, any. */
    Find first(Asked asked, List<Goal> goals) {
        long start = System.nanoTime();
        Search search = new Search.NotFound(0);
        int at = -1;
        while (at + 1 < goals.size() && !(search instanceof Search.Found)) {
            at++;
            search = new StoryFinder(system).find(goals.get(at), Budget.standard());
        }
        for (int far = 0; far < goals.size() && !(search instanceof Search.Found); far++) {
            Search onwards = Reachability.goingOn(system, Budget.standard().withFrames(2))
                    .find(List.of(goals.get(far)))
                    .get(goals.get(far));
            if (onwards instanceof Search.Found) {
                at = far;
                search = onwards;
            }
        }
        return find(asked, at, search, since(start));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private Find find(Asked asked, int goal, Search search, double seconds) {
        return switch (search) {
            case Search.Found(var story, long ticks) ->
                new Find.Run(asked.id(), goal, StoryText.of(system.device(), story, List.of()), seconds);
            case Search.NotFound(int frames) ->
                new Find.Nothing(asked.id(), "not reached in stories of up to " + frames + " steps", seconds);
            case Search.Unknown(String reason) -> new Find.Nothing(asked.id(), reason, seconds);
        };
    }
}
