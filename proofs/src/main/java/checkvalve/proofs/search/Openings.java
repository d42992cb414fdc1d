package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Inputs that make something happen: for each truth of the state some with which a tick changes it,
 * and for each number some with which it grows. Random inputs seldom
 * satisfy a guard that asks for a dozen things at once; these do, once timers have run out.
 */
final class Openings {
    private static final long BUDGET = 2_000_000;

    private final TransitionSystem system;
    private final Terms terms;
    private final List<double[]> found = new ArrayList<>();

    private Openings(TransitionSystem system) {
        this.system = system;
        this.terms = system.terms();
    }

    /** Values for all inputs of a tick, in their order, each time. */
    static List<double[]> of(TransitionSystem system) {
        Openings openings = new Openings(system);
        openings.search();
        return openings.found;
    }

    private void search() {
        try (Z3Session session = new Z3Session()) {
            system.facts().forEach(fact -> session.add(fact.condition()));
            List<Term> latched = latched();
            for (StateVariable variable : system.state()) {
                if (variable.variable().sort() == Sort.BOOL && variable.role() == StateVariable.Role.MODE) {
                    Term now = variable.variable();
                    Term next = variable.next();
                    find(session, latched, terms.and(next, terms.not(now)));
                    find(session, latched, terms.and(terms.not(next), now));
                } else if (variable.role() == StateVariable.Role.NUMBER
                        || variable.role() == StateVariable.Role.QUANTITY) {
                    find(session, latched, terms.below(variable.variable(), variable.next()));
                }
            }
        }
    }

    /** Truths that are functions of themselves and inputs alone, as they are out of reset: what a good tick must undo. */
    private List<Term> latched() {
        List<Term> latched = new ArrayList<>();
        for (StateVariable variable : system.state()) {
            if (variable.role() == StateVariable.Role.MODE
                    && variable.variable().sort() == Sort.BOOL
                    && variable.initial() != null
                    && variable.initial().isTrue()) {
                latched.add(variable.variable());
            }
        }
        return latched;
    }

    /** With all that is latched, else with as much of it as comes for nothing. */
    private void find(Z3Session session, List<Term> latched, Term happens) {
        List<Term> assumed = new ArrayList<>(latched);
        assumed.removeIf(truth -> truth == happens);
        assumed.add(happens);
        while (!session.check(BUDGET, assumed).isSat()) {
            List<Term> core;
            try {
                core = session.core();
            } catch (IllegalStateException e) {
                return;
            }
            Term dropped = core.stream().filter(c -> c != happens).findFirst().orElse(null);
            if (dropped == null) {
                return;
            }
            assumed.remove(dropped);
        }
        Map<Term, Rational> model = session.model(system.inputs());
        found.add(system.inputs().stream()
                .mapToDouble(input -> Simulation.number(model.get(input)))
                .toArray());
    }
}
