package checkvalve.language.check;

import checkvalve.language.model.Expr;
import java.util.List;
import java.util.function.Consumer;

/** The parts of an expression. */
final class Children {
    private Children() {}

    /** The direct parts, in the order of the text. */
    static List<Expr> of(Expr expr) {
        return switch (expr) {
            case Expr.Number e -> List.of();
            case Expr.Truth e -> List.of();
            case Expr.Member e -> List.of();
            case Expr.Ref e -> List.of();
            case Expr.Fold e -> e.whenNone() == null ? List.of() : List.of(e.whenNone());
            case Expr.Not e -> List.of(e.operand());
            case Expr.And e -> e.operands();
            case Expr.Or e -> e.operands();
            case Expr.Implies e -> List.of(e.left(), e.right());
            case Expr.If e -> List.of(e.condition(), e.then(), e.otherwise());
            case Expr.Compare e -> List.of(e.left(), e.right());
            case Expr.OneOf e -> List.of(e.operand());
            case Expr.Add e -> List.of(e.left(), e.right());
            case Expr.Subtract e -> List.of(e.left(), e.right());
            case Expr.Scale e -> List.of(e.operand());
            case Expr.Rounded e -> List.of(e.operand());
            case Expr.Least e -> e.operands();
            case Expr.Greatest e -> e.operands();
            case Expr.Absolute e -> List.of(e.operand());
            case Expr.Held e -> List.of(e.duration());
            case Expr.HeldBefore e -> List.of(e.duration());
            case Expr.After e -> List.of(e.duration());
            case Expr.Took e -> List.of();
            case Expr.Previous e -> List.of();
            case Expr.Total e -> List.of(e.count(), e.window());
        };
    }

    /** Visits the expression and everything in it. */
    static void walk(Expr expr, Consumer<Expr> visitor) {
        visitor.accept(expr);
        of(expr).forEach(child -> walk(child, visitor));
    }
}
