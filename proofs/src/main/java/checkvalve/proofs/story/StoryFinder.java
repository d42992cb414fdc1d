package checkvalve.proofs.story;

import checkvalve.language.meaning.Story;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * Finds the simplest story that shows a goal: fewest frames, then fewest changes from outside, then
 * fewest ticks; of those one in which little else happens.
 */
public final class StoryFinder {
    private final TransitionSystem system;
    private final ModelReader reader;
    private final Replayed replayed;

    public StoryFinder(TransitionSystem system) {
        this.system = system;
        this.reader = new ModelReader(system);
        this.replayed = new Replayed(system.device());
    }

    public Search find(Goal goal, Budget budget) {
        Search outOfReset = replayed.outOfReset(goal);
        if (outOfReset instanceof Search.Found) {
            return outOfReset;
        }
        Cone cone = Cone.of(system, List.of(goal.target(), goal.atReset()), goal.facts());
        try (Unrolling unrolling = new Unrolling(system, cone, budget)) {
            return find(goal, cone, unrolling, budget);
        }
    }

    /** Whether a story that comes from elsewhere shows the goal. */
    public Search replayed(Goal goal, Story story) {
        return replayed.check(goal, story);
    }

    /** Whether a solver sees the goal reached within a budget; nothing is replayed, so it says only where to look. */
    public boolean seems(Goal goal, Budget budget) {
        Cone cone = Cone.of(system, List.of(goal.target(), goal.atReset()), goal.facts());
        try (Unrolling unrolling = new Unrolling(system, cone, budget)) {
            for (int count = 1; count <= budget.frames(); count++) {
                unrolling.extend();
                if (unrolling.check(unrolling.last().at(goal.target())).isSat()) {
                    return true;
                }
            }
            return false;
        }
    }

    private Search find(Goal goal, Cone cone, Unrolling unrolling, Budget budget) {
        for (int count = 1; count <= budget.frames(); count++) {
            unrolling.extend();
            Term target = count == 1 ? system.terms().or(goal.target(), goal.atReset()) : goal.target();
            Term here = unrolling.last().at(target);
            Outcome outcome = unrolling.check(here);
            if (outcome.isSat()) {
                List<Term> wishes = Wishes.of(system, cone, unrolling.frames());
                List<Moment> moments = new Shortening(system.terms(), unrolling, here, wishes, budget).shortest();
                return replayed.check(goal, reader.story(moments));
            }
            if (outcome instanceof Outcome.Unknown(String reason)) {
                return new Search.Unknown("no answer for " + count + " frames: " + reason);
            }
        }
        return new Search.NotFound(budget.frames());
    }
}
