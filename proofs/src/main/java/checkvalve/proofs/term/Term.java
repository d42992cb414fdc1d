package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.util.List;

/**
 * One node of a shared graph. Two terms of one {@link Terms} that are written alike are the same object.
 *
 * <p>The identity number grows with creation, so an order by it has every part before the whole and is the same on
 * every run.
 */
public final class Term implements Comparable<Term> {
    private final int id;
    private final Op op;
    private final Sort sort;
    private final List<Term> arguments;
    private final List<Rational> coefficients;
    private final Rational constant;
    private final String name;

    Term(int id, Op op, Sort sort, List<Term> arguments, List<Rational> coefficients, Rational constant, String name) {
        this.id = id;
        this.op = op;
        this.sort = sort;
        this.arguments = arguments;
        this.coefficients = coefficients;
        this.constant = constant;
        this.name = name;
    }

    public int id() {
        return id;
    }

    public Op op() {
        return op;
    }

    public Sort sort() {
        return sort;
    }

    public List<Term> arguments() {
        return arguments;
    }

    /** One factor an argument of a {@link Op#LINEAR}; empty for all others. */
    public List<Rational> coefficients() {
        return coefficients;
    }

    /** The constant part of a {@link Op#LINEAR}; zero for all others. */
    public Rational constant() {
        return constant;
    }

    /** The name of a {@link Op#VARIABLE}; empty for all others. */
    public String name() {
        return name;
    }

    public boolean isTrue() {
        return op == Op.TRUE;
    }

    public boolean isFalse() {
        return op == Op.FALSE;
    }

    /** Whether this is a number without a variable in it. */
    public boolean isNumber() {
        return op == Op.LINEAR && arguments.isEmpty();
    }

    @Override
    public int compareTo(Term other) {
        return Integer.compare(id, other.id);
    }

    @Override
    public String toString() {
        return SmtText.inline(this);
    }
}
