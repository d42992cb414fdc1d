package checkvalve.proofs.story;

import checkvalve.language.meaning.Story;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
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
    private static final long LONG = 20_000;
    /** Frames of stories that are looked for together. */
    private static final int EASY = 2;

    /** How often something more is to be counted before it is given up. */
    private static final int COUNTS = 4;
    /** For stories that go on from others. */
    private static final Budget ONWARDS = new Budget(6, 10_000_000, 10_000_000, 0);

    private final TransitionSystem system;
    private final Budget budget;
    private final boolean goesOn;
    private final ModelReader reader;
    private final Replayed replayed;
    private final Waypoints waypoints;
    private final Map<Goal, Search> found = new LinkedHashMap<>();

    /** Of stories that keep to the budget, from reset to their end. */
    public Reachability(TransitionSystem system, Budget budget) {
        this(system, budget, false);
    }

    private Reachability(TransitionSystem system, Budget budget, boolean goesOn) {
        this.system = system;
        this.budget = budget;
        this.goesOn = goesOn;
        this.reader = new ModelReader(system);
        this.replayed = new Replayed(system.device());
        this.waypoints = new Waypoints(system);
    }

    /**
     * Of stories that may also go on from where others have come to: those are as long as they become, and the budget is for
     * what starts at reset.
     */
    public static Reachability goingOn(TransitionSystem system, Budget budget) {
        return new Reachability(system, budget, true);
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
        new Reaching(facts, left(own), along).outOfReset(Math.min(EASY, budget.frames()));
        if (goesOn) {
            onwards(facts, own, along);
        }
        for (Goal goal : own) {
            new Reaching(facts, left(List.of(goal)), along)
                    .outOfReset(budget.frames())
                    .ifPresent(reason -> found.put(goal, new Search.Unknown(reason)));
        }
        left(own).forEach(goal -> found.put(goal, new Search.NotFound(budget.frames())));
    }

    private void onwards(List<Fact> facts, List<Goal> own, List<Goal> along) {
        int runs;
        do {
            runs = waypoints.runs();
            own.forEach(goal -> new Reaching(facts, left(List.of(goal)), along).onwards());
        } while (waypoints.runs() > runs);
    }

    /** The first tick comes with what is shown out of reset. */
    private Term target(Goal goal, boolean first) {
        return first ? system.terms().or(goal.target(), goal.atReset()) : goal.target();
    }

    private List<Goal> left(List<Goal> goals) {
        return goals.stream().filter(goal -> !found.containsKey(goal)).toList();
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

    /**
     * Notes the goal if the run reaches it, cut off where it does; whoever believes a long one must replay it. What comes of
     * it, if it seems to reach it.
     */
    private Optional<Search> tick(Goal goal, List<Moment> moments) {
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            Term target = target(goal, i == 0);
            if (moment.decides(target) && moment.holds(target)) {
                List<Moment> way = new ArrayList<>(moments.subList(0, i));
                way.add(new Moment(moment.values(), 1));
                Story story = reader.story(way);
                Search search =
                        story.ticks() > LONG ? new Search.Found(story, story.ticks()) : replayed.check(goal, story);
                if (search instanceof Search.Found) {
                    found.put(goal, search);
                }
                return Optional.of(search);
            }
        }
        return Optional.empty();
    }

    /** Goals that are looked for together. */
    private final class Reaching {
        private final List<Fact> facts;
        private final List<Goal> along;
        private final Cone cone;
        private List<Goal> open;

        Reaching(List<Fact> facts, List<Goal> goals, List<Goal> along) {
            this.facts = facts;
            this.along = along;
            this.open = goals;
            this.cone = Cone.of(
                    system, goals.stream().map(goal -> target(goal, true)).toList(), facts);
        }

        /** Why there is no answer for those that are left, if that is so. */
        Optional<String> outOfReset(int most) {
            return open.isEmpty() ? Optional.empty() : reach(budget.withFrames(most), Start.RESET);
        }

        /**
         * Stories that go on from where others have come to, where they are easily found: first from anywhere, then from
         * where little happens by itself.
         */
        void onwards() {
            boolean news = true;
            for (int attempt = 0; attempt < COUNTS && news && !open.isEmpty(); attempt++) {
                List<Waypoint> known = waypoints.in(cone, facts);
                Start start = Start.in(system.terms(), known);
                reach(ONWARDS, start);
                List<Waypoint> settled =
                        known.stream().filter(Waypoint::settled).toList();
                if (!open.isEmpty() && !settled.isEmpty()) {
                    reach(ONWARDS, Start.in(system.terms(), settled));
                }
                news = !open.isEmpty() && counts(known, start);
            }
        }

        /** Whether a run is found and noted after which something is counted that was not counted so far before. */
        private boolean counts(List<Waypoint> known, Start start) {
            Terms terms = system.terms();
            Term more = terms.or(cone.state().stream()
                    .filter(StateVariable::isTally)
                    .map(StateVariable::variable)
                    .map(tally -> terms.below(most(known, tally), tally))
                    .toList());
            try (Unrolling unrolling = new Unrolling(system, cone, ONWARDS, start)) {
                Outcome outcome = Outcome.UNSAT;
                for (int count = 1; count <= ONWARDS.frames() && outcome.isUnsat(); count++) {
                    unrolling.extend();
                    outcome = unrolling.check(unrolling.last().at(more));
                }
                if (outcome.isSat()) {
                    waypoints.add(facts, shorter(unrolling, unrolling.last().at(more)));
                }
                return outcome.isSat();
            }
        }

        private Term most(List<Waypoint> known, Term tally) {
            long most = known.stream()
                    .mapToLong(waypoint -> waypoint.state().get(tally).toLong())
                    .max()
                    .orElseThrow();
            return system.terms().whole(most);
        }

        private Optional<String> reach(Budget budget, Start start) {
            Optional<String> unknown = Optional.empty();
            try (Unrolling unrolling = new Unrolling(system, cone, budget, start)) {
                for (int count = 1; count <= budget.frames() && !open.isEmpty() && unknown.isEmpty(); count++) {
                    unknown = further(unrolling, count == 1 && start.isReset());
                }
            }
            return unknown;
        }

        /** Reaches all that can be with one frame more; why there is no answer, if that is so. */
        private Optional<String> further(Unrolling unrolling, boolean first) {
            unrolling.extend();
            while (!open.isEmpty()) {
                int frames = unrolling.frames().size();
                List<Term> targets =
                        open.stream().map(goal -> target(goal, first)).toList();
                Term any = unrolling.last().at(system.terms().or(targets));
                Outcome outcome = unrolling.check(any);
                if (outcome instanceof Outcome.Unknown(String reason)) {
                    return Optional.of("no answer for " + frames + " frames: " + reason);
                }
                if (outcome.isUnsat()) {
                    return Optional.empty();
                }
                Optional<String> doubt = reached(shorter(unrolling, any));
                if (doubt.isPresent()) {
                    return doubt;
                }
            }
            return Optional.empty();
        }

        /** Notes all that a run reaches; what speaks against it, if it reaches none of those that are left. */
        private Optional<String> reached(List<Moment> moments) {
            List<Goal> before = open;
            List<Search> shown = new ArrayList<>();
            before.forEach(goal -> tick(goal, moments).ifPresent(shown::add));
            left(along).forEach(goal -> tick(goal, moments));
            open = left(open);
            if (open.size() < before.size()) {
                waypoints.add(facts, moments);
                return Optional.empty();
            }
            return Optional.of(shown.stream()
                    .filter(Search.Unknown.class::isInstance)
                    .map(search -> ((Search.Unknown) search).reason())
                    .findFirst()
                    .orElse("a run was found that shows nothing"));
        }
    }
}
