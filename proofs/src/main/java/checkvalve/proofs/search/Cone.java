package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of a system that some terms depend on: state variables, and facts that share a variable with it. */
final class Cone {
    private final Set<Term> reached = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    Cone(TransitionSystem system, Collection<Term> roots, List<Fact> known) {
        Map<Term, Term> next = new HashMap<>();
        system.state().forEach(s -> next.put(s.variable(), s.next()));
        List<Fact> outside = new ArrayList<>(known);
        List<Term> open = new ArrayList<>(Variables.of(roots));
        while (!open.isEmpty()) {
            List<Term> fresh = open.stream().filter(reached::add).toList();
            open = new ArrayList<>();
            for (Term variable : fresh) {
                if (next.containsKey(variable)) {
                    open.addAll(Variables.of(List.of(next.get(variable))));
                }
            }
            open.removeAll(reached);
            if (open.isEmpty()) {
                open.addAll(connected(outside));
            }
        }
    }

    private List<Term> connected(List<Fact> outside) {
        List<Term> more = new ArrayList<>();
        for (Fact fact : List.copyOf(outside)) {
            Set<Term> own = Variables.of(List.of(fact.condition()));
            if (own.stream().anyMatch(reached::contains)) {
                outside.remove(fact);
                facts.add(fact);
                more.addAll(own);
            }
        }
        more.removeAll(reached);
        return more;
    }

    boolean has(StateVariable variable) {
        return reached.contains(variable.variable());
    }

    boolean hasAll(Collection<Term> variables) {
        return reached.containsAll(variables);
    }

    List<Fact> facts() {
        return facts;
    }
}
