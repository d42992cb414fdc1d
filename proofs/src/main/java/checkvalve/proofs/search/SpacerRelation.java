package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Z3Spacer;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Asks Spacer for a relation that makes a claim inductive, with relations that are known to hold as facts (after Komuravelli,
 * Gurfinkel and Chaki, "SMT-based model checking for recursive programs", 2014). What comes is a candidate; it is small where
 * the claim depends on little, and nothing where long times are in the way.
 */
final class SpacerRelation {
    /** In Z3's units of work; a few seconds. */
    private static final long BUDGET = 1_000_000;

    private final TransitionSystem system;
    private final Terms terms;

    SpacerRelation(TransitionSystem system) {
        this.system = system;
        this.terms = system.terms();
    }

    /**
     * The parts of the relation.
     *
     * @param facts what holds at every tick, as far as the claim depends on it
     * @param known relations that hold out of reset and after every tick
     * @return empty when Spacer comes to none
     */
    List<Term> of(Question question, List<Fact> facts, Collection<Term> known) {
        Cone cone = new Cone(system, List.of(question.good()), facts);
        List<StateVariable> state = system.state().stream().filter(cone::has).toList();
        List<Term> conditions = new ArrayList<>();
        facts.forEach(fact -> conditions.add(fact.condition()));
        known.stream()
                .filter(relation -> cone.hasAll(Variables.of(List.of(relation))))
                .forEach(conditions::add);
        List<Term> now = state.stream().map(StateVariable::variable).toList();
        List<Term> first = state.stream()
                .map(one -> one.initial() == null ? one.variable() : one.initial())
                .toList();
        List<Term> next = state.stream().map(StateVariable::next).toList();
        Term holds = terms.and(conditions);
        Term fails = terms.and(holds, terms.not(question.good()));
        try (Z3Spacer spacer = new Z3Spacer(now, Z3Spacer.Evidence.NONE)) {
            spacer.add(List.copyOf(Variables.of(first)), terms.truth(true), null, first);
            spacer.add(variables(now, next, holds), holds, now, next);
            spacer.add(variables(now, List.of(), fails), fails, now, null);
            return spacer.solve(terms, BUDGET, Map.of()) instanceof Z3Spacer.Result.Holds(Term relation)
                            && relation != null
                    ? parts(relation)
                    : List.of();
        }
    }

    private static List<Term> variables(List<Term> now, List<Term> next, Term condition) {
        SortedSet<Term> all = new TreeSet<>(Variables.of(now));
        all.addAll(Variables.of(next));
        all.addAll(Variables.of(List.of(condition)));
        return List.copyOf(all);
    }

    private static List<Term> parts(Term relation) {
        return relation.op() == Op.AND ? relation.arguments() : List.of(relation);
    }
}
