package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions about one tick of a system, put to one solver that learns from each for the next. A premise is an assumption
 * of the solver, so an answer says which premises it rests on.
 */
final class TickSolver implements AutoCloseable {
    /** Z3's units of work for a question; some millions are a second. */
    private static final long BUDGET = 20_000_000;
    /** What a solver may spend that has met other terms before; some of these get lost, where a fresh one answers at once. */
    private static final long SHORT_BUDGET = 500_000;
    /** For each question that makes the set of premises smaller. */
    private static final long TRIM_BUDGET = 30_000;
    /** A solver that has met so many terms that are not in question any more is left for a fresh one. */
    private static final int MOST_STALE = 110;

    private final Terms terms;
    private final List<Term> variables = new ArrayList<>();
    private Z3Session session = new Z3Session();
    private final Set<Term> met = new HashSet<>();

    /** What became of a question. */
    sealed interface Answer {
        /** The goal follows; from these premises already. */
        record Follows(Set<Term> premises) implements Answer {}

        /** It does not; a state and inputs that show it. */
        record Fails(Valuation at) implements Answer {}

        record Unknown() implements Answer {}
    }

    TickSolver(Relation system) {
        terms = system.terms();
        system.state().stream().map(StateVariable::variable).forEach(variables::add);
        variables.addAll(system.inputs());
    }

    /** All of the state and of the inputs. */
    List<Term> variables() {
        return variables;
    }

    /** Whether the goal follows from the premises; all of them over the state before a tick and its inputs. */
    Answer ask(Collection<Term> premises, Term goal) {
        List<Term> assumed = assumptions(premises, goal);
        Outcome outcome = session.check(SHORT_BUDGET, assumed);
        if (outcome instanceof Outcome.Unknown) {
            renew(assumed);
            outcome = session.check(BUDGET, assumed);
        }
        if (outcome.isUnsat()) {
            return new Answer.Follows(without(goal, session.core()));
        }
        if (!outcome.isSat()) {
            return new Answer.Unknown();
        }
        Map<Term, Rational> model = session.model(variables);
        return new Answer.Fails(new Valuation(model));
    }

    /** Of premises from which the goal follows a part from which nothing could be left out. */
    Set<Term> least(Collection<Term> premises, Term goal) {
        List<Term> assumed = assumptions(premises, goal);
        return without(goal, session.minimalCore(TRIM_BUDGET, assumed).orElse(assumed));
    }

    private List<Term> assumptions(Collection<Term> premises, Term goal) {
        List<Term> assumed = new ArrayList<>();
        assumed.add(terms.not(goal));
        assumed.addAll(premises);
        met.addAll(assumed);
        if (met.size() - assumed.size() > MOST_STALE) {
            renew(assumed);
        }
        return assumed;
    }

    private void renew(List<Term> assumed) {
        session.close();
        session = new Z3Session();
        met.clear();
        met.addAll(assumed);
    }

    private Set<Term> without(Term goal, List<Term> core) {
        Set<Term> premises = new LinkedHashSet<>(core);
        premises.remove(terms.not(goal));
        return premises;
    }

    @Override
    public void close() {
        session.close();
    }
}
