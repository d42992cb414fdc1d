package checkvalve.proofs.story;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Outcome;
import checkvalve.language.meaning.Replay;
import checkvalve.language.meaning.Segment;
import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.World;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import java.util.List;

/** Plays stories in the interpreter and says whether they show what they were found for. */
final class Replayed {
    private final Device device;
    private final Replay replay;

    Replayed(Device device) {
        this.device = device;
        this.replay = new Replay(device);
    }

    /** Found, cut off where it shows, or an unknown that says what happened instead. */
    Search check(Goal goal, Story story) {
        try {
            return switch (goal.evidence()) {
                case Goal.Evidence.Judged(Requirement requirement) -> judged(requirement, story);
                case Goal.Evidence.Seen(Sight sight) -> seen(sight, story);
            };
        } catch (ArithmeticException e) {
            return new Search.Unknown("story did not replay: a number in it needs more than 64 bits");
        }
    }

    /** Whether it shows with nothing done at all, as much of what can be reached does. */
    Search outOfReset(Goal goal) {
        if (goal.evidence() instanceof Goal.Evidence.Judged(Requirement requirement)) {
            Inputs inputs = Inputs.initial(device);
            Segment tick = new Segment(1, inputs, World.asRead(device, inputs));
            Search search = judged(requirement, new Story(List.of(tick)));
            if (search instanceof Search.Found found && found.ticks() == 0) {
                return search;
            }
        }
        return new Search.NotFound(0);
    }

    private Search judged(Requirement requirement, Story story) {
        boolean reachable = requirement.form() instanceof Requirement.Reachable;
        Outcome outcome = replay.play(requirement, story);
        return switch (outcome) {
            case Outcome.Violated(long tick) -> reachable ? not(outcome) : found(story, tick);
            case Outcome.Reached(long tick) -> reachable ? found(story, tick) : not(outcome);
            case Outcome.Inadmissible inadmissible -> not(outcome);
            case Outcome.Holds holds -> not(outcome);
        };
    }

    private Search seen(Sight sight, Story story) {
        boolean[] seen = {false};
        long ticks = story.ticks();
        Outcome outcome = replay.play(
                story,
                (tick, before, after, segment) ->
                        seen[0] |= tick == ticks && sight.seen(before, segment.inputs(), after));
        return outcome instanceof Outcome.Holds && seen[0] ? new Search.Found(story, ticks) : not(outcome);
    }

    private static Search found(Story story, long tick) {
        return new Search.Found(ModelReader.upTo(story, tick), tick);
    }

    private static Search not(Outcome outcome) {
        return new Search.Unknown("story did not replay: "
                + switch (outcome) {
                    case Outcome.Violated(long tick) -> "violated at tick " + tick;
                    case Outcome.Reached(long tick) -> "reached at tick " + tick;
                    case Outcome.Inadmissible(long tick, var breaches) ->
                        "tick " + tick + " cannot be: " + breaches.getFirst().sentence();
                    case Outcome.Holds holds -> "it ends without showing it";
                });
    }
}
