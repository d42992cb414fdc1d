package checkvalve.proofs.search;

import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Tape;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** States that a simulation has come to. What fails in one of them is no invariant; what holds in all may be one. */
final class Samples {
    private final Set<Term> judged;
    private final Map<Term, double[]> columns = new HashMap<>();
    private final Map<Term, BitSet> known = new HashMap<>();
    private final BitSet all = new BitSet();
    private final int size;

    /**
     * @param rows the states, in the order of the state variables
     * @param judged the state variables of which the samples tell all that they can be
     */
    Samples(Relation system, List<double[]> rows, Set<Term> judged) {
        this.judged = judged;
        List<StateVariable> state = system.state();
        size = rows.size();
        all.set(0, size);
        state.forEach(variable -> columns.put(variable.variable(), new double[size]));
        for (int i = 0; i < size; i++) {
            double[] row = rows.get(i);
            for (int j = 0; j < row.length; j++) {
                columns.get(state.get(j).variable())[i] = row[j];
            }
        }
    }

    /** Every sample; not to be changed. */
    BitSet all() {
        return all;
    }

    /** What a state variable was in each sample; not to be changed. */
    double[] column(Term variable) {
        return columns.get(variable);
    }

    /** The samples in which a condition over the state holds; not to be changed. */
    BitSet where(Term condition) {
        return known.computeIfAbsent(condition, this::evaluated);
    }

    /** Whether no sample speaks against it; of what laws bear on, which samples leave out, they have no say. */
    boolean allow(Term relation) {
        return !judged.containsAll(Variables.of(List.of(relation)))
                || where(relation).cardinality() == size;
    }

    private BitSet evaluated(Term condition) {
        Tape tape = new Tape(List.of(condition));
        List<Term> variables = List.copyOf(Variables.of(List.of(condition)));
        double[] values = new double[tape.size()];
        int root = tape.slot(condition);
        BitSet holds = new BitSet();
        for (int i = 0; i < size; i++) {
            for (Term variable : variables) {
                values[tape.slot(variable)] = columns.get(variable)[i];
            }
            tape.run(values);
            holds.set(i, values[root] != 0);
        }
        return holds;
    }
}
