package checkvalve.language.check;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import java.util.List;

/** An expression without its places, so that two of the same structure are equal. */
final class Unplaced {
    private static final Place NOWHERE = Place.NOWHERE;

    private Unplaced() {}

    static Expr of(Expr expr) {
        return switch (expr) {
            case Expr.Number e -> new Expr.Number(e.value(), e.type(), NOWHERE);
            case Expr.Truth e -> new Expr.Truth(e.value(), e.type(), NOWHERE);
            case Expr.Member e -> new Expr.Member(e.ordinal(), e.type(), NOWHERE);
            case Expr.Ref e -> new Expr.Ref(e.symbol(), e.type(), NOWHERE);
            case Expr.Fold e ->
                new Expr.Fold(
                        e.kind(),
                        e.group(),
                        e.channel(),
                        e.actual(),
                        e.members(),
                        e.whenNone() == null ? null : of(e.whenNone()),
                        e.type(),
                        NOWHERE);
            case Expr.Not e -> new Expr.Not(of(e.operand()), e.type(), NOWHERE);
            case Expr.And e -> new Expr.And(all(e.operands()), e.type(), NOWHERE);
            case Expr.Or e -> new Expr.Or(all(e.operands()), e.type(), NOWHERE);
            case Expr.Implies e -> new Expr.Implies(of(e.left()), of(e.right()), e.type(), NOWHERE);
            case Expr.If e -> new Expr.If(of(e.condition()), of(e.then()), of(e.otherwise()), e.type(), NOWHERE);
            case Expr.Compare e -> new Expr.Compare(e.relation(), of(e.left()), of(e.right()), e.type(), NOWHERE);
            case Expr.OneOf e -> new Expr.OneOf(of(e.operand()), e.ordinals(), e.type(), NOWHERE);
            case Expr.Add e -> new Expr.Add(of(e.left()), of(e.right()), e.type(), NOWHERE);
            case Expr.Subtract e -> new Expr.Subtract(of(e.left()), of(e.right()), e.type(), NOWHERE);
            case Expr.Scale e -> new Expr.Scale(e.factor(), of(e.operand()), e.type(), NOWHERE);
            case Expr.Rounded e -> new Expr.Rounded(of(e.operand()), e.rounding(), e.multiple(), e.type(), NOWHERE);
            case Expr.Least e -> new Expr.Least(all(e.operands()), e.type(), NOWHERE);
            case Expr.Greatest e -> new Expr.Greatest(all(e.operands()), e.type(), NOWHERE);
            case Expr.Absolute e -> new Expr.Absolute(of(e.operand()), e.type(), NOWHERE);
            case Expr.Held e -> new Expr.Held(e.timer(), of(e.duration()), e.type(), NOWHERE);
            case Expr.HeldBefore e -> new Expr.HeldBefore(e.timer(), of(e.duration()), e.type(), NOWHERE);
            case Expr.After e -> new Expr.After(e.machine(), of(e.duration()), e.type(), NOWHERE);
            case Expr.Took e -> new Expr.Took(e.machine(), e.from(), e.to(), e.type(), NOWHERE);
            case Expr.Previous e -> new Expr.Previous(e.memory(), e.type(), NOWHERE);
            case Expr.Total e -> new Expr.Total(e.observer(), of(e.count()), of(e.window()), e.type(), NOWHERE);
        };
    }

    private static List<Expr> all(List<Expr> operands) {
        return operands.stream().map(Unplaced::of).toList();
    }
}
