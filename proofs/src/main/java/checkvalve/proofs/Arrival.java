package checkvalve.proofs;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the world can come to be what a state remembers of it, by a few ticks that the laws allow. Commands are free in each:
 * the world has to go on under every one.
 */
final class Arrival {
    private static final long BUDGET = 5_000_000;
    private static final int TICKS = 4;

    private final Terms terms;
    private final List<Fact> laws;
    private final List<StateVariable> memories;
    private final Term started;

    Arrival(TransitionSystem system, List<Fact> laws) {
        this.terms = system.terms();
        this.laws = laws;
        this.started = terms.variable("started", Sort.BOOL);
        this.memories = system.state().stream()
                .filter(variable -> variable.role() == StateVariable.Role.MEMORY)
                .toList();
    }

    boolean isPossible(Map<Term, Rational> state) {
        List<StateVariable> wanted = memories.stream()
                .filter(memory -> state.containsKey(memory.variable()))
                .toList();
        if (wanted.isEmpty()) {
            return true;
        }
        try (Z3Session session = new Z3Session()) {
            Map<Term, Term> before = new HashMap<>(Map.of(started, terms.truth(false)));
            for (int tick = 1; tick <= TICKS; tick++) {
                Substitution now = new Substitution(terms, named(before, tick));
                laws.forEach(law -> session.add(now.apply(law.condition())));
                List<Term> arrived = wanted.stream()
                        .map(memory -> Conflict.equality(terms, now.apply(memory.next()), state.get(memory.variable())))
                        .toList();
                if (session.check(BUDGET, arrived).isSat()) {
                    return true;
                }
                Map<Term, Term> after = new HashMap<>(Map.of(started, terms.truth(true)));
                memories.forEach(memory -> after.put(memory.variable(), now.apply(memory.next())));
                before = after;
            }
        }
        return false;
    }

    /** Gives each variable of a tick a name of its own, but for what is remembered. */
    private Map<Term, Term> named(Map<Term, Term> before, int tick) {
        Map<Term, Term> names = new HashMap<>(before);
        List<Term> all = new ArrayList<>(laws.stream().map(Fact::condition).toList());
        memories.forEach(memory -> all.add(memory.next()));
        for (Term variable : Variables.of(all)) {
            names.putIfAbsent(variable, terms.variable(variable.name() + " @" + tick, variable.sort()));
        }
        return names;
    }
}
