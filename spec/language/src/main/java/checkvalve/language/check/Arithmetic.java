package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import java.util.List;

/** Builds well-typed sums, products and comparisons; reports what has no type. Every null operand is an error reported before. */
final class Arithmetic {
    private final Findings findings;

    Arithmetic(Findings findings) {
        this.findings = findings;
    }

    /** A number of that value in base units. */
    static Expr.Number number(Rational value, Dimension dimension, Place place) {
        return new Expr.Number(value, new Type.Quantity(dimension, value.isWhole()), place);
    }

    /** The expression if it is a quantity, else null. */
    Expr quantity(Expr expr) {
        if (expr == null || expr.type() instanceof Type.Quantity) {
            return expr;
        }
        findings.report(Code.WRONG_TYPE, expr.place(), "expected a quantity, found " + Types.shown(expr.type()));
        return null;
    }

    /** The expression if it is a truth, else null. */
    Expr truth(Expr expr) {
        if (expr == null || expr.type() instanceof Type.Truth) {
            return expr;
        }
        findings.report(Code.WRONG_TYPE, expr.place(), "expected a truth, found " + Types.shown(expr.type()));
        return null;
    }

    Expr add(Expr left, Expr right, Place place) {
        Type.Quantity type = shared(left, right, place, "added to");
        if (type == null) {
            return null;
        }
        return left instanceof Expr.Number l && right instanceof Expr.Number r
                ? number(l.value().plus(r.value()), type.dimension(), place)
                : new Expr.Add(left, right, type, place);
    }

    Expr subtract(Expr left, Expr right, Place place) {
        Type.Quantity type = shared(left, right, place, "taken from");
        if (type == null) {
            return null;
        }
        return left instanceof Expr.Number l && right instanceof Expr.Number r
                ? number(l.value().minus(r.value()), type.dimension(), place)
                : new Expr.Subtract(left, right, type, place);
    }

    Expr multiply(Expr left, Expr right, Place place) {
        if (quantity(left) == null | quantity(right) == null) {
            return null;
        }
        if (left instanceof Expr.Number factor) {
            return scale(factor.value(), factor.type().dimension(), right, place);
        }
        if (right instanceof Expr.Number factor) {
            return scale(factor.value(), factor.type().dimension(), left, place);
        }
        findings.report(Code.NOT_CONSTANT, place, "neither side of this product is a constant");
        return null;
    }

    Expr divide(Expr left, Expr right, Place place) {
        if (quantity(left) == null | quantity(right) == null) {
            return null;
        }
        if (!(right instanceof Expr.Number divisor)) {
            findings.report(Code.NOT_CONSTANT, right.place(), "a divisor must be a constant");
            return null;
        }
        if (divisor.value().signum() == 0) {
            findings.report(Code.DIVISION_BY_ZERO, right.place(), "this divides by zero");
            return null;
        }
        return scale(
                Rational.ONE.dividedBy(divisor.value()),
                divisor.type().dimension().inverse(),
                left,
                place);
    }

    Expr negate(Expr operand, Place place) {
        return quantity(operand) == null ? null : scale(Rational.of(-1), Dimension.NONE, operand, place);
    }

    /** The least of the operands, or the greatest. */
    Expr extreme(boolean least, List<Expr> operands, Place place) {
        Type.Quantity type = quantity(operands.getFirst()) == null
                ? null
                : (Type.Quantity) operands.getFirst().type();
        for (Expr operand : operands.subList(1, operands.size())) {
            Type.Quantity pair = shared(operands.getFirst(), operand, place, "limited by");
            type = type == null || pair == null
                    ? null
                    : new Type.Quantity(type.dimension(), type.whole() && pair.whole());
        }
        if (type == null) {
            return null;
        }
        return least ? new Expr.Least(operands, type, place) : new Expr.Greatest(operands, type, place);
    }

    Expr compare(Expr.Relation relation, Expr left, Expr right, Place place) {
        if (left == null || right == null) {
            return null;
        }
        boolean equality = relation == Expr.Relation.EQ || relation == Expr.Relation.NE;
        if (left.type() instanceof Type.Quantity && right.type() instanceof Type.Quantity) {
            return shared(left, right, place, "compared with") == null
                    ? null
                    : new Expr.Compare(relation, left, right, Types.TRUTH, place);
        }
        if (!alike(left.type(), right.type())) {
            findings.report(
                    Code.WRONG_TYPE,
                    place,
                    "%s cannot be compared with %s".formatted(Types.shown(left.type()), Types.shown(right.type())));
            return null;
        }
        if (!equality) {
            findings.report(
                    Code.WRONG_TYPE,
                    place,
                    "%s has no order".formatted(Types.shown(left.type())),
                    "compare with `=`, `!=` or `in { … }`");
            return null;
        }
        return new Expr.Compare(relation, left, right, Types.TRUTH, place);
    }

    /** The type of two quantities of one dimension; null after a report. */
    Type.Quantity shared(Expr left, Expr right, Place place, String verb) {
        if (quantity(left) == null | quantity(right) == null) {
            return null;
        }
        Type.Quantity l = (Type.Quantity) left.type();
        Type.Quantity r = (Type.Quantity) right.type();
        if (!l.dimension().equals(r.dimension())) {
            Expr first = verb.equals("taken from") ? right : left;
            Expr second = first == left ? right : left;
            String message =
                    "%s cannot be %s %s".formatted(Types.shown(first.type()), verb, Types.shown(second.type()));
            if (isNaked(left) != isNaked(right)) {
                findings.report(Code.DIMENSIONS, place, message, "write the number with its unit");
            } else {
                findings.report(Code.DIMENSIONS, place, message);
            }
            return null;
        }
        return new Type.Quantity(l.dimension(), l.whole() && r.whole());
    }

    private static boolean isNaked(Expr expr) {
        return expr instanceof Expr.Number number && number.type().dimension().equals(Dimension.NONE);
    }

    /** Whether values of the two types can be equal: both truths, or enumerations of the same names. */
    static boolean alike(Type left, Type right) {
        if (left instanceof Type.Enumeration l && right instanceof Type.Enumeration r) {
            return l.members().equals(r.members());
        }
        return left instanceof Type.Truth && right instanceof Type.Truth;
    }

    static Expr scale(Rational factor, Dimension dimension, Expr operand, Place place) {
        Type.Quantity type = (Type.Quantity) operand.type();
        Dimension product = type.dimension().times(dimension);
        if (operand instanceof Expr.Number constant) {
            return number(factor.times(constant.value()), product, place);
        }
        return new Expr.Scale(factor, operand, new Type.Quantity(product, type.whole() && factor.isWhole()), place);
    }
}
