package checkvalve.proofs.horn.search;

import checkvalve.language.model.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The linear equations that hold of all points of a set, by elimination with exact fractions (Karr, "Affine relationships
 * among variables of a program", 1976).
 */
final class AffineHull {
    private final int dimension;
    /** In echelon form: each with a one at its pivot, and zeros at the pivots of the others. */
    private final List<Rational[]> rows = new ArrayList<>();

    private final List<Integer> pivots = new ArrayList<>();

    AffineHull(int dimension) {
        this.dimension = dimension;
    }

    /** Adds a point of whole numbers. */
    void add(double... point) {
        Rational[] row = new Rational[dimension + 1];
        for (int i = 0; i < dimension; i++) {
            row[i] = Rational.of((long) point[i]);
        }
        row[dimension] = Rational.ONE;
        for (int i = 0; i < rows.size(); i++) {
            subtract(row, row[pivots.get(i)], rows.get(i));
        }
        int pivot = 0;
        while (pivot <= dimension && row[pivot].signum() == 0) {
            pivot++;
        }
        if (pivot <= dimension) {
            Rational scale = Rational.ONE.dividedBy(row[pivot]);
            for (int i = 0; i <= dimension; i++) {
                row[i] = row[i].times(scale);
            }
            for (Rational[] other : rows) {
                subtract(other, other[pivot], row);
            }
            rows.add(row);
            pivots.add(pivot);
        }
    }

    private static void subtract(Rational[] from, Rational factor, Rational... row) {
        if (factor.signum() != 0) {
            for (int i = 0; i < row.length; i++) {
                from[i] = from[i].minus(factor.times(row[i]));
            }
        }
    }

    /** Whether no equation is left. */
    boolean isAll() {
        return rows.size() == dimension + 1;
    }

    /** Independent equations, each as factors of the coordinates and a constant that together make zero. */
    List<Rational[]> equations() {
        List<Rational[]> equations = new ArrayList<>();
        for (int free = 0; free <= dimension; free++) {
            if (!pivots.contains(free)) {
                Rational[] equation = new Rational[dimension + 1];
                java.util.Arrays.fill(equation, Rational.ZERO);
                equation[free] = Rational.ONE;
                for (int i = 0; i < rows.size(); i++) {
                    equation[pivots.get(i)] = rows.get(i)[free].negated();
                }
                equations.add(equation);
            }
        }
        return equations;
    }
}
