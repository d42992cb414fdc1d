package checkvalve.proofs.story;

import checkvalve.language.meaning.Story;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reaches many goals with few questions. Goals with the same facts in force share a solver, which is asked for any of
 * those that are left, as long as that is easy; then each has one of its own, with what it depends on alone. Each story
 * counts for all goals that it reaches on its way.
 */
public final class Reachability {
    /** Ticks that take more time to replay than it is worth to be sure here. */
    private static final long LONG = 50_000;
    /** Frames of stories that are looked for together. */
    private static final int EASY = 2;

    private final TransitionSystem system;
    private final Budget budget;
    private final ModelReader reader;
    private final Replayed replayed;
    private final Map<Goal, Search> found = new LinkedHashMap<>();

    public Reachability(TransitionSystem system, Budget budget) {
        this.system = system;
        this.budget = budget;
        this.reader = new ModelReader(system);
        this.replayed = new Replayed(system.device());
    }

    /** How the search for each goal ended, in the order of the goals. */
    public Map<Goal, Search> find(List<Goal> goals) {
        found.clear();
        goals.forEach(this::outOfReset);
        Map<List<Fact>, List<Goal>> byFacts = new LinkedHashMap<>();
        goals.forEach(goal -> byFacts.computeIfAbsent(goal.facts(), facts -> new ArrayList<>())
                .add(goal));
        byFacts.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().size()))
                .forEach(entry -> reach(entry.getKey(), entry.getValue(), goals));
        Map<Goal, Search> inOrder = new LinkedHashMap<>();
        goals.forEach(goal -> inOrder.put(goal, found.get(goal)));
        return inOrder;
    }

    private void outOfReset(Goal goal) {
        if (replayed.outOfReset(goal) instanceof Search.Found shown) {
            found.put(goal, shown);
        }
    }

    /** Goals that need fewer facts are reached on the way as well. */
    private void reach(List<Fact> facts, List<Goal> own, List<Goal> all) {
        List<Goal> along =
                all.stream().filter(goal -> facts.containsAll(goal.facts())).toList();
        if (own.size() > 1) {
            unroll(facts, left(own), along, EASY);
        }
        for (Goal goal : own) {
            unroll(facts, left(List.of(goal)), along, budget.frames())
                    .ifPresent(reason -> found.put(goal, new Search.Unknown(reason)));
        }
        left(own).forEach(goal -> found.put(goal, new Search.NotFound(budget.frames())));
    }

    /** Why there is no answer for those that are left, if that is so. */
    private Optional<String> unroll(List<Fact> facts, List<Goal> goals, List<Goal> along, int most) {
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        List<Goal> open = goals;
        Cone cone = Cone.of(system, open.stream().map(goal -> target(goal, 1)).toList(), facts);
        try (Unrolling unrolling = new Unrolling(system, cone, budget)) {
            for (int count = 1; count <= most && !open.isEmpty(); count++) {
                unrolling.extend();
                Optional<String> unknown = reachNow(unrolling, open, along);
                if (unknown.isPresent()) {
                    return unknown;
                }
                open = left(open);
            }
        }
        return Optional.empty();
    }

    /** The first tick comes with what is shown out of reset. */
    private Term target(Goal goal, int frame) {
        return frame == 1 ? system.terms().or(goal.target(), goal.atReset()) : goal.target();
    }

    private List<Goal> left(List<Goal> goals) {
        return goals.stream().filter(goal -> !found.containsKey(goal)).toList();
    }

    /** Reaches all that can be with so many frames; why there is no answer, if that is so. */
    private Optional<String> reachNow(Unrolling unrolling, List<Goal> own, List<Goal> along) {
        List<Goal> open = own;
        while (!open.isEmpty()) {
            int frames = unrolling.frames().size();
            List<Term> targets = open.stream().map(goal -> target(goal, frames)).toList();
            Term any = unrolling.last().at(system.terms().or(targets));
            Outcome outcome = unrolling.check(any);
            if (outcome instanceof Outcome.Unknown(String reason)) {
                return Optional.of("no answer for " + frames + " frames: " + reason);
            }
            if (outcome.isUnsat()) {
                return Optional.empty();
            }
            List<Moment> moments = shorter(unrolling, any);
            along.forEach(goal -> tick(goal, moments));
            open = left(open);
        }
        return Optional.empty();
    }

    /** Replaying takes time by the tick: a long run is halved while it can be. */
    private List<Moment> shorter(Unrolling unrolling, Term target) {
        List<Moment> moments = unrolling.moments();
        long ticks = unrolling.value(unrolling.ticks());
        while (ticks > LONG) {
            Term half = system.terms().atMost(unrolling.ticks(), system.terms().whole(ticks / 2));
            if (!unrolling.check(List.of(target, half)).isSat()) {
                return moments;
            }
            moments = unrolling.moments();
            ticks = unrolling.value(unrolling.ticks());
        }
        return moments;
    }

    /** Notes the goal if the run reaches it, cut off where it does; whoever believes a long one must replay it. */
    private void tick(Goal goal, List<Moment> moments) {
        if (found.get(goal) instanceof Search.Found) {
            return;
        }
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            Term target = target(goal, i + 1);
            if (moment.decides(target) && moment.holds(target)) {
                List<Moment> way = new ArrayList<>(moments.subList(0, i));
                way.add(new Moment(moment.values(), 1));
                Story story = reader.story(way);
                found.put(
                        goal,
                        story.ticks() > LONG ? new Search.Found(story, story.ticks()) : replayed.check(goal, story));
                return;
            }
        }
    }
}
