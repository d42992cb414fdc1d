package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evaluates many terms at once, in floating point, from an array of values. Quick and not exact: only to throw out
 * candidates early.
 */
public final class Tape {
    private final Map<Term, Integer> slots = new HashMap<>();
    private final Term[] terms;
    private final int[][] arguments;
    private final double[][] coefficients;
    private final double[] constants;

    /** Terms in an order that has parts before wholes. */
    public Tape(Collection<Term> roots) {
        Set<Term> seen = new HashSet<>();
        roots.forEach(root -> collect(root, seen));
        terms = new TreeSet<>(seen).toArray(Term[]::new);
        arguments = new int[terms.length][];
        coefficients = new double[terms.length][];
        constants = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            slots.put(terms[i], i);
            arguments[i] = terms[i].arguments().stream().mapToInt(slots::get).toArray();
            coefficients[i] = doubles(terms[i].coefficients());
            constants[i] = toDouble(terms[i].constant());
        }
    }

    private static void collect(Term term, Set<Term> seen) {
        if (seen.add(term)) {
            term.arguments().forEach(argument -> collect(argument, seen));
        }
    }

    private static double[] doubles(List<Rational> values) {
        return values.stream().mapToDouble(Tape::toDouble).toArray();
    }

    private static double toDouble(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    /** All terms on it, parts before wholes. */
    public List<Term> terms() {
        return List.of(terms);
    }

    public int size() {
        return terms.length;
    }

    /** Where the term's value is; -1 for one that is not on the tape. */
    public int slot(Term term) {
        return slots.getOrDefault(term, -1);
    }

    /** Fills in the value of every term; those of the variables are there already. */
    public void run(double[] values) {
        for (int i = 0; i < terms.length; i++) {
            values[i] = value(i, values);
        }
    }

    /** The value in a slot, from the values of its parts. */
    double value(int slot, double[] values) {
        int[] a = arguments[slot];
        return switch (terms[slot].op()) {
            case VARIABLE -> values[slot];
            case TRUE -> 1;
            case FALSE -> 0;
            case NOT -> 1 - values[a[0]];
            case AND -> all(a, values);
            case OR -> any(a, values);
            case IFF -> values[a[0]] == values[a[1]] ? 1 : 0;
            case ITE -> values[a[0]] != 0 ? values[a[1]] : values[a[2]];
            case LINEAR -> sum(slot, a, values);
            case AT_MOST_ZERO -> values[a[0]] <= 0 ? 1 : 0;
            case ZERO -> values[a[0]] == 0 ? 1 : 0;
        };
    }

    /** For each slot those whose terms have its term as a part; all of them come after it. */
    int[][] wholes() {
        List<List<Integer>> wholes = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            wholes.add(new ArrayList<>());
            for (int part : arguments[i]) {
                wholes.get(part).add(i);
            }
        }
        return wholes.stream()
                .map(slots -> slots.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static double all(int[] slots, double[] values) {
        for (int slot : slots) {
            if (values[slot] == 0) {
                return 0;
            }
        }
        return 1;
    }

    private static double any(int[] slots, double[] values) {
        for (int slot : slots) {
            if (values[slot] != 0) {
                return 1;
            }
        }
        return 0;
    }

    private double sum(int i, int[] slots, double[] values) {
        double sum = constants[i];
        for (int j = 0; j < slots.length; j++) {
            sum += coefficients[i][j] * values[slots[j]];
        }
        return sum;
    }
}
