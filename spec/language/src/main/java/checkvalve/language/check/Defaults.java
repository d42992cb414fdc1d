package checkvalve.language.check;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Type;
import java.math.BigInteger;
import java.util.List;

/** Evaluates conditions over the settings as they leave the factory. */
final class Defaults {
    private final List<Setting> settings;

    Defaults(List<Setting> settings) {
        this.settings = settings;
    }

    boolean satisfy(Expr condition) {
        return switch (condition) {
            case Expr.Truth e -> e.value();
            case Expr.Ref e -> initial(e) != 0;
            case Expr.Not e -> !satisfy(e.operand());
            case Expr.And e -> e.operands().stream().allMatch(this::satisfy);
            case Expr.Or e -> e.operands().stream().anyMatch(this::satisfy);
            case Expr.Implies e -> !satisfy(e.left()) || satisfy(e.right());
            case Expr.If e -> satisfy(e.condition()) ? satisfy(e.then()) : satisfy(e.otherwise());
            case Expr.Compare e -> compare(e);
            case Expr.OneOf e ->
                e.ordinals().contains(value(e.operand()).numerator().intValueExact());
            default -> throw new IllegalStateException("not a condition over settings");
        };
    }

    private boolean compare(Expr.Compare e) {
        int order = value(e.left()).compareTo(value(e.right()));
        return switch (e.relation()) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }

    /** The value as a number: ordinals for enumerations, 0 or 1 for truths. */
    private Rational value(Expr expr) {
        if (expr.type() instanceof Type.Truth) {
            return satisfy(expr) ? Rational.ONE : Rational.ZERO;
        }
        return switch (expr) {
            case Expr.Number e -> e.value();
            case Expr.Member e -> Rational.of(e.ordinal());
            case Expr.Ref e -> Rational.of(initial(e));
            case Expr.If e -> satisfy(e.condition()) ? value(e.then()) : value(e.otherwise());
            case Expr.Add e -> value(e.left()).plus(value(e.right()));
            case Expr.Subtract e -> value(e.left()).minus(value(e.right()));
            case Expr.Scale e -> e.factor().times(value(e.operand()));
            case Expr.Rounded e -> rounded(e);
            case Expr.Least e ->
                e.operands().stream().map(this::value).min(Rational::compareTo).orElseThrow();
            case Expr.Greatest e ->
                e.operands().stream().map(this::value).max(Rational::compareTo).orElseThrow();
            case Expr.Absolute e -> value(e.operand()).absolute();
            default -> throw new IllegalStateException("not a value of settings");
        };
    }

    private Rational rounded(Expr.Rounded e) {
        Rational multiple = Rational.of(e.multiple());
        Rational steps = value(e.operand()).dividedBy(multiple);
        BigInteger whole = switch (e.rounding()) {
            case DOWN -> steps.floor();
            case UP -> steps.negated().floor().negate();
            case NEAREST -> steps.plus(Rational.of(1, 2)).floor();
        };
        return new Rational(whole, BigInteger.ONE).times(multiple);
    }

    private long initial(Expr.Ref ref) {
        return settings.get(ref.symbol().index()).initial();
    }
}
