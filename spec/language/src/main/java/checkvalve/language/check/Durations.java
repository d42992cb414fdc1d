package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.DurationContext;

/** Lengths of time: constants or settings, in whole ticks. */
final class Durations {
    private static final long LONGEST = 1L << 40;

    private final Expressions expressions;
    private boolean open;

    Durations(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Whether a duration is being read. */
    boolean isOpen() {
        return open;
    }

    /** The duration; null after a report. */
    Expr check(DurationContext tree) {
        boolean outer = open;
        open = true;
        Expr value = expressions.neutral(
                () -> expressions.arithmetic.quantity(expressions.quantities.sum(tree.sum(), Types.TICKS)));
        open = outer;
        if (value == null || !isTime(value) || !overSettings(value)) {
            return null;
        }
        if (expressions.whole(value) == null) {
            return null;
        }
        if (bound(value, false).signum() < 0 || bound(value, true).compareTo(Rational.ONE) < 0) {
            expressions.draft.findings.report(Code.NOT_TICKS, value.place(), "a duration is at least one tick");
            return null;
        }
        if (bound(value, true).compareTo(Rational.of(LONGEST)) > 0) {
            expressions.draft.findings.report(Code.TOO_LARGE, value.place(), "this duration has too many ticks");
            return null;
        }
        return value;
    }

    /** The most ticks that the duration can have, whatever the settings. */
    long longest(Expr duration) {
        return bound(duration, true).floor().longValueExact();
    }

    private boolean isTime(Expr value) {
        Type.Quantity type = (Type.Quantity) value.type();
        if (type.dimension().equals(Types.TIME)) {
            return true;
        }
        expressions.draft.findings.report(
                Code.DIMENSIONS, value.place(), "expected a time, found " + Types.shown(type));
        return false;
    }

    private boolean overSettings(Expr value) {
        boolean[] sound = {true};
        Children.walk(value, part -> {
            boolean allowed = switch (part) {
                case Expr.Number e -> true;
                case Expr.Add e -> true;
                case Expr.Subtract e -> true;
                case Expr.Scale e -> true;
                case Expr.Rounded e -> true;
                case Expr.Least e -> true;
                case Expr.Greatest e -> true;
                case Expr.Ref ref -> ref.symbol().kind() == Symbol.Kind.SETTING;
                default -> false;
            };
            if (!allowed && sound[0]) {
                sound[0] = false;
                expressions.draft.findings.report(
                        Code.NOT_CONSTANT, part.place(), "a duration is made of constants and settings only");
            }
        });
        return sound[0];
    }

    private Rational bound(Expr value, boolean upper) {
        return switch (value) {
            case Expr.Number e -> e.value();
            case Expr.Ref e ->
                Rational.of(bound(expressions.draft.settings.get(e.symbol().index()), upper));
            case Expr.Add e -> bound(e.left(), upper).plus(bound(e.right(), upper));
            case Expr.Subtract e -> bound(e.left(), upper).minus(bound(e.right(), !upper));
            case Expr.Scale e ->
                e.factor().times(bound(e.operand(), upper == (e.factor().signum() >= 0)));
            case Expr.Rounded e -> bound(e.operand(), upper).plus(Rational.of(upper ? e.multiple() : -e.multiple()));
            case Expr.Least e ->
                e.operands().stream()
                        .map(o -> bound(o, upper))
                        .min(Rational::compareTo)
                        .orElseThrow();
            case Expr.Greatest e ->
                e.operands().stream()
                        .map(o -> bound(o, upper))
                        .max(Rational::compareTo)
                        .orElseThrow();
            default -> throw new IllegalStateException("no duration");
        };
    }

    private static long bound(Setting setting, boolean upper) {
        return upper ? setting.high() : setting.low();
    }
}
