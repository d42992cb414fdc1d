package checkvalve.generator.lower;

import checkvalve.language.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks through the expressions below an expression. */
final class ExprTree {
    private ExprTree() {}

    /** The expression itself and all below it, from the outside in and from left to right. */
    static void visit(Expr root, Consumer<Expr> visitor) {
        visitor.accept(root);
        children(root).forEach(child -> visit(child, visitor));
    }

    private static List<Expr> children(Expr expr) {
        return switch (expr) {
            case Expr.Number _, Expr.Truth _, Expr.Member _, Expr.Ref _, Expr.Took _, Expr.Previous _ -> List.of();
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
            case Expr.Total e -> new ArrayList<>(List.of(e.count(), e.window()));
        };
    }
}
