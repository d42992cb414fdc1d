package checkvalve.proofs.search;

import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The state of the control core itself, as against that of observers: what outputs depend on. */
final class CoreState {
    private CoreState() {}

    static Set<Term> of(TransitionSystem system) {
        return with(system, List.of());
    }

    /** The same and what some conditions depend on. */
    static Set<Term> with(TransitionSystem system, Collection<Term> conditions) {
        Map<Term, Term> next = new HashMap<>();
        List<Term> open = new ArrayList<>(Variables.of(conditions));
        for (StateVariable variable : system.state()) {
            next.put(variable.variable(), variable.next());
            if (isOutput(system, variable.variable())) {
                open.add(variable.variable());
            }
        }
        Set<Term> core = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Term variable = open.removeFirst();
            if (next.containsKey(variable) && core.add(variable)) {
                open.addAll(Variables.of(List.of(next.get(variable))));
            }
        }
        return core;
    }

    /** Whether it is part of what an output was at the last tick. */
    static boolean isOutput(TransitionSystem system, Term variable) {
        int end = variable.name().indexOf('=');
        String owner = end < 0 ? variable.name() : variable.name().substring(0, end);
        return system.device().outputs().stream()
                .anyMatch(output -> output.name().equals(owner));
    }
}
