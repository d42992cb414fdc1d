package checkvalve.proofs.encode;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import checkvalve.proofs.term.Variables;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run of an encoded device, by evaluating its terms. */
final class EncodedRun {
    private final TransitionSystem system;
    private Map<Term, Rational> state = new LinkedHashMap<>();
    private Valuation tick;

    EncodedRun(TransitionSystem system) {
        this.system = system;
        Valuation none = new Valuation(Map.of());
        for (StateVariable one : system.state()) {
            state.put(one.variable(), one.initial() == null ? Rational.ZERO : none.value(one.initial()));
        }
    }

    /** Begins a tick; {@code inputs} is all but the quotients. */
    void begin(Map<Term, Rational> inputs) {
        Map<Term, Rational> values = new HashMap<>(state);
        values.putAll(inputs);
        for (Fact fact : system.facts()) {
            if (fact.kind() == Fact.Kind.DEFINITION) {
                define(fact.condition(), values);
            }
        }
        tick = new Valuation(values);
    }

    /** A quotient q is the greatest whole number with {@code q - x <= 0}. */
    private static void define(Term inside, Map<Term, Rational> values) {
        Term quotient = Variables.of(List.of(inside)).stream()
                .filter(variable -> variable.name().startsWith("quotient."))
                .max(Term::compareTo)
                .orElseThrow();
        for (Term atom : inside.arguments()) {
            Term sum = atom.op() == Op.NOT ? null : atom.arguments().getFirst();
            int at = sum == null ? -1 : sum.arguments().indexOf(quotient);
            if (at >= 0 && sum.coefficients().get(at).signum() > 0) {
                Map<Term, Rational> zero = new HashMap<>(values);
                zero.put(quotient, Rational.ZERO);
                Rational rest = new Valuation(zero).value(sum).negated();
                Rational q = rest.dividedBy(sum.coefficients().get(at));
                values.put(quotient, new Rational(q.floor(), BigInteger.ONE));
                return;
            }
        }
        throw new IllegalStateException("not a quotient: " + inside);
    }

    boolean holds(Term term) {
        return tick.holds(term);
    }

    /** Ends the tick. */
    void end() {
        Map<Term, Rational> next = new LinkedHashMap<>();
        system.state().forEach(one -> next.put(one.variable(), tick.value(one.next())));
        state = next;
    }

    /** The state by the names of its variables. */
    Map<String, Rational> byName() {
        Map<String, Rational> named = new LinkedHashMap<>();
        state.forEach((variable, value) -> named.put(variable.name(), value));
        return named;
    }

    /** The same run from here on, twice. */
    EncodedRun copy() {
        EncodedRun copy = new EncodedRun(system);
        copy.state = new LinkedHashMap<>(state);
        return copy;
    }
}
