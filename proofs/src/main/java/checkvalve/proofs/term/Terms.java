package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes terms: interned, folded, total. Every method returns a term that equals what its name says for all values of
 * the variables. Not thread-safe.
 */
public final class Terms {
    /** Compared often, so by hand: arguments are interned themselves. */
    private record Key(
            Op op, Sort sort, List<Term> arguments, List<Rational> coefficients, Rational constant, String name) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && op == that.op
                    && sort == that.sort
                    && arguments.equals(that.arguments)
                    && coefficients.equals(that.coefficients)
                    && constant.equals(that.constant)
                    && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            int hash = 31 * op.ordinal() + sort.ordinal();
            hash = 31 * hash + arguments.hashCode();
            hash = 31 * hash + coefficients.hashCode();
            return 31 * (31 * hash + constant.hashCode()) + name.hashCode();
        }
    }

    private final Map<Key, Term> interned;
    private final Term yes;
    private final Term no;

    public Terms() {
        interned = new HashMap<>();
        yes = make(Op.TRUE, Sort.BOOL, List.of());
        no = make(Op.FALSE, Sort.BOOL, List.of());
    }

    private Terms(Terms like) {
        interned = new HashMap<>(like.interned);
        yes = like.yes;
        no = like.no;
    }

    /**
     * All terms that there are here, and further ones apart from here: what is made there does not depend on what has
     * been made here since.
     */
    public Terms fork() {
        return new Terms(this);
    }

    private Term make(Op op, Sort sort, List<Term> arguments) {
        return make(new Key(op, sort, arguments, List.of(), Rational.ZERO, ""));
    }

    private Term make(Key key) {
        Term known = interned.get(key);
        if (known == null) {
            known = new Term(
                    interned.size(), key.op, key.sort, key.arguments, key.coefficients, key.constant, key.name);
            interned.put(key, known);
        }
        return known;
    }

    public Term truth(boolean value) {
        return value ? yes : no;
    }

    public Term variable(String name, Sort sort) {
        return make(new Key(Op.VARIABLE, sort, List.of(), List.of(), Rational.ZERO, name));
    }

    public Term whole(long value) {
        return number(Rational.of(value), Sort.INT);
    }

    public Term real(Rational value) {
        return number(value, Sort.REAL);
    }

    /** The same value as an integer; the argument is linear over integers with whole factors. */
    public Term whole(Term real) {
        return as(Sort.INT, real);
    }

    private Term number(Rational value, Sort sort) {
        return make(new Key(Op.LINEAR, sort, List.of(), List.of(), value, ""));
    }

    public Term not(Term a) {
        return switch (a.op()) {
            case TRUE -> no;
            case FALSE -> yes;
            case NOT -> a.arguments().getFirst();
            case AT_MOST_ZERO -> notAtMostZero(a);
            default -> make(Op.NOT, Sort.BOOL, List.of(a));
        };
    }

    /** Over integers, not (a <= 0) is 1 - a <= 0. */
    private Term notAtMostZero(Term a) {
        Term operand = a.arguments().getFirst();
        return operand.sort() == Sort.INT
                ? atMostZero(subtract(whole(1), operand))
                : make(Op.NOT, Sort.BOOL, List.of(a));
    }

    public Term and(Term... operands) {
        return and(Arrays.asList(operands));
    }

    public Term and(Collection<Term> operands) {
        return junction(Op.AND, operands, yes, no);
    }

    public Term or(Term... operands) {
        return or(Arrays.asList(operands));
    }

    public Term or(Collection<Term> operands) {
        return junction(Op.OR, operands, no, yes);
    }

    private Term junction(Op op, Collection<Term> operands, Term neutral, Term absorbing) {
        TreeSet<Term> flat = new TreeSet<>();
        for (Term operand : operands) {
            if (operand.op() == op) {
                flat.addAll(operand.arguments());
            } else {
                flat.add(operand);
            }
        }
        flat.remove(neutral);
        if (flat.contains(absorbing)) {
            return absorbing;
        }
        for (Term operand : flat) {
            if (operand.op() != Op.AND && operand.op() != Op.OR && flat.contains(not(operand))) {
                return absorbing;
            }
        }
        return switch (flat.size()) {
            case 0 -> neutral;
            case 1 -> flat.first();
            default -> make(op, Sort.BOOL, List.copyOf(flat));
        };
    }

    public Term implies(Term a, Term b) {
        return or(not(a), b);
    }

    public Term iff(Term a, Term b) {
        if (a == b) {
            return yes;
        }
        if (a.isTrue() || a.isFalse()) {
            return a.isTrue() ? b : not(b);
        }
        if (b.isTrue() || b.isFalse()) {
            return b.isTrue() ? a : not(a);
        }
        if (a == not(b)) {
            return no;
        }
        return make(Op.IFF, Sort.BOOL, a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a));
    }

    /** Both branches have one sort, or one is an integer where the other is real. */
    public Term ite(Term condition, Term then, Term otherwise) {
        if (condition.isTrue() || then == otherwise) {
            return then;
        }
        if (condition.isFalse()) {
            return otherwise;
        }
        if (then.sort() == Sort.BOOL) {
            return booleanIte(condition, then, otherwise);
        }
        if (condition.op() == Op.NOT) {
            return ite(condition.arguments().getFirst(), otherwise, then);
        }
        Sort sort = then.sort() == otherwise.sort() ? then.sort() : Sort.REAL;
        return make(Op.ITE, sort, List.of(condition, as(sort, then), as(sort, otherwise)));
    }

    private Term booleanIte(Term condition, Term then, Term otherwise) {
        if (then.isTrue()) {
            return or(condition, otherwise);
        }
        if (then.isFalse()) {
            return and(not(condition), otherwise);
        }
        if (otherwise.isTrue()) {
            return or(not(condition), then);
        }
        if (otherwise.isFalse()) {
            return and(condition, then);
        }
        return make(Op.ITE, Sort.BOOL, List.of(condition, then, otherwise));
    }

    /** The same value with sort {@code REAL} where that is asked of an integer. */
    private Term as(Sort sort, Term number) {
        return number.sort() == sort ? number : linear(parts(number), number.constant(), sort);
    }

    public Term add(Term a, Term b) {
        return combine(Rational.ONE, a, Rational.ONE, b);
    }

    public Term subtract(Term a, Term b) {
        return combine(Rational.ONE, a, Rational.of(-1), b);
    }

    public Term scale(Rational factor, Term a) {
        return combine(factor, a, Rational.ZERO, whole(0));
    }

    private Term combine(Rational f, Term a, Rational g, Term b) {
        TreeMap<Term, Rational> sum = new TreeMap<>();
        parts(a).forEach((atom, c) -> sum.merge(atom, f.times(c), Rational::plus));
        parts(b).forEach((atom, c) -> sum.merge(atom, g.times(c), Rational::plus));
        Rational constant = f.times(constantOf(a)).plus(g.times(constantOf(b)));
        boolean whole = a.sort() == Sort.INT && b.sort() == Sort.INT && f.isWhole() && g.isWhole();
        return linear(sum, constant, whole ? Sort.INT : Sort.REAL);
    }

    private static Map<Term, Rational> parts(Term a) {
        if (a.op() != Op.LINEAR) {
            return Map.of(a, Rational.ONE);
        }
        Map<Term, Rational> parts = new TreeMap<>();
        for (int i = 0; i < a.arguments().size(); i++) {
            parts.put(a.arguments().get(i), a.coefficients().get(i));
        }
        return parts;
    }

    private static Rational constantOf(Term a) {
        return a.op() == Op.LINEAR ? a.constant() : Rational.ZERO;
    }

    private Term linear(Map<Term, Rational> sum, Rational constant, Sort sort) {
        List<Term> atoms = new ArrayList<>();
        List<Rational> coefficients = new ArrayList<>();
        new TreeMap<>(sum).forEach((atom, c) -> {
            if (c.signum() != 0) {
                atoms.add(atom);
                coefficients.add(c);
            }
        });
        if (atoms.size() == 1
                && constant.signum() == 0
                && coefficients.getFirst().equals(Rational.ONE)
                && atoms.getFirst().sort() == sort) {
            return atoms.getFirst();
        }
        return make(new Key(Op.LINEAR, sort, List.copyOf(atoms), List.copyOf(coefficients), constant, ""));
    }

    /** {@code a <= b}. */
    public Term atMost(Term a, Term b) {
        return atMostZero(subtract(a, b));
    }

    /** {@code a < b}. */
    public Term below(Term a, Term b) {
        return not(atMost(b, a));
    }

    /** Numbers are equal. */
    public Term equal(Term a, Term b) {
        Term difference = subtract(a, b);
        if (difference.isNumber()) {
            return truth(difference.constant().signum() == 0);
        }
        return cleared(difference, Op.ZERO);
    }

    private Term atMostZero(Term a) {
        return a.isNumber() ? truth(a.constant().signum() <= 0) : cleared(a, Op.AT_MOST_ZERO);
    }

    /** Multiplies by a positive number so that all coefficients are whole and share no factor; integers are tightened. */
    private Term cleared(Term a, Op op) {
        Map<Term, Rational> parts = parts(a);
        boolean whole = parts.keySet().stream().allMatch(atom -> atom.sort() == Sort.INT);
        Rational factor = clearing(parts.values());
        Rational constant = constantOf(a).times(factor);
        if (op == Op.ZERO && parts.values().iterator().next().signum() < 0) {
            factor = factor.negated();
            constant = constant.negated();
        }
        if (whole && !constant.isWhole()) {
            if (op == Op.ZERO) {
                return no;
            }
            constant = new Rational(constant.negated().floor(), BigInteger.ONE).negated();
        }
        Map<Term, Rational> scaled = new TreeMap<>();
        for (Map.Entry<Term, Rational> part : parts.entrySet()) {
            scaled.put(part.getKey(), part.getValue().times(factor));
        }
        return make(op, Sort.BOOL, List.of(linear(scaled, constant, whole ? Sort.INT : Sort.REAL)));
    }

    private static Rational clearing(Collection<Rational> coefficients) {
        BigInteger denominators = BigInteger.ONE;
        for (Rational c : coefficients) {
            denominators = denominators.multiply(c.denominator()).divide(denominators.gcd(c.denominator()));
        }
        BigInteger shared = BigInteger.ZERO;
        for (Rational c : coefficients) {
            shared = shared.gcd(c.numerator().multiply(denominators.divide(c.denominator())));
        }
        return new Rational(denominators, shared);
    }

    /** The lesser of two numbers. */
    public Term least(Term a, Term b) {
        return ite(atMost(a, b), a, b);
    }

    /** The greater of two numbers. */
    public Term greatest(Term a, Term b) {
        return ite(atMost(a, b), b, a);
    }

    /** The term with the same operator as {@code like} over other arguments (of the same sorts). */
    Term rebuild(Term like, List<Term> arguments) {
        return switch (like.op()) {
            case VARIABLE, TRUE, FALSE -> like;
            case NOT -> not(arguments.getFirst());
            case AND -> and(arguments);
            case OR -> or(arguments);
            case IFF -> iff(arguments.get(0), arguments.get(1));
            case ITE -> ite(arguments.get(0), arguments.get(1), arguments.get(2));
            case AT_MOST_ZERO -> atMost(arguments.getFirst(), whole(0));
            case ZERO -> equal(arguments.getFirst(), whole(0));
            case LINEAR -> rebuildLinear(like, arguments);
        };
    }

    private Term rebuildLinear(Term like, List<Term> arguments) {
        TreeMap<Term, Rational> sum = new TreeMap<>();
        Rational constant = like.constant();
        for (int i = 0; i < arguments.size(); i++) {
            Rational factor = like.coefficients().get(i);
            parts(arguments.get(i)).forEach((atom, c) -> sum.merge(atom, factor.times(c), Rational::plus));
            constant = constant.plus(factor.times(constantOf(arguments.get(i))));
        }
        return linear(sum, constant, like.sort());
    }
}
