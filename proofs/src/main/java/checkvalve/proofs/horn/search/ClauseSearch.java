package checkvalve.proofs.horn.search;

import checkvalve.proofs.horn.Clause;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.Derivation;
import checkvalve.proofs.solve.Meter;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Looks for an invariant or a derivation: several strategies by turns, in a fixed order, with budgets that grow. Budgets are
 * units of work, so the search is the same on every machine.
 */
public final class ClauseSearch implements Hunt {
    private static final long QUESTION = 20_000_000;
    private static final long FIRST = 400_000;
    private static final int ROUNDS = 5;
    private static final long SECOND = 2_500_000;
    private static final int GROWTH = 3;

    private final ClauseSystem system;
    private final Terms terms;
    private final Reduction reduction;
    private final Rules rules;
    private final Map<String, Strategy> strategies = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final IntConsumer begun;
    private final Meter meter = new Meter();
    private int next;
    private volatile boolean stopped;

    private record Turn(String strategy, long budget) {}

    /**
     * @param first the number of the turn to begin with; zero for all
     * @param begun is told the number of each turn that begins
     */
    public ClauseSearch(ClauseSystem system, int first, IntConsumer begun) {
        meter.run();
        this.next = first;
        this.begun = begun;
        this.system = system;
        this.terms = system.terms();
        this.reduction = new Reduction(Rules.of(system));
        this.rules = reduction.rules();
        KnownFacts known = new KnownFacts(rules);
        strategies.put("bounded model checking", new Unrolling(rules));
        strategies.put("Spacer", new SpacerStrategy(rules, Map.of()));
        strategies.put("Houdini", known);
        strategies.put("Spacer with facts", new WithFacts(rules, known, Map.of()));
        strategies.put("Spacer, generalizing", new SpacerStrategy(rules, Map.of("spacer.global", true)));
        plan();
    }

    private void plan() {
        turns.add(new Turn("bounded model checking", FIRST));
        turns.add(new Turn("Spacer", FIRST));
        turns.add(new Turn("Spacer", SECOND));
        long budget = SECOND;
        for (int round = 1; round < ROUNDS; round++) {
            turns.add(new Turn("Houdini", budget + budget / 2));
            turns.add(new Turn("Spacer with facts", budget));
            turns.add(new Turn("bounded model checking", budget));
            turns.add(new Turn("Spacer, generalizing", budget));
            if (round > 1) {
                turns.add(new Turn("Spacer", budget));
            }
            budget *= GROWTH;
        }
    }

    @Override
    public Finding next() {
        meter.run();
        Optional<Finding> early = next == 0 ? evident() : Optional.empty();
        if (early.isPresent()) {
            next = turns.size();
            return early.get();
        }
        while (next < turns.size() && !stopped) {
            begun.accept(next);
            Turn turn = turns.get(next++);
            Attempt attempt = attempt(turn);
            Optional<Finding> found = finding(attempt, turn.strategy());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Finding.Nothing("neither an invariant nor a derivation was found");
    }

    /** A strategy that breaks down, as when Z3 has no memory left, has found nothing; the others go on. */
    private Attempt attempt(Turn turn) {
        try {
            return strategies.get(turn.strategy()).within(turn.budget());
        } catch (RuntimeException | StackOverflowError e) {
            return new Attempt.Undecided(turn.strategy() + " broke down: " + e);
        }
    }

    private Optional<Finding> finding(Attempt attempt, String method) {
        return switch (attempt) {
            case Attempt.Holds(Term relation) ->
                trimmed(relation).map(invariant -> new Finding.Invariant(invariant, method));
            case Attempt.Fails fails ->
                new Tracing(system, rules).of(fails).map(trace -> new Finding.Trace(trace, method));
            case Attempt.Undecided undecided -> Optional.empty();
        };
    }

    private Optional<Term> trimmed(Term relation) {
        List<Term> parts = new ArrayList<>(Equations.parts(relation));
        parts.addAll(reduction.kept());
        try (Trimming trimming = new Trimming(system, parts)) {
            return trimming.trimmed();
        }
    }

    /** Clauses that ask of no state, and systems in which no run starts. */
    private Optional<Finding> evident() {
        for (Clause clause : system.clauses()) {
            if (clause.asks() && clause.body() == null) {
                try (Z3Session session = new Z3Session()) {
                    if (!session.check(QUESTION, clause.constraint()).isUnsat()) {
                        return Optional.of(alone(clause, session));
                    }
                }
            }
        }
        return rules.starts().isEmpty()
                ? Optional.of(new Finding.Invariant(terms.truth(false), "no run starts"))
                : Optional.empty();
    }

    private static Finding alone(Clause clause, Z3Session session) {
        try {
            Derivation.Step step = new Derivation.Step(clause, session.model(clause.variables()));
            return new Finding.Trace(new Derivation(List.of(step)), "one clause");
        } catch (IllegalStateException e) {
            return new Finding.Nothing("whether " + clause.name() + " can be true is not known");
        }
    }

    @Override
    public long units() {
        return meter.units()
                + strategies.values().stream().mapToLong(Strategy::open).sum();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        strategies.values().forEach(Strategy::close);
    }
}
