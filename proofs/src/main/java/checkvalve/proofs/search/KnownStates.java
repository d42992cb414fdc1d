package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** States that were come to, in the order of the system's variables, and what to ask of them. */
final class KnownStates {
    private final TransitionSystem system;
    private final Landmarks landmarks;
    private final Map<Term, Integer> positions = new HashMap<>();
    private final List<double[]> states = new ArrayList<>();

    KnownStates(TransitionSystem system, Landmarks landmarks) {
        this.system = system;
        this.landmarks = landmarks;
        system.state().forEach(variable -> positions.put(variable.variable(), positions.size()));
    }

    void add(double[] state) {
        states.add(state.clone());
    }

    int count() {
        return states.size();
    }

    /** Those that came after so many others. */
    List<double[]> from(int count) {
        return Collections.unmodifiableList(states.subList(count, states.size()));
    }

    /** Whether a truth is so in one of them. */
    boolean contain(Term variable, boolean holds) {
        int position = positions.get(variable);
        return states.stream().anyMatch(state -> state[position] != 0 == holds);
    }

    /** The first of those in which the variable is greatest. */
    double[] most(Term variable) {
        int position = positions.get(variable);
        return states.stream()
                .max(Comparator.comparingDouble(state -> state[position]))
                .orElseThrow();
    }

    double value(double[] state, Term variable) {
        return state[positions.get(variable)];
    }

    /** States in which the mode has each of its values, of each the one that has the most timers at rest. */
    Collection<double[]> starts(Modes.Mode mode) {
        Map<String, double[]> byValue = new TreeMap<>();
        for (double[] state : states) {
            StringBuilder value = new StringBuilder();
            mode.variables().forEach(variable -> value.append(value(state, variable) != 0 ? '1' : '0'));
            byValue.merge(value.toString(), state, (a, b) -> resting(a) > resting(b) ? a : b);
        }
        return byValue.values();
    }

    /** How many counters are idle or full: a scout's quiet time ends where one comes to be. */
    private int resting(double[] state) {
        int count = 0;
        for (StateVariable variable : system.state()) {
            double value = value(state, variable.variable());
            Long cap = landmarks.cap(variable.variable());
            count += cap != null && (value == 0 || value >= cap) ? 1 : 0;
        }
        return count;
    }

    /** What each variable is in a state. */
    Map<Term, Term> terms(double[] state) {
        Map<Term, Term> values = new HashMap<>();
        system.state().forEach(one -> {
            double value = value(state, one.variable());
            values.put(
                    one.variable(),
                    switch (one.variable().sort()) {
                        case BOOL -> system.terms().truth(value != 0);
                        case INT -> system.terms().whole((long) value);
                        case REAL -> system.terms().real(Rational.of((long) value));
                    });
        });
        return values;
    }
}
