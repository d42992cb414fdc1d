package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries relations that were found elsewhere: in another run, or for a system that differs a little. */
public final class Transplant implements AutoCloseable {
    private final TransitionSystem system;
    private final Steps steps;
    private final TickSolver solver;

    public Transplant(TransitionSystem system) {
        this.system = system;
        this.steps = new Steps(system.relation());
        this.solver = new TickSolver(system.relation());
    }

    /** A proof of the question with these relations and no others, if they make one. */
    public Optional<Invariant> prove(Question question, Collection<Term> relations) {
        Set<Term> kept = new LinkedHashSet<>(relations);
        kept.removeIf(relation -> !steps.first(relation).isTrue());
        List<Fact> facts = Facts.of(system, question);
        List<Term> premises = new ArrayList<>(kept);
        facts.forEach(fact -> premises.add(fact.condition()));
        if (!question.goodAtReset().isTrue() && !follows(List.of(), question.goodAtReset())) {
            return Optional.empty();
        }
        boolean holds = follows(premises, question.good())
                && kept.stream().allMatch(relation -> follows(premises, steps.next(relation)));
        return holds ? Optional.of(new Invariant(List.copyOf(kept), facts, facts)) : Optional.empty();
    }

    private boolean follows(List<Term> premises, Term goal) {
        return goal.isTrue() || solver.ask(premises, goal) instanceof TickSolver.Answer.Follows;
    }

    @Override
    public void close() {
        solver.close();
    }
}
