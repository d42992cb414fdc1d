package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Relations about the world of the last tick: in each mode after a tick, the least and the greatest that a linear form of
 * the world can have been. The forms are those that laws and assumptions compare; the bounds are within half a base unit
 * of the best.
 */
final class WorldBounds {
    private final TransitionSystem system;
    private final Terms terms;
    private final Steps steps;
    private final Ground ground;
    private final List<Term> formulas;

    /**
     * @param formulas relations that may hold
     */
    WorldBounds(TransitionSystem system, Ground ground, List<Term> formulas) {
        this.system = system;
        this.terms = system.terms();
        this.steps = ground.steps();
        this.ground = ground;
        this.formulas = formulas;
    }

    /** Relations about the world that may hold under the question's assumptions. */
    List<Term> of(Question question) {
        List<Fact> facts = new ArrayList<>(system.facts());
        facts.addAll(question.extra());
        Map<Term, Term> remembered = remembered();
        Set<Term> proposed = new LinkedHashSet<>();
        Set<Term> forms = forms(facts, remembered.keySet());
        for (Term guard : guards(own(question), facts)) {
            try (LeastValue least = new LeastValue(terms, new Plausible(steps.next(guard), facts))) {
                for (Term form : forms) {
                    Term memory = new Substitution(terms, new HashMap<>(remembered)).apply(form);
                    Term opposite = terms.scale(Rational.of(-1), form);
                    least.of(form)
                            .ifPresent(c -> proposed.add(terms.implies(guard, terms.atMost(terms.real(c), memory))));
                    least.of(opposite)
                            .ifPresent(c ->
                                    proposed.add(terms.implies(guard, terms.atMost(memory, terms.real(c.negated())))));
                }
            }
        }
        return List.copyOf(proposed);
    }

    /** What is asked of a tick, and which of its states seem to be unreachable. */
    private final class Plausible implements LeastValue.Space {
        private final Term after;
        private final List<Term> facts;

        Plausible(Term after, List<Fact> facts) {
            this.after = after;
            this.facts = facts.stream().map(Fact::condition).toList();
        }

        @Override
        public List<Term> constraints() {
            List<Term> constraints = new ArrayList<>(facts);
            constraints.add(after);
            return constraints;
        }

        @Override
        public List<Term> variables() {
            return ground.solver().variables();
        }

        @Override
        public List<Term> excluding(Valuation at) {
            BitSet relevant = ground.relevant(at, after, facts);
            return ground.blocker().blocking(at, relevant, formulas, relation -> true, Effort.SIMPLE);
        }
    }

    /** The counters that the claim itself speaks of and no output depends on. */
    private Set<Term> own(Question question) {
        Set<Term> own = new LinkedHashSet<>();
        Set<Term> spoken = Variables.of(List.of(question.good()));
        Set<Term> core = CoreState.of(system);
        for (StateVariable variable : system.state()) {
            if (variable.role() == StateVariable.Role.COUNTER
                    && spoken.contains(variable.variable())
                    && !core.contains(variable.variable())) {
                own.add(variable.variable());
            }
        }
        return own;
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

    /** The values of outputs, since laws speak of outputs; and each of them when one of the counters has just begun. */
    private List<Term> guards(Set<Term> own, List<Fact> facts) {
        Set<Term> mentioned = Variables.of(facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.WORLD)
                .map(Fact::condition)
                .toList());
        List<Term> guards = new ArrayList<>();
        for (StateVariable variable : system.state()) {
            if (variable.variable().sort() == Sort.BOOL
                    && mentioned.contains(variable.variable())
                    && CoreState.isOutput(system, variable.variable())) {
                guards.add(variable.variable());
                guards.add(terms.not(variable.variable()));
            }
        }
        List<Term> early = new ArrayList<>();
        for (Term counter : own) {
            guards.forEach(guard -> early.add(terms.and(guard, terms.atMost(counter, terms.whole(1)))));
        }
        guards.addAll(early);
        return guards;
    }
}
