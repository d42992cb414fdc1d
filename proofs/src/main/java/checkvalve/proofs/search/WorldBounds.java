package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Extremum;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Relations about the world of the last tick: in each mode after a tick, the least and the greatest that a linear form of
 * the world can have been. The forms are those that laws and assumptions compare; the bounds are optima, not guesses.
 */
final class WorldBounds {
    private static final long BUDGET = 20_000_000;

    private final TransitionSystem system;
    private final Terms terms;
    private final Steps steps;
    private final Houdini houdini;

    WorldBounds(TransitionSystem system, Steps steps, Houdini houdini) {
        this.system = system;
        this.terms = system.terms();
        this.steps = steps;
        this.houdini = houdini;
    }

    /** The known relations, and those about the world that hold under the question's assumptions. */
    List<Term> of(Question question, List<Term> known) {
        List<Fact> facts = new ArrayList<>(system.facts());
        facts.addAll(question.extra());
        Map<Term, Term> remembered = remembered();
        Set<Term> proposed = new LinkedHashSet<>();
        try (Z3Session session = new Z3Session()) {
            for (Term form : forms(facts, remembered.keySet())) {
                Term memory = new Substitution(terms, remembered).apply(form);
                for (Term guard : guards()) {
                    List<Term> constraints = new ArrayList<>(known);
                    facts.forEach(fact -> constraints.add(fact.condition()));
                    constraints.add(steps.next(guard));
                    bound(session.least(form, constraints, BUDGET))
                            .ifPresent(c -> proposed.add(terms.implies(guard, terms.atMost(terms.real(c), memory))));
                    bound(session.greatest(form, constraints, BUDGET))
                            .ifPresent(c -> proposed.add(terms.implies(guard, terms.atMost(memory, terms.real(c)))));
                }
            }
        }
        List<Term> all = new ArrayList<>(known);
        all.addAll(houdini.inductive(proposed, known, facts));
        return all;
    }

    private static Optional<Rational> bound(Optional<Extremum> extremum) {
        return extremum.map(Extremum::value);
    }

    /** For each input of the world that is remembered for a tick, its memory. */
    private Map<Term, Term> remembered() {
        Map<Term, Term> found = new HashMap<>();
        for (StateVariable variable : system.state()) {
            if (variable.role() == StateVariable.Role.MEMORY
                    && variable.next().op() == Op.VARIABLE
                    && variable.variable().sort() == Sort.REAL) {
                found.put(variable.next(), variable.variable());
            }
        }
        return found;
    }

    private Set<Term> forms(List<Fact> facts, Set<Term> inputs) {
        Set<Term> forms = new LinkedHashSet<>();
        Set<Term> seen = new LinkedHashSet<>();
        facts.stream()
                .filter(f -> f.kind() == Fact.Kind.WORLD)
                .forEach(f -> collect(f.condition(), inputs, seen, forms));
        return forms;
    }

    private void collect(Term term, Set<Term> inputs, Set<Term> seen, Set<Term> forms) {
        if (!seen.add(term)) {
            return;
        }
        if (term.op() == Op.AT_MOST_ZERO || term.op() == Op.ZERO) {
            part(term.arguments().getFirst(), inputs).ifPresent(forms::add);
        }
        term.arguments().forEach(argument -> collect(argument, inputs, seen, forms));
    }

    /** The part of a linear form that is about remembered inputs, without its constant, with a leading plus. */
    private Optional<Term> part(Term linear, Set<Term> inputs) {
        if (linear.op() != Op.LINEAR) {
            return Optional.empty();
        }
        Term sum = terms.real(Rational.ZERO);
        Rational leading = Rational.ZERO;
        for (int i = 0; i < linear.arguments().size(); i++) {
            Term atom = linear.arguments().get(i);
            if (inputs.contains(atom)) {
                Rational c = linear.coefficients().get(i);
                leading = leading.signum() == 0 ? c : leading;
                sum = terms.add(sum, terms.scale(c.dividedBy(leading), atom));
            }
        }
        return sum.isNumber() || Variables.of(List.of(sum)).size() < 2 ? Optional.empty() : Optional.of(sum);
    }

    /** The members of enumerated and the values of boolean outputs: laws speak of outputs. */
    private List<Term> guards() {
        List<Term> guards = new ArrayList<>();
        Set<String> outputs = new LinkedHashSet<>();
        system.device().outputs().forEach(output -> outputs.add(output.name()));
        for (StateVariable variable : system.state()) {
            String name = variable.variable().name();
            int end = name.indexOf('=');
            if (variable.role() == StateVariable.Role.MODE
                    && outputs.contains(end < 0 ? name : name.substring(0, end))) {
                guards.add(variable.variable());
                guards.add(terms.not(variable.variable()));
            }
        }
        return guards;
    }
}
