package checkvalve.proofs.lift;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.List;

/** The decisions that lead to a place: one more than the path before it. Each object is a path of its own. */
final class Path {
    private static final Rational HALF = Rational.of(1, 2);

    private final Path parent;
    private final Term literal;
    private final int depth;
    private final Rational weight;

    private Path(Path parent, Term literal, int depth, Rational weight) {
        this.parent = parent;
        this.literal = literal;
        this.depth = depth;
        this.weight = weight;
    }

    /** Of a method that is run from outside. */
    static Path entry() {
        return new Path(null, null, 0, Rational.ONE);
    }

    /** The one side of a fork. */
    Path fork(Term condition) {
        return with(condition, weight.times(HALF));
    }

    /** On from here with what holds besides. */
    Path with(Term condition, Rational share) {
        return new Path(this, condition, depth + 1, share);
    }

    /**
     * The entry's is one, and a fork halves it, so that paths have come together again from all ways that leave a place
     * exactly when their weights add up to that place's.
     */
    Rational weight() {
        return weight;
    }

    /** All that holds here. */
    List<Term> literals() {
        return since(null);
    }

    /** What holds here besides what holds at a path above, first things first. */
    List<Term> since(Path above) {
        List<Term> literals = new ArrayList<>();
        for (Path path = this; path != above && path.literal != null; path = path.parent) {
            literals.addFirst(path.literal);
        }
        return literals;
    }

    /** The deepest path that both come from. */
    static Path common(Path a, Path b) {
        Path left = a;
        Path right = b;
        while (left != right) {
            if (left.depth >= right.depth) {
                left = left.parent;
            } else {
                right = right.parent;
            }
        }
        return left;
    }
}
