package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Of many candidate relations keeps those that hold out of reset and that a tick keeps, all together: the largest such set
 * (Flanagan and Leino, "Houdini, an annotation assistant", 2001).
 */
final class Houdini {
    private static final long BUDGET = 40_000_000;

    private final TransitionSystem system;
    private final Terms terms;
    private final Steps steps;
    private final Sieve sieve;
    private final List<Term> variables = new ArrayList<>();

    Houdini(TransitionSystem system, Steps steps) {
        this.system = system;
        this.terms = system.terms();
        this.steps = steps;
        this.sieve = new Sieve(system);
        system.state().forEach(variable -> variables.add(variable.variable()));
        variables.addAll(system.inputs());
    }

    Sieve sieve() {
        return sieve;
    }

    /**
     * @param known relations that hold in every reachable state
     * @param facts what holds at every tick
     */
    List<Term> inductive(Collection<Term> candidates, List<Term> known, List<Fact> facts) {
        return inductiveUnsifted(sieve.sifted(candidates), known, facts);
    }

    /** The same without a simulation's say. */
    List<Term> inductiveUnsifted(Collection<Term> candidates, List<Term> known, List<Fact> facts) {
        Map<Term, Term> flags = new LinkedHashMap<>();
        for (Term candidate : candidates) {
            if (steps.first(candidate).isTrue() && !steps.next(candidate).isTrue()) {
                flags.put(candidate, terms.variable("#" + candidate.id(), Sort.BOOL));
            }
        }
        List<Term> trivial = candidates.stream()
                .filter(c -> steps.first(c).isTrue() && steps.next(c).isTrue())
                .toList();
        try (Z3Session session = new Z3Session()) {
            facts.forEach(fact -> session.add(fact.condition()));
            known.forEach(session::add);
            trivial.forEach(session::add);
            for (Map.Entry<Term, Term> entry : flags.entrySet()) {
                session.add(terms.implies(entry.getValue(), entry.getKey()));
            }
            settle(session, flags);
        }
        List<Term> kept = new ArrayList<>(trivial);
        kept.addAll(flags.keySet());
        return kept;
    }

    private void settle(Z3Session session, Map<Term, Term> flags) {
        while (!flags.isEmpty()) {
            session.push();
            session.add(terms.or(
                    flags.keySet().stream().map(c -> terms.not(steps.next(c))).toList()));
            Outcome outcome = session.check(BUDGET, List.copyOf(flags.values()));
            if (outcome.isUnsat()) {
                session.pop();
                return;
            }
            if (outcome.isSat()) {
                Valuation after = after(session);
                session.pop();
                flags.keySet().removeIf(candidate -> !after.holds(candidate));
            } else {
                session.pop();
                flags.clear();
            }
        }
    }

    private Valuation after(Z3Session session) {
        Valuation before = new Valuation(session.model(variables));
        Map<Term, Rational> next = new HashMap<>();
        for (StateVariable variable : system.state()) {
            next.put(variable.variable(), before.value(variable.next()));
        }
        return new Valuation(next);
    }
}
