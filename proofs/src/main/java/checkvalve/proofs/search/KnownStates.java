package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States that were come to, in the order of the system's variables, and what to ask of them. */
final class KnownStates {
    /** Where the variable of each position saturates; 0 where it does not. */
    private final long[] caps;

    private final Map<Term, Integer> positions = new HashMap<>();
    private final List<double[]> states = new ArrayList<>();
    /** Of each state how many counters are idle or full: a scout's quiet time ends where one comes to be. */
    private final Map<double[], Integer> resting = new IdentityHashMap<>();

    KnownStates(TransitionSystem system, Landmarks landmarks) {
        system.state().forEach(variable -> positions.put(variable.variable(), positions.size()));
        caps = system.state().stream()
                .map(variable -> landmarks.cap(variable.variable()))
                .mapToLong(cap -> cap == null ? 0 : cap)
                .toArray();
    }

    void add(double[] state) {
        double[] own = state.clone();
        states.add(own);
        resting.put(own, resting(own));
    }

    int count() {
        return states.size();
    }

    double[] first() {
        return states.getFirst();
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

    private int resting(double[] state) {
        int count = 0;
        for (int i = 0; i < state.length; i++) {
            count += caps[i] > 0 && (state[i] == 0 || state[i] >= caps[i]) ? 1 : 0;
        }
        return count;
    }

    /** Of those in which some truths are alike the one that has the most timers at rest; the most restful of these. */
    List<double[]> representatives(Collection<Term> truths, int count) {
        int[] at = truths.stream().mapToInt(positions::get).toArray();
        Map<BitSet, double[]> byTruths = new LinkedHashMap<>();
        for (double[] state : states) {
            BitSet key = new BitSet(at.length);
            for (int i = 0; i < at.length; i++) {
                key.set(i, state[at[i]] != 0);
            }
            byTruths.merge(key, state, (a, b) -> resting.get(a) >= resting.get(b) ? a : b);
        }
        return byTruths.values().stream()
                .sorted(Comparator.comparingInt(state -> -resting.get(state)))
                .limit(count)
                .toList();
    }

    /** What each variable is in a state. */
    Map<Term, Rational> values(double[] state) {
        Map<Term, Rational> values = new HashMap<>();
        positions.forEach((variable, at) -> values.put(variable, Rational.of((long) state[at])));
        return values;
    }
}
