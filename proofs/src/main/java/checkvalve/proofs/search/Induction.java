package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks whether relations prove a claim, and if so finds few of them, and few facts, that do. */
final class Induction {
    private static final long BUDGET = 60_000_000;
    private static final long TRIM_BUDGET = 6_000_000;

    private final Terms terms;
    private final Steps steps;

    Induction(TransitionSystem system, Steps steps) {
        this.terms = system.terms();
        this.steps = steps;
    }

    /**
     * @param relations jointly inductive under the facts
     */
    Optional<Invariant> prove(Question question, List<Term> relations, List<Fact> facts) {
        if (!holdsAtReset(question)) {
            return Optional.empty();
        }
        Map<Term, Fact> byTerm = new LinkedHashMap<>();
        facts.forEach(fact -> byTerm.put(fact.condition(), fact));
        Optional<Set<Term>> core = core(question.good(), relations, byTerm.keySet());
        return core.map(used -> closed(used, relations, byTerm));
    }

    private boolean holdsAtReset(Question question) {
        if (question.goodAtReset().isTrue()) {
            return true;
        }
        try (Z3Session session = new Z3Session()) {
            return session.check(BUDGET, terms.not(question.goodAtReset())).isUnsat();
        }
    }

    /** Relations and facts from which the goal follows. */
    private Optional<Set<Term>> core(Term goal, Collection<Term> relations, Collection<Term> facts) {
        try (Z3Session session = new Z3Session()) {
            session.add(terms.not(goal));
            List<Term> premises = new ArrayList<>(relations);
            premises.addAll(facts);
            if (!session.check(BUDGET, premises).isUnsat()) {
                return Optional.empty();
            }
            List<Term> rough = session.core();
            return Optional.of(
                    new LinkedHashSet<>(session.minimalCore(TRIM_BUDGET, rough).orElse(rough)));
        }
    }

    /** Everything that the relations in use rest on; a relation that turns out not to be inductive ends the proof. */
    private Invariant closed(Set<Term> used, List<Term> relations, Map<Term, Fact> facts) {
        Set<Term> all = new LinkedHashSet<>(relations);
        Set<Term> needed = new LinkedHashSet<>();
        Set<Term> steadying = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>(used.stream().filter(all::contains).toList());
        while (!open.isEmpty()) {
            Term relation = open.removeFirst();
            if (!needed.add(relation)) {
                continue;
            }
            Set<Term> support = support(relation, all, facts.keySet());
            for (Term part : support) {
                if (all.contains(part)) {
                    open.add(part);
                } else {
                    steadying.add(part);
                }
            }
        }
        return new Invariant(
                List.copyOf(needed),
                facts.values().stream()
                        .filter(f -> steadying.contains(f.condition()))
                        .toList(),
                facts.values().stream()
                        .filter(f -> used.contains(f.condition()))
                        .toList());
    }

    private Set<Term> support(Term relation, Set<Term> relations, Collection<Term> facts) {
        List<Term> premises = new ArrayList<>(relations);
        premises.remove(relation);
        premises.addFirst(relation);
        Set<Term> core = core(steps.next(relation), premises, facts)
                .orElseThrow(() -> new IllegalStateException("a relation is not inductive: " + relation));
        return core;
    }
}
