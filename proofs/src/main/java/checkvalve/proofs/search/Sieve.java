package checkvalve.proofs.search;

import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Throws out candidates that a simulation has seen fail. What it throws out by mistake costs a proof, never truth. */
final class Sieve {
    private static final int STATES = 6_000;

    private final TransitionSystem system;
    private final Set<Term> judged;
    private final List<double[]> states = new ArrayList<>();

    Sieve(TransitionSystem system) {
        this.system = system;
        Simulation simulation = new Simulation(system);
        judged = simulation.judged();
        for (int i = 0; i < STATES; i++) {
            states.add(simulation.advance());
        }
    }

    /** The candidates that have not failed, in their order. */
    Set<Term> sifted(Collection<Term> candidates) {
        Set<Term> kept = new LinkedHashSet<>(candidates);
        List<Term> tested = kept.stream()
                .filter(c -> judged.containsAll(Variables.of(List.of(c))))
                .toList();
        int from = 0;
        for (int to = 20; from < states.size(); to = Math.min(states.size(), 4 * to)) {
            List<Term> failed = failed(tested, states.subList(from, to));
            kept.removeAll(Set.copyOf(failed));
            tested = tested.stream().filter(kept::contains).toList();
            from = to;
        }
        return kept;
    }

    private List<Term> failed(List<Term> tested, List<double[]> among) {
        List<Term> roots = new ArrayList<>(tested);
        system.state().forEach(variable -> roots.add(variable.variable()));
        Tape tape = new Tape(roots);
        double[] values = new double[tape.size()];
        boolean[] failed = new boolean[tested.size()];
        int[] slots = tested.stream().mapToInt(tape::slot).toArray();
        int[] variables = system.state().stream()
                .map(StateVariable::variable)
                .mapToInt(tape::slot)
                .toArray();
        for (double[] state : among) {
            for (int i = 0; i < variables.length; i++) {
                values[variables[i]] = state[i];
            }
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
        return dropped;
    }
}
