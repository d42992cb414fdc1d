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
import checkvalve.proofs.story.Search;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For each requirement the simplest run, in a world that the laws and its assumptions permit, in which what it waits for
 * happens; replayed by the interpreter.
 */
final class Triggers {
    /** Questions that may be spent on making one run simpler. */
    private static final int REFINEMENTS = 60;

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
        for (Obligation one : obligations) {
            if (one.phase() == Obligation.Phase.JUDGING) {
                note(one, search(finder, goal(system, one.text())));
            }
        }
    }

    private static Search search(StoryFinder finder, Goal goal) {
        try {
            return finder.find(goal, budget());
        } catch (SolverLost e) {
            return new Search.Unknown(e.getMessage());
        }
    }

    private static Budget budget() {
        Budget most = Budget.standard();
        return new Budget(most.frames(), most.ticks(), most.rlimit(), REFINEMENTS);
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
            case Search.Found(Story story, long ticks) -> shown.put(obligation, new Run(vector(story), ticks));
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
