package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proves a claim that holds at the first ticks, and at any tick after so many at which it held (Sheeran, Singh and
 * Stålmarck, "Checking safety properties using induction and a SAT-solver", 2000). Relations that are known to be kept
 * hold before all of them.
 */
final class KInduction {
    /** Ticks in a row; what needs more is about timers, and for these there are relations. */
    static final int DEEPEST = 6;

    private static final long BUDGET = 2_000_000;

    private final TransitionSystem system;
    private final Terms terms;
    private final Question question;
    private final List<Fact> facts;
    private final Map<Term, Set<Term>> kept;
    private final Ticks ticks;

    /**
     * @param facts what holds at every tick, as far as the question depends on it
     * @param kept relations, each with the premises from which a tick keeps it
     */
    KInduction(TransitionSystem system, Question question, List<Fact> facts, Map<Term, Set<Term>> kept) {
        this.system = system;
        this.terms = system.terms();
        this.question = question;
        this.facts = facts;
        this.kept = kept;
        this.ticks = new Ticks(system.relation());
    }

    /** With as few ticks as will do; empty where the first ticks fail already. */
    Optional<Invariant> prove() {
        for (int count = 2; count <= DEEPEST; count++) {
            Optional<Set<Term>> first = first(count - 1);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            Optional<Set<Term>> step = step(count);
            if (step.isPresent()) {
                Set<Term> needed = new LinkedHashSet<>(step.get());
                for (int tick = 1; tick < count; tick++) {
                    first(tick).ifPresent(needed::addAll);
                }
                return Optional.of(proof(needed, count));
            }
        }
        return Optional.empty();
    }

    /** What the claim at one of the first ticks follows from; empty when it does not, or there is no answer. */
    private Optional<Set<Term>> first(int tick) {
        Map<Term, Term> initial = new HashMap<>();
        for (StateVariable variable : system.state()) {
            if (variable.initial() != null) {
                initial.put(variable.variable(), variable.initial());
            }
        }
        Substitution reset = new Substitution(terms, initial);
        Map<Term, Term> premises = new HashMap<>();
        for (int i = 1; i <= tick; i++) {
            for (Fact fact : facts) {
                premises.put(reset.apply(ticks.at(i, fact.condition())), fact.condition());
            }
        }
        return follows(premises, reset.apply(ticks.at(tick, question.good())));
    }

    private Optional<Set<Term>> step(int count) {
        Map<Term, Term> premises = new HashMap<>();
        kept.keySet().forEach(relation -> premises.put(relation, relation));
        for (int i = 1; i <= count; i++) {
            for (Fact fact : facts) {
                premises.put(ticks.at(i, fact.condition()), fact.condition());
            }
        }
        for (int i = 1; i < count; i++) {
            premises.put(ticks.at(i, question.good()), question.good());
        }
        return follows(premises, ticks.at(count, question.good()));
    }

    /**
     * Of what the goal follows from, as much as is needed.
     *
     * @param premises what is assumed, and what it is an instance of
     */
    private Optional<Set<Term>> follows(Map<Term, Term> premises, Term goal) {
        List<Term> assumed = new ArrayList<>(premises.keySet());
        assumed.sort(null);
        assumed.add(terms.not(goal));
        try (Z3Session session = new Z3Session()) {
            if (!session.check(BUDGET, assumed).isUnsat()) {
                return Optional.empty();
            }
            Set<Term> needed = new LinkedHashSet<>();
            session.core().forEach(part -> needed.add(premises.getOrDefault(part, question.good())));
            return Optional.of(needed);
        }
    }

    private Invariant proof(Set<Term> needed, int count) {
        Set<Term> relations = new LinkedHashSet<>();
        Set<Term> steadying = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>(needed);
        open.retainAll(kept.keySet());
        while (!open.isEmpty()) {
            Term next = open.removeFirst();
            if (relations.add(next)) {
                kept.get(next).forEach(premise -> (kept.containsKey(premise) ? open : steadying).add(premise));
            }
        }
        return new Invariant(List.copyOf(relations), those(steadying), those(needed), count);
    }

    private List<Fact> those(Set<Term> conditions) {
        List<Fact> known = new ArrayList<>(system.facts());
        facts.stream().filter(fact -> !known.contains(fact)).forEach(known::add);
        return known.stream()
                .filter(fact -> conditions.contains(fact.condition()))
                .toList();
    }
}
