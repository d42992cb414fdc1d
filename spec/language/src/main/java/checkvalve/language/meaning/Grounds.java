package checkvalve.language.meaning;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts of an expression that made it what it was: had none of them been different, neither had it. */
final class Grounds {
    private final Valuation at;
    private final Set<Expr> parts = new LinkedHashSet<>();

    private Grounds(Valuation at) {
        this.at = at;
    }

    /** Conditions that cannot be taken apart further, and of a value its terms; in the order of the text. */
    static List<Expr> of(Expr expr, Valuation at) {
        Grounds grounds = new Grounds(at);
        grounds.collect(expr);
        return List.copyOf(grounds.parts);
    }

    private void collect(Expr expr) {
        switch (expr) {
            case Expr.Not e -> collect(e.operand());
            case Expr.And e -> junction(e.operands(), true);
            case Expr.Or e -> junction(e.operands(), false);
            case Expr.Implies e -> implication(e);
            case Expr.If e -> {
                collect(e.condition());
                collect(at.truth(e.condition()) ? e.then() : e.otherwise());
            }
            case Expr.Number e -> {}
            case Expr.Member e -> {}
            case Expr.Truth e -> {}
            case Expr.Compare e -> parts.add(e);
            case Expr.OneOf e -> parts.add(e);
            case Expr.Ref e -> parts.add(e);
            case Expr.Fold e -> parts.add(e);
            case Expr.Held e -> parts.add(e);
            case Expr.HeldBefore e -> parts.add(e);
            case Expr.After e -> parts.add(e);
            case Expr.Took e -> parts.add(e);
            case Expr.Previous e -> parts.add(e);
            case Expr.Total e -> parts.add(e);
            case Expr.Add e -> operands(List.of(e.left(), e.right()));
            case Expr.Subtract e -> operands(List.of(e.left(), e.right()));
            case Expr.Scale e -> collect(e.operand());
            case Expr.Rounded e -> collect(e.operand());
            case Expr.Least e -> operands(e.operands());
            case Expr.Greatest e -> operands(e.operands());
            case Expr.Absolute e -> collect(e.operand());
        }
    }

    private void operands(List<Expr> operands) {
        operands.forEach(this::collect);
    }

    /** All operands, or only those that alone are enough. */
    private void junction(List<Expr> operands, boolean isAnd) {
        List<Expr> enough = new ArrayList<>();
        for (Expr operand : operands) {
            if (at.truth(operand) != isAnd) {
                enough.add(operand);
            }
        }
        operands(enough.isEmpty() ? operands : enough);
    }

    private void implication(Expr.Implies e) {
        boolean left = at.truth(e.left());
        boolean right = at.truth(e.right());
        if (!left || !right) {
            collect(e.left());
        }
        if (right || left) {
            collect(e.right());
        }
    }

    /** Whether all parts of the condition decide it, so that they say no more than the condition does. */
    static boolean areAll(List<Expr> grounds, Expr condition) {
        int[] atoms = {0};
        Subexpressions.each(condition, part -> {
            if (part instanceof Expr.And || part instanceof Expr.Or || part instanceof Expr.Implies) {
                atoms[0] += branches(part);
            }
        });
        return grounds.size() > atoms[0];
    }

    /** One less than the number of operands: summed up they are one less than the number of leaves. */
    private static int branches(Expr junction) {
        return switch (junction) {
            case Expr.And e -> e.operands().size() - 1;
            case Expr.Or e -> e.operands().size() - 1;
            default -> 1;
        };
    }

    static boolean isTruth(Expr expr) {
        return expr.type() instanceof Type.Truth;
    }
}
