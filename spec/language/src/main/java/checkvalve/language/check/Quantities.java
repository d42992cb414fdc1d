package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.AbsoluteContext;
import checkvalve.language.syntax.ValveParser.ActualContext;
import checkvalve.language.syntax.ValveParser.AfterContext;
import checkvalve.language.syntax.ValveParser.CountContext;
import checkvalve.language.syntax.ValveParser.ExtremeContext;
import checkvalve.language.syntax.ValveParser.ExtremeOfContext;
import checkvalve.language.syntax.ValveParser.GroupedContext;
import checkvalve.language.syntax.ValveParser.LimitContext;
import checkvalve.language.syntax.ValveParser.LimitedContext;
import checkvalve.language.syntax.ValveParser.LiteralContext;
import checkvalve.language.syntax.ValveParser.NumberContext;
import checkvalve.language.syntax.ValveParser.PreviousContext;
import checkvalve.language.syntax.ValveParser.PrimaryContext;
import checkvalve.language.syntax.ValveParser.ProductContext;
import checkvalve.language.syntax.ValveParser.ReferenceContext;
import checkvalve.language.syntax.ValveParser.RoundingContext;
import checkvalve.language.syntax.ValveParser.SumContext;
import checkvalve.language.syntax.ValveParser.TruthContext;
import checkvalve.language.syntax.ValveParser.UnaryContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sums, products, rounding and what they are made of. */
final class Quantities {
    private static final int LONGEST_SUM = 400;

    private final Expressions expressions;
    private final Literals literals;
    /** Whether the number being read is a factor, which may be as fine as it likes. */
    private boolean factor;

    Quantities(Expressions expressions) {
        this.expressions = expressions;
        this.literals = new Literals(expressions.draft.tree.places(), expressions.draft.findings);
    }

    Expr limited(LimitedContext tree, Type expected) {
        Expr value = sum(tree.sum(), expected);
        if (tree.rounding() != null) {
            value = rounded(
                    value,
                    tree.rounding(),
                    expressions
                            .draft
                            .tree
                            .places()
                            .of(tree.getStart(), tree.rounding().getStop()));
        }
        for (LimitContext limit : tree.limit()) {
            Expr bound = expressions.arithmetic.quantity(sum(limit.sum(), null));
            Place place = expressions.draft.tree.places().of(tree.getStart(), limit.getStop());
            value = value == null || bound == null
                    ? null
                    : expressions.arithmetic.extreme(
                            limit.bound.getText().equals("most"), List.of(value, bound), place);
        }
        return value;
    }

    private Expr rounded(Expr operand, RoundingContext rounding, Place place) {
        if (expressions.arithmetic.quantity(operand) == null) {
            return null;
        }
        Type.Quantity type = (Type.Quantity) operand.type();
        long multiple = 1;
        if (rounding.literal() != null) {
            Measure measure = literals.read(rounding.literal());
            if (measure == null) {
                return null;
            }
            if (!measure.dimension().equals(type.dimension())) {
                expressions.draft.report(
                        Code.DIMENSIONS,
                        rounding.literal(),
                        "%s cannot be rounded to %s".formatted(Types.shown(type), Types.shown(measure.dimension())));
                return null;
            }
            Rational size = expressions.draft.scale.inBaseUnits(measure);
            if (!size.isWhole() || size.signum() <= 0 || size.numerator().bitLength() > 62) {
                tooFine(rounding.literal(), type.dimension());
                return null;
            }
            multiple = size.toLong();
        }
        Expr.Rounding direction =
                Expr.Rounding.valueOf(rounding.direction.getText().toUpperCase(Locale.ROOT));
        return new Expr.Rounded(operand, direction, multiple, new Type.Quantity(type.dimension(), true), place);
    }

    Expr sum(SumContext tree, Type expected) {
        if (tree.product().size() == 1) {
            return product(tree.product(0), expected);
        }
        if (tree.product().size() > LONGEST_SUM) {
            expressions.draft.report(Code.TOO_DEEP, tree, "a sum has at most %d parts".formatted(LONGEST_SUM));
            return null;
        }
        Expr total = expressions.arithmetic.quantity(product(tree.product(0), null));
        boolean sound = total != null;
        for (int i = 1; i < tree.product().size(); i++) {
            Expr term = expressions.arithmetic.quantity(product(tree.product(i), null));
            sound &= term != null;
            if (sound) {
                boolean plus = tree.getChild(2 * i - 1).getText().equals("+");
                Place place = expressions
                        .draft
                        .tree
                        .places()
                        .of(tree.getStart(), tree.product(i).getStop());
                total = plus
                        ? expressions.arithmetic.add(total, term, place)
                        : expressions.arithmetic.subtract(total, term, place);
                sound = total != null;
            }
        }
        return sound ? total : null;
    }

    private Expr product(ProductContext tree, Type expected) {
        if (tree.unary().size() == 1) {
            return unary(tree.unary(0), expected);
        }
        if (tree.unary().size() > LONGEST_SUM) {
            expressions.draft.report(Code.TOO_DEEP, tree, "a product has at most %d parts".formatted(LONGEST_SUM));
            return null;
        }
        Expr total = asFactor(tree.unary(0));
        boolean sound = total != null;
        for (int i = 1; i < tree.unary().size(); i++) {
            Expr next = asFactor(tree.unary(i));
            sound &= next != null;
            if (sound) {
                boolean times = tree.getChild(2 * i - 1).getText().equals("*");
                Place place = expressions
                        .draft
                        .tree
                        .places()
                        .of(tree.getStart(), tree.unary(i).getStop());
                total = times
                        ? expressions.arithmetic.multiply(total, next, place)
                        : expressions.arithmetic.divide(total, next, place);
                sound = total != null;
            }
        }
        return sound ? total : null;
    }

    private Expr asFactor(UnaryContext tree) {
        boolean outer = factor;
        factor = true;
        Expr value = expressions.arithmetic.quantity(unary(tree, null));
        factor = outer;
        return value;
    }

    Expr unary(UnaryContext tree, Type expected) {
        if (tree.primary() != null) {
            return primary(tree.primary(), expected);
        }
        return expressions.nested(
                tree, () -> expressions.arithmetic.negate(unary(tree.unary(), null), expressions.place(tree)));
    }

    /** {@code 90 % of E}. */
    private Expr share(NumberContext tree) {
        Measure share = literals.read(tree.literal());
        Expr whole = expressions.nested(tree, () -> asFactor(tree.unary()));
        if (share == null || whole == null) {
            return null;
        }
        if (!share.dimension().equals(Dimension.NONE)) {
            expressions.draft.report(
                    Code.DIMENSIONS,
                    tree.literal(),
                    "expected a ratio before `of`, found " + Types.shown(share.dimension()));
            return null;
        }
        return Arithmetic.scale(share.value(), Dimension.NONE, whole, expressions.place(tree));
    }

    private Expr primary(PrimaryContext tree, Type expected) {
        return switch (tree) {
            case NumberContext number -> number.unary() == null ? number(number.literal()) : share(number);
            case TruthContext truth ->
                new Expr.Truth(truth.getText().equals("true"), Types.TRUTH, expressions.place(truth));
            case GroupedContext grouped -> grouped(grouped, expected);
            case ActualContext actual -> expressions.references.actual(actual);
            case PreviousContext previous -> expressions.timeForms.previous(previous, expected);
            case ExtremeContext extreme -> expressions.comparisons.folds().extreme(extreme);
            case CountContext count -> expressions.comparisons.folds().count(count);
            case ExtremeOfContext extreme -> extremeOf(extreme);
            case AbsoluteContext absolute -> absolute(absolute);
            case AfterContext after -> expressions.timeForms.after(after);
            case ReferenceContext reference -> expressions.references.value(reference.path(), expected);
            default -> throw new IllegalStateException("no such expression: " + tree.getText());
        };
    }

    /** A part of an expression that may have any type, as the operand of {@code previous}. */
    Expr part(PrimaryContext tree, Type expected) {
        return primary(tree, expected);
    }

    private Expr grouped(GroupedContext tree, Type expected) {
        boolean outer = factor;
        factor = false;
        Expr value = expressions.any(tree.expression(), expected);
        factor = outer;
        return value;
    }

    private Expr extremeOf(ExtremeOfContext tree) {
        List<Expr> operands = new ArrayList<>();
        for (var operand : tree.expression()) {
            operands.add(expressions.arithmetic.quantity(expressions.any(operand, null)));
        }
        return operands.contains(null)
                ? null
                : expressions.arithmetic.extreme(
                        tree.getStart().getText().equals("least"), operands, expressions.place(tree));
    }

    private Expr absolute(AbsoluteContext tree) {
        Expr operand = expressions.nested(tree, () -> expressions.arithmetic.quantity(primary(tree.primary(), null)));
        return operand == null
                ? null
                : new Expr.Absolute(operand, (Type.Quantity) operand.type(), expressions.place(tree));
    }

    private Expr number(LiteralContext tree) {
        Measure measure = literals.read(tree);
        if (measure == null) {
            return null;
        }
        Rational value = expressions.draft.scale.inBaseUnits(measure);
        boolean stored = expressions.realm().isLogic() || expressions.timeForms.inDuration();
        if (stored && !factor && !value.isWhole() && !measure.dimension().equals(Dimension.NONE)) {
            tooFine(tree, measure.dimension());
            return null;
        }
        return Arithmetic.number(value, measure.dimension(), expressions.place(tree));
    }

    private void tooFine(LiteralContext tree, Dimension dimension) {
        String finest = expressions.draft.scale.show(Rational.ONE, dimension);
        String written = expressions.draft.tree.text(tree);
        if (dimension.equals(Types.TIME)) {
            expressions.draft.report(
                    Code.NOT_TICKS, tree, "`%s` is not a whole number of ticks of %s".formatted(written, finest));
        } else {
            expressions.draft.report(
                    Code.TOO_FINE,
                    tree,
                    "`%s` is finer than %s, the resolution of every %s here"
                            .formatted(written, finest, Types.shown(dimension).replaceFirst("^an? ", "")));
        }
    }
}
