package checkvalve.proofs.story;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which variables a term depends on, also through the quotients in it. */
final class Dependence {
    private final Map<Term, SortedSet<Term>> behind = new HashMap<>();

    Dependence(Cone cone) {
        cone.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.DEFINITION)
                .map(fact -> Variables.of(List.of(fact.condition())))
                .forEach(variables -> variables.stream()
                        .filter(Cone::isQuotient)
                        .max(Term::compareTo)
                        .ifPresent(quotient -> behind.put(quotient, variables)));
    }

    /** The variables of a term and of all quotients in it. */
    SortedSet<Term> variables(Term term) {
        SortedSet<Term> all = new TreeSet<>();
        Variables.of(List.of(term)).forEach(variable -> add(variable, all));
        return all;
    }

    private void add(Term variable, SortedSet<Term> all) {
        if (all.add(variable) && behind.containsKey(variable)) {
            behind.get(variable).forEach(other -> add(other, all));
        }
    }

    boolean on(Term term, Set<Term> variables) {
        return variables(term).stream().anyMatch(variables::contains);
    }
}
