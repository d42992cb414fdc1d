package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one claim inductive, one counterexample to induction at a time: proposes relations that exclude the state from
 * which it fails, and takes in turn each that the proof has come to rest on for a claim of its own. A relation that can't
 * be kept is refused, and what rested on it is asked anew. So of all candidates only those are ever looked at that a proof
 * may need, and what comes out is small (compare Bradley, "SAT-based model checking without unrolling", 2011; here samples
 * take the place of frames).
 */
final class Strengthening {
    private final Ground ground;
    private final Question question;
    private final Collection<Term> formulas;
    private final Effort effort;
    private final int patience;
    private final List<Term> inForce;
    private final Map<Term, Fact> facts = new LinkedHashMap<>();
    private final Set<Term> relations = new LinkedHashSet<>();
    private final Set<Term> refused = new HashSet<>();
    private final Likely likely;
    private final Map<Term, Set<Term>> kept = new HashMap<>();
    private Set<Term> reasons;
    private int states;
    private boolean endedInWorld;

    /**
     * @param facts what holds at every tick, as far as the question depends on it
     * @param formulas relations to try before others
     * @param patience after so many states that were to be excluded nothing is proposed any more: what can be kept of all that
     *     was proposed must do then
     */
    Strengthening(
            Ground ground,
            Question question,
            List<Fact> facts,
            Collection<Term> formulas,
            Effort effort,
            int patience) {
        this.ground = ground;
        this.question = question;
        this.formulas = formulas;
        this.effort = effort;
        this.patience = patience;
        this.likely = ground.likely();
        this.inForce = facts.stream().map(Fact::condition).toList();
        ground.facts().forEach(fact -> this.facts.put(fact.condition(), fact));
        facts.forEach(fact -> this.facts.put(fact.condition(), fact));
    }

    /** A proof; where there is none, what was kept on the way serves those that come after. */
    Optional<Invariant> search() {
        Optional<Invariant> proof = proof();
        if (proof.isEmpty() && handsOn()) {
            harvest();
        }
        return proof;
    }

    private Optional<Invariant> proof() {
        while (reasons == null || !unkept().isEmpty()) {
            Term claim = reasons == null ? null : unkept().getFirst();
            switch (ground.solver().ask(premises(), goal(claim))) {
                case TickSolver.Answer.Follows(Set<Term> premises) -> settle(claim, premises);
                case TickSolver.Answer.Fails(Valuation at) -> {
                    if (!exclude(at, goal(claim)) && !refuse(claim)) {
                        return Optional.empty();
                    }
                }
                case TickSolver.Answer.Unknown() -> {
                    if (!refuse(claim)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(trimmed());
    }

    /** Whether what could not be excluded, when the search failed, depends on what the world was a tick ago. */
    boolean endedInWorld() {
        return endedInWorld;
    }

    /** The claim of the question, or for a relation that a tick keeps it. */
    private Term goal(Term claim) {
        return claim == null ? question.good() : ground.steps().next(claim);
    }

    private List<Term> premises() {
        List<Term> premises = new ArrayList<>(relations);
        premises.addAll(inForce);
        return premises;
    }

    private void settle(Term claim, Set<Term> premises) {
        if (claim == null) {
            reasons = premises;
        } else {
            kept.put(claim, premises);
        }
    }

    /** The relations that the claim rests on, and those on which they rest, as far as is known. */
    private Set<Term> rested() {
        Set<Term> rested = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>(reasons);
        while (!open.isEmpty()) {
            Term next = open.removeFirst();
            if (relations.contains(next) && rested.add(next)) {
                open.addAll(kept.getOrDefault(next, Set.of()));
            }
        }
        return rested;
    }

    private List<Term> unkept() {
        return rested().stream().filter(r -> !kept.containsKey(r)).toList();
    }

    /** Takes relations in that do not hold in the state; false when there is none to take. */
    private boolean exclude(Valuation at, Term goal) {
        if (++states > patience) {
            return false;
        }
        BitSet relevant = ground.relevant(at, goal, inForce);
        endedInWorld = relevant.intersects(ground.world());
        List<Term> known = ground.kept().keySet().stream()
                .filter(r -> !at.holds(r) && !relations.contains(r) && ground.isWithin(relevant, r))
                .limit(8)
                .toList();
        known.forEach(r -> kept.put(r, ground.kept().get(r)));
        known.forEach(r -> relations.addAll(closure(r)));
        if (!known.isEmpty()) {
            return true;
        }
        List<Term> found =
                ground.blocker().blocking(at, relevant, formulas, r -> !refused.contains(r) && likely.allow(r), effort);
        relations.addAll(found);
        if (found.isEmpty()) {
            likely.tick(at, relevant);
        }
        return !found.isEmpty();
    }

    /** A known relation and all that it rests on. */
    private Set<Term> closure(Term relation) {
        Set<Term> all = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>(List.of(relation));
        while (!open.isEmpty()) {
            Term next = open.removeFirst();
            if (ground.kept().containsKey(next) && all.add(next)) {
                kept.put(next, ground.kept().get(next));
                open.addAll(ground.kept().get(next));
            }
        }
        return all;
    }

    /** Gives a relation up; false for the question's own claim, which can't be. */
    private boolean refuse(Term claim) {
        if (claim == null) {
            return false;
        }
        refused.add(claim);
        relations.remove(claim);
        kept.keySet().removeIf(r -> r == claim || kept.get(r).contains(claim));
        if (reasons != null && reasons.contains(claim)) {
            reasons = null;
        }
        return true;
    }

    /** What rests on an assumption serves no question that does not make it. */
    private boolean handsOn() {
        return question.extra().isEmpty() || ground.isOfOne();
    }

    /** Hands on the relations that a tick keeps from no more than each other and facts. */
    private void harvest() {
        Map<Term, Set<Term>> closed = new LinkedHashMap<>();
        relations.stream().filter(kept::containsKey).forEach(r -> closed.put(r, kept.get(r)));
        while (closed.values()
                .removeIf(
                        premises -> premises.stream().anyMatch(p -> !closed.containsKey(p) && !facts.containsKey(p)))) {
            // Until nothing rests on what has gone.
        }
        closed.forEach(ground.kept()::putIfAbsent);
    }

    /** Few relations and few facts that make the proof. */
    private Invariant trimmed() {
        Set<Term> safety = ground.solver().least(reasons, question.good());
        Set<Term> needed = new LinkedHashSet<>();
        Set<Term> steadying = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>(safety);
        while (!open.isEmpty()) {
            Term next = open.removeFirst();
            if (facts.containsKey(next) || !needed.add(next)) {
                continue;
            }
            Set<Term> least = kept.get(next);
            if (!least.equals(ground.kept().get(next))) {
                least = ground.solver().least(least, ground.steps().next(next));
                kept.put(next, least);
            }
            least.forEach(part -> (facts.containsKey(part) ? steadying : open).add(part));
        }
        if (handsOn()) {
            needed.forEach(r -> ground.kept().put(r, kept.get(r)));
        }
        return new Invariant(List.copyOf(needed), those(steadying), those(safety));
    }

    private List<Fact> those(Set<Term> conditions) {
        return facts.values().stream()
                .filter(fact -> conditions.contains(fact.condition()))
                .toList();
    }
}
