package checkvalve.proofs.horn.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.horn.Clause;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.Derivation;
import checkvalve.proofs.horn.Replay;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a derivation of a run of the reduced rules, one clause at a time: what the reduction has left out of the state
 * can't keep the run from going on.
 */
final class Tracing {
    private static final long BUDGET = 20_000_000;

    private final ClauseSystem system;
    private final Rules rules;
    private final Terms terms;

    Tracing(ClauseSystem system, Rules reduced) {
        this.system = system;
        this.rules = reduced;
        this.terms = system.terms();
    }

    /** Empty where no clause leads from one of the states to the next. */
    Optional<Derivation> of(Attempt.Fails run) {
        List<Derivation.Step> steps = new ArrayList<>();
        List<Rational> reached = null;
        for (List<Rational> state : run.states()) {
            Optional<Derivation.Step> step = step(reached, state);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
            reached = Replay.values(step.get(), step.get().clause().head());
        }
        Optional<Derivation.Step> last = step(reached, null);
        last.ifPresent(steps::add);
        return last.map(step -> new Derivation(steps));
    }

    /**
     * @param reached all of the state before; null for none
     * @param wanted the reduced state after; null for a clause that asks
     */
    private Optional<Derivation.Step> step(List<Rational> reached, List<Rational> wanted) {
        return system.clauses().stream()
                .filter(clause -> (clause.body() == null) == (reached == null))
                .filter(clause -> (clause.head() == null) == (wanted == null))
                .map(clause -> step(clause, reached, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Derivation.Step> step(Clause clause, List<Rational> reached, List<Rational> wanted) {
        List<Term> asked = new ArrayList<>(List.of(clause.constraint()));
        if (reached != null) {
            asked.addAll(equations(clause.body(), reached));
        }
        if (wanted != null) {
            asked.addAll(equations(part(clause.head()), wanted));
        }
        try (Z3Session session = new Z3Session()) {
            asked.forEach(session::add);
            return session.check(BUDGET).isSat()
                    ? Optional.of(new Derivation.Step(clause, session.model(clause.variables())))
                    : Optional.empty();
        }
    }

    /** Of the arguments of the predicate those that the reduced rules have. */
    private List<Term> part(List<Term> arguments) {
        return rules.state().stream()
                .map(part -> arguments.get(system.state().indexOf(part)))
                .toList();
    }

    private List<Term> equations(List<Term> arguments, List<Rational> values) {
        List<Term> equations = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Term argument = arguments.get(i);
            equations.add(
                    argument.sort() == Sort.BOOL
                            ? (values.get(i).signum() != 0 ? argument : terms.not(argument))
                            : terms.equal(argument, terms.real(values.get(i))));
        }
        return equations;
    }
}
