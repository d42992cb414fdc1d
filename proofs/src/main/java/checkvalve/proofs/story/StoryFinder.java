package checkvalve.proofs.story;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Segment;
import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.World;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.term.Term;
import java.util.List;

/** Finds the simplest story that shows a goal: fewest frames, then fewest changes from outside, then fewest ticks. */
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
        Search atReset = atReset(goal);
        if (atReset instanceof Search.Found) {
            return atReset;
        }
        Cone cone = Cone.of(system, List.of(goal.target(), goal.atReset()), goal.facts());
        try (Unrolling unrolling = new Unrolling(system, cone, budget)) {
            return find(goal, unrolling, budget);
        }
    }

    private Search find(Goal goal, Unrolling unrolling, Budget budget) {
        for (int count = 1; count <= budget.frames(); count++) {
            unrolling.extend();
            Term target = goal.target();
            if (count == 1) {
                target = system.terms().or(target, goal.atReset());
            }
            Term here = unrolling.last().at(target);
            Outcome outcome = unrolling.check(here);
            if (outcome.isSat()) {
                List<Moment> moments = new Shortening(system.terms(), unrolling, here, budget).shortest();
                return replayed.check(goal, reader.story(moments));
            }
            if (outcome instanceof Outcome.Unknown(String reason)) {
                return new Search.Unknown("no answer for " + count + " frames: " + reason);
            }
        }
        return new Search.NotFound(budget.frames());
    }

    /** What can be reached often is already, with nothing done at all. */
    private Search atReset(Goal goal) {
        if (!(goal.evidence() instanceof Goal.Evidence.Judged)) {
            return new Search.NotFound(0);
        }
        Inputs inputs = Inputs.initial(system.device());
        Story story = new Story(List.of(new Segment(1, inputs, World.asRead(system.device(), inputs))));
        Search search = replayed.check(goal, story);
        return search instanceof Search.Found(Story shown, long ticks) && ticks == 0 ? search : new Search.NotFound(0);
    }
}
