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
        return inductive(candidates, Map.of(), known, facts);
    }

    /**
     * The same without a simulation's say.
     *
     * @param weaker for a candidate that fails, what to try instead of it
     */
    List<Term> inductive(Collection<Term> candidates, Map<Term, Term> weaker, List<Term> known, List<Fact> facts) {
        Map<Term, Term> flags = new LinkedHashMap<>();
        try (Z3Session session = new Z3Session()) {
            facts.forEach(fact -> session.add(fact.condition()));
            known.forEach(session::add);
            candidates.forEach(candidate -> enter(candidate, weaker, flags, session));
            settle(session, flags, weaker);
        }
        return List.copyOf(flags.keySet());
    }

    /** The candidate, or the first weaker one that holds out of reset. */
    private void enter(Term candidate, Map<Term, Term> weaker, Map<Term, Term> flags, Z3Session session) {
        Term strongest = candidate;
        while (strongest != null && !steps.first(strongest).isTrue()) {
            strongest = weaker.get(strongest);
        }
        if (strongest != null && !flags.containsKey(strongest)) {
            Term flag = terms.variable("#" + strongest.id(), Sort.BOOL);
            flags.put(strongest, flag);
            session.add(terms.implies(flag, strongest));
        }
    }

    private void settle(Z3Session session, Map<Term, Term> flags, Map<Term, Term> weaker) {
        while (!flags.isEmpty()) {
            session.push();
            session.add(terms.or(
                    flags.keySet().stream().map(c -> terms.not(steps.next(c))).toList()));
            Outcome outcome = session.check(BUDGET, List.copyOf(flags.values()));
            if (outcome.isSat()) {
                Valuation after = after(session);
                session.pop();
                List<Term> failed =
                        flags.keySet().stream().filter(c -> !after.holds(c)).toList();
                failed.forEach(flags::remove);
                failed.forEach(c -> replace(weaker.get(c), after, weaker, flags, session));
            } else {
                session.pop();
                if (!outcome.isUnsat()) {
                    flags.clear();
                }
                return;
            }
        }
    }

    private void replace(
            Term successor, Valuation after, Map<Term, Term> weaker, Map<Term, Term> flags, Z3Session session) {
        Term next = successor;
        while (next != null && !after.holds(next)) {
            next = weaker.get(next);
        }
        if (next != null) {
            enter(next, weaker, flags, session);
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
