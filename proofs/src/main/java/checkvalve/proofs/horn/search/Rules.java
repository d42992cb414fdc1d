package checkvalve.proofs.horn.search;

import checkvalve.proofs.horn.Clause;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The clauses of a system as rules over one state, each solved for what it defines. A clause without an atom speaks of no
 * state and is left out.
 *
 * @param state one variable an argument of the predicate
 */
record Rules(Terms terms, List<Term> state, List<Rule> starts, List<Rule> steps, List<Rule> asks) {
    Rules {
        state = List.copyOf(state);
        starts = List.copyOf(starts);
        steps = List.copyOf(steps);
        asks = List.copyOf(asks);
    }

    static Rules of(ClauseSystem system) {
        List<Rule> starts = new ArrayList<>();
        List<Rule> steps = new ArrayList<>();
        List<Rule> asks = new ArrayList<>();
        for (int i = 0; i < system.clauses().size(); i++) {
            Clause clause = system.clauses().get(i);
            Rule rule = rule(system, clause, i);
            boolean alone = clause.asks() && clause.body() == null;
            if (!rule.guard().isFalse() && !alone) {
                (clause.asks() ? asks : clause.starts() ? starts : steps).add(rule);
            }
        }
        return new Rules(system.terms(), system.state(), starts, steps, asks);
    }

    private static Rule rule(ClauseSystem system, Clause clause, int number) {
        Terms terms = system.terms();
        List<Term> state = system.state();
        Map<Term, Term> meanings = new HashMap<>();
        if (clause.body() != null) {
            for (int i = 0; i < state.size(); i++) {
                if (clause.body().get(i).op() == Op.VARIABLE) {
                    meanings.putIfAbsent(clause.body().get(i), state.get(i));
                }
            }
        }
        for (Term variable : clause.variables()) {
            meanings.putIfAbsent(variable, terms.variable(variable.name() + "@" + number, variable.sort()));
        }
        Substitution renamed = new Substitution(terms, meanings);
        List<Term> guard = new ArrayList<>(List.of(renamed.apply(clause.constraint())));
        if (clause.body() != null) {
            for (int i = 0; i < state.size(); i++) {
                guard.add(same(terms, state.get(i), renamed.apply(clause.body().get(i))));
            }
        }
        Equations solved = new Equations(terms, state, terms.and(guard));
        List<Term> next = clause.head() == null
                ? List.of()
                : clause.head().stream().map(renamed::apply).map(solved::apply).toList();
        List<Term> roots = new ArrayList<>(next);
        roots.add(solved.rest());
        List<Term> inputs = new ArrayList<>(Variables.of(roots));
        inputs.removeAll(state);
        return new Rule(number, solved.rest(), inputs, next);
    }

    /** What a rule makes of a term over the state. */
    Substitution after(Rule rule) {
        Map<Term, Term> after = new HashMap<>();
        for (int i = 0; i < state.size(); i++) {
            after.put(state.get(i), rule.next().get(i));
        }
        return new Substitution(terms, after);
    }

    static Term same(Terms terms, Term a, Term b) {
        return a.sort() == Sort.BOOL ? terms.iff(a, b) : terms.equal(a, b);
    }
}
