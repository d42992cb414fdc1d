package checkvalve.proofs.search;

import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Throws out candidates that a simulation has seen fail. What it throws out by mistake costs a proof, never truth. */
final class Sieve {
    private static final int STATES = 3_000;

    private Sieve() {}

    static List<Term> sifted(TransitionSystem system, Collection<Term> candidates) {
        Simulation simulation = new Simulation(system);
        Set<Term> judged = simulation.judged();
        List<Term> kept = new ArrayList<>(candidates);
        List<Term> tested = kept.stream()
                .filter(c -> judged.containsAll(Variables.of(List.of(c))))
                .toList();
        List<Term> roots = new ArrayList<>(tested);
        system.state().forEach(variable -> roots.add(variable.variable()));
        Tape tape = new Tape(roots);
        double[] values = new double[tape.size()];
        boolean[] failed = new boolean[tested.size()];
        int[] slots = tested.stream().mapToInt(tape::slot).toArray();
        for (int i = 0; i < STATES; i++) {
            double[] state = simulation.advance();
            load(system.state(), tape, values, state);
            tape.run(values);
            for (int j = 0; j < failed.length; j++) {
                failed[j] |= values[slots[j]] == 0;
            }
        }
        List<Term> dropped = new ArrayList<>();
        for (int j = 0; j < failed.length; j++) {
            if (failed[j]) {
                dropped.add(tested.get(j));
            }
        }
        kept.removeAll(Set.copyOf(dropped));
        return kept;
    }

    private static void load(List<StateVariable> variables, Tape tape, double[] values, double[] state) {
        for (int i = 0; i < state.length; i++) {
            values[tape.slot(variables.get(i).variable())] = state[i];
        }
    }
}
