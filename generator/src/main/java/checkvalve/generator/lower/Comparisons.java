package checkvalve.generator.lower;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import java.math.BigInteger;

/** Comparisons without a fraction: both sides are brought over one denominator, and a literal to the nearest whole. */
final class Comparisons {
    private final Expressions expressions;

    Comparisons(Expressions expressions) {
        this.expressions = expressions;
    }

    Term compare(Expr.Compare e) {
        Operator operator = switch (e.relation()) {
            case EQ -> Operator.EQ;
            case NE -> Operator.NE;
            case LT -> Operator.LT;
            case LE -> Operator.LE;
            case GT -> Operator.GT;
            case GE -> Operator.GE;
        };
        return switch (e.left().type()) {
            case Type.Truth _ -> truths(operator, expressions.truth(e.left()), expressions.truth(e.right()));
            case Type.Enumeration _ ->
                Logic.binary(operator, expressions.ordinal(e.left()), expressions.ordinal(e.right()));
            case Type.Quantity _ -> quantities(e, operator);
        };
    }

    private static Term truths(Operator operator, Term left, Term right) {
        if (right instanceof Term.Truth(boolean value)) {
            return (operator == Operator.EQ) == value ? left : Logic.not(left);
        }
        return Logic.binary(operator, left, right);
    }

    private Term quantities(Expr.Compare e, Operator operator) {
        Amount left = expressions.amount(e.left());
        Amount right = expressions.amount(e.right());
        if (left.isLiteral() && right.isLiteral()) {
            return new Term.Truth(holds(operator, left.literal().compareTo(right.literal())));
        }
        if (right.isLiteral()) {
            return withLiteral(operator, left, right.literal());
        }
        if (left.isLiteral()) {
            return withLiteral(mirrored(operator), right, left.literal());
        }
        Arithmetic arithmetic = new Arithmetic(e.place());
        BigInteger shared = Arithmetic.shared(left, right);
        return Logic.binary(
                operator,
                arithmetic.over(left, shared).term(),
                arithmetic.over(right, shared).term());
    }

    /** The amount's term is whole: what it is compared with may be too. */
    private static Term withLiteral(Operator operator, Amount amount, Rational literal) {
        Rational limit = literal.times(new Rational(amount.denominator(), BigInteger.ONE));
        BigInteger below = limit.floor();
        BigInteger above = limit.negated().floor().negate();
        if (!limit.isWhole() && (operator == Operator.EQ || operator == Operator.NE)) {
            return new Term.Truth(operator == Operator.NE);
        }
        BigInteger whole = operator == Operator.LT || operator == Operator.GE ? above : below;
        Range range = Range.only(whole);
        if (range.kind() == null) {
            return new Term.Truth(holds(operator, -whole.signum()));
        }
        return Logic.binary(operator, amount.term(), Arithmetic.whole(range));
    }

    private static boolean holds(Operator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            default -> throw new IllegalStateException(operator + " is no comparison");
        };
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LT -> Operator.GT;
            case LE -> Operator.GE;
            case GT -> Operator.LT;
            case GE -> Operator.LE;
            default -> operator;
        };
    }
}
