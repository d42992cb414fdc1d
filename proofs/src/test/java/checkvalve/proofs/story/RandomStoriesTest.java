package checkvalve.proofs.story;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.StoryTable;
import checkvalve.language.meaning.Subject;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.RandomSpec;
import checkvalve.proofs.encode.TransitionSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On made-up devices whatever is found replays, and what is reached along with others is found alone too. */
class RandomStoriesTest {
    private static final long SEED = Long.getLong("checkvalve.seed", 20_260_101);
    private static final Budget SMALL = new Budget(2, 1000, 20_000_000, 20);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whatIsFoundReplays(int device) {
        TransitionSystem system = Devices.system(new RandomSpec(SEED + device).text());
        List<Goal> goals = goals(system);
        Map<Goal, Search> together = new Reachability(system, SMALL).find(goals);
        for (Goal goal : goals) {
            Search alone = new StoryFinder(system).find(goal, SMALL);
            assertThat(alone).as("%s, seed %d", goal.name(), SEED + device).isNotInstanceOf(Search.Unknown.class);
            // Alone fewer things have to be quiet at once, so that fewer frames may do.
            assertThat(together.get(goal))
                    .as("%s, seed %d", goal.name(), SEED + device)
                    .isInstanceOfAny(alone.getClass(), Search.NotFound.class);
            told(system, goal, alone)
                    .ifPresent(lines -> assertThat(lines)
                            .as("%s, seed %d", goal.name(), SEED + device)
                            .isNotEmpty()
                            .allMatch(line -> line.length() <= 118 || !line.contains(" ")));
        }
    }

    /** What the story of a requirement looks like to a person, whatever is in it. */
    private static Optional<List<String>> told(TransitionSystem system, Goal goal, Search found) {
        return found instanceof Search.Found(Story story, long ticks)
                        && goal.evidence() instanceof Goal.Evidence.Judged(Requirement requirement)
                ? Optional.of(new StoryTable(system.device())
                        .of(new Subject.Claim(requirement), story)
                        .lines()
                        .toList())
                : Optional.empty();
    }

    private static List<Goal> goals(TransitionSystem system) {
        Goals goals = new Goals(system);
        List<Goal> all = new ArrayList<>();
        system.requirements().forEach(requirement -> all.add(goals.of(requirement)));
        system.requirements().stream()
                .filter(requirement -> requirement.trigger() != null)
                .forEach(requirement -> all.add(goals.trigger(requirement)));
        for (int state = 0; state < 3; state++) {
            all.add(goals.state(0, state));
            all.add(goals.state(1, state));
        }
        system.determinism().forEach(claim -> all.add(goals.overlap(claim)));
        system.ranges().forEach(claim -> all.add(goals.outOfRange(claim)));
        return all;
    }
}
