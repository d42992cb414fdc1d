package checkvalve.proofs.cover;

import checkvalve.language.cover.Obligation;
import checkvalve.language.cover.Sequence;
import checkvalve.language.cover.Stretch;
import checkvalve.language.cover.TestVector;
import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.SolverLost;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.Goals;
import checkvalve.proofs.story.Reachability;
import checkvalve.proofs.story.Search;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * For each requirement the simplest run, in a world that the laws and its assumptions permit, in which what it waits for
 * happens; replayed by the interpreter.
 */
final class Triggers {
    /** For the simplest run; some questions may be spent on making it simpler. */
    private static final Budget NEAR = new Budget(5, 10_000_000, 10_000_000, 60);

    /**
     * A run that shows what a requirement waits for.
     *
     * @param tick at which it does; 0 is reset
     */
    record Run(TestVector vector, long tick) {}

    private final Map<Obligation, Run> shown = new LinkedHashMap<>();
    private final Map<Obligation, String> open = new LinkedHashMap<>();

    Triggers(Device device, List<Obligation> obligations) {
        TransitionSystem system = Encoder.encode(device, new Terms());
        StoryFinder finder = new StoryFinder(system);
        Map<Obligation, Goal> goals = new LinkedHashMap<>();
        obligations.stream()
                .filter(one -> one.phase() == Obligation.Phase.JUDGING)
                .forEach(one -> goals.put(one, goal(system, one.text())));
        goals.forEach((one, goal) -> note(one, search(() -> finder.find(goal, NEAR))));
        if (!open.isEmpty()) {
            far(system, finder, goals);
        }
    }

    /** What is many steps away is looked for from where the others have come to. */
    private void far(TransitionSystem system, StoryFinder finder, Map<Obligation, Goal> goals) {
        List<Obligation> left = List.copyOf(open.keySet());
        Map<Goal, Search> found = new LinkedHashMap<>();
        Search lost = search(() -> {
            found.putAll(Reachability.goingOn(system, Budget.standard()).find(List.copyOf(goals.values())));
            return new Search.NotFound(0);
        });
        for (Obligation one : left) {
            Goal goal = goals.get(one);
            Search search = found.getOrDefault(goal, lost);
            note(one, search instanceof Search.Found(Story story, long ticks) ? finder.replayed(goal, story) : search);
        }
    }

    private static Search search(Supplier<Search> attempt) {
        try {
            return attempt.get();
        } catch (SolverLost e) {
            return new Search.Unknown(e.getMessage());
        }
    }

    private static Goal goal(TransitionSystem system, String id) {
        EncodedRequirement encoded = system.requirements().stream()
                .filter(one -> one.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
        Goals goals = new Goals(system);
        boolean reachable = encoded.requirement().form() instanceof Requirement.Reachable;
        return reachable ? goals.of(encoded) : goals.trigger(encoded);
    }

    private void note(Obligation obligation, Search search) {
        switch (search) {
            case Search.Found(Story story, long ticks) -> {
                shown.put(obligation, new Run(vector(story), ticks));
                open.remove(obligation);
            }
            case Search.NotFound(int frames) ->
                open.put(obligation, "no run with at most " + frames + " changes shows it");
            case Search.Unknown(String reason) -> open.put(obligation, reason);
        }
    }

    static TestVector vector(Story story) {
        return new TestVector(Sequence.joined(story.segments().stream()
                .map(segment -> new Stretch(segment.ticks(), segment.inputs()))
                .toList()));
    }

    Map<Obligation, Run> shown() {
        return shown;
    }

    Map<Obligation, String> open() {
        return open;
    }
}
