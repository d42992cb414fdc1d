package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that a proof needs, and none that it does not: the inductive validity core of Ghassabani, Gacek and Whalen
 * (Efficient generation of inductive validity cores for safety properties, FSE 2016), for given relations. Not believed.
 */
public final class ValidityCore implements AutoCloseable {
    private final TransitionSystem system;
    private final Steps steps;
    private final TickSolver solver;

    public ValidityCore(TransitionSystem system) {
        this.system = system;
        steps = new Steps(system.relation());
        solver = new TickSolver(system.relation());
    }

    /**
     * Facts with which the relations are kept and make the claim, and of which none can be left out.
     *
     * @return nothing where the relations make no proof even with all facts, or the solver has no answer
     */
    public Optional<List<Fact>> of(Question question, List<Term> relations) {
        List<Fact> facts = facts(question, relations);
        List<Term> goals = new ArrayList<>(List.of(question.good()));
        relations.forEach(relation -> goals.add(steps.next(relation)));
        Set<Term> all = new LinkedHashSet<>();
        facts.forEach(fact -> all.add(fact.condition()));
        Set<Term> needed = new LinkedHashSet<>();
        for (Term goal : goals) {
            Set<Term> premises = new LinkedHashSet<>(relations);
            premises.addAll(all);
            if (!(solver.ask(premises, goal) instanceof TickSolver.Answer.Follows follows)) {
                return Optional.empty();
            }
            needed.addAll(solver.least(follows.premises(), goal));
        }
        needed.retainAll(all);
        for (Term one : List.copyOf(needed)) {
            needed.remove(one);
            if (!goals.stream().allMatch(goal -> follows(relations, needed, goal))) {
                needed.add(one);
            }
        }
        return Optional.of(
                facts.stream().filter(fact -> needed.contains(fact.condition())).toList());
    }

    /** All that bears on the claim or on a relation, which may be about more than the claim. */
    private List<Fact> facts(Question question, List<Term> relations) {
        List<Fact> known = new ArrayList<>(system.facts());
        known.addAll(question.extra());
        List<Term> roots = new ArrayList<>(relations);
        roots.add(question.good());
        question.extra().forEach(fact -> roots.add(fact.condition()));
        return new Cone(system, roots, known).facts();
    }

    private boolean follows(List<Term> relations, Set<Term> facts, Term goal) {
        Set<Term> premises = new LinkedHashSet<>(relations);
        premises.addAll(facts);
        return solver.ask(premises, goal) instanceof TickSolver.Answer.Follows;
    }

    @Override
    public void close() {
        solver.close();
    }
}
