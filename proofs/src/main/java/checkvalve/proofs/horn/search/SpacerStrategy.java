package checkvalve.proofs.horn.search;

import checkvalve.proofs.solve.Z3Spacer;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Z3's own engine for Horn clauses, put to the reduced rules. Begins anew with each budget. */
final class SpacerStrategy implements Strategy {
    /** How many times as much work a derivation may take that comes with its states. */
    private static final int FOR_STATES = 8;

    private final Rules rules;
    private final Map<String, Object> options;

    SpacerStrategy(Rules rules, Map<String, Object> options) {
        this.rules = rules;
        this.options = options;
    }

    @Override
    public Attempt within(long budget) {
        return switch (solve(budget, Z3Spacer.Evidence.NONE)) {
            case Z3Spacer.Result.Holds(Term relation) ->
                relation == null
                        ? new Attempt.Undecided("Spacer's relation is not written in linear terms")
                        : new Attempt.Holds(relation);
            case Z3Spacer.Result.Fails fails -> run(budget);
            case Z3Spacer.Result.Unknown(String reason) -> new Attempt.Undecided(reason);
        };
    }

    private Attempt run(long budget) {
        return solve(budget * FOR_STATES, Z3Spacer.Evidence.STATES) instanceof Z3Spacer.Result.Fails(var states)
                        && !states.isEmpty()
                ? new Attempt.Fails(states)
                : new Attempt.Undecided("Spacer sees a derivation, but shows none");
    }

    private Z3Spacer.Result solve(long budget, Z3Spacer.Evidence evidence) {
        try (Z3Spacer spacer = new Z3Spacer(rules.state(), evidence)) {
            rules.starts().forEach(rule -> spacer.add(rule.inputs(), rule.guard(), null, rule.next()));
            rules.steps().forEach(rule -> spacer.add(variables(rule), rule.guard(), rules.state(), rule.next()));
            rules.asks().forEach(rule -> spacer.add(variables(rule), rule.guard(), rules.state(), null));
            return spacer.solve(rules.terms(), budget, options);
        }
    }

    private List<Term> variables(Rule rule) {
        List<Term> variables = new ArrayList<>(rules.state());
        variables.addAll(rule.inputs());
        return variables;
    }

    /** Nothing is kept between budgets. */
    @Override
    public void close() {
        return;
    }
}
