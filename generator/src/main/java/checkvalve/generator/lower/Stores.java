package checkvalve.generator.lower;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Puts the value of an expression into a variable the way a person writes it: choices as {@code if}, limits in place. */
final class Stores {
    private final Scope scope;

    Stores(Scope scope) {
        this.scope = scope;
    }

    /** Declares the local with the value. */
    void declare(Term.Local local, Expr expr, List<Statement> out) {
        List<Statement> stored = new ArrayList<>();
        into(local, expr, stored);
        int first = 0;
        while (stored.get(first) instanceof Statement.Declare) {
            first++;
        }
        if (stored.get(first) instanceof Statement.Assign(Term target, Term value) && target.equals(local)) {
            stored.set(first, new Statement.Declare(local, value));
        } else {
            stored.add(first, new Statement.Declare(local, null));
        }
        out.addAll(stored);
    }

    /** Assigns the value to the variable. */
    void into(Term target, Expr expr, List<Statement> out) {
        switch (expr) {
            case Expr.If e when !(e.type() instanceof Type.Truth) -> choose(target, e, out);
            case Expr.Least e when limitsInPlace(target, e.operands()) -> limit(target, e.operands(), Operator.GT, out);
            case Expr.Greatest e
            when limitsInPlace(target, e.operands()) -> limit(target, e.operands(), Operator.LT, out);
            default -> plainly(target, new Expressions(scope, out).stored(expr, target.kind()), out);
        }
    }

    /**
     * What is found by jumps is first a local: with a field waiting on the stack, the class file would have to say at each
     * jump what every local is.
     */
    private void plainly(Term target, Term value, List<Statement> out) {
        if (target instanceof Term.Field(String _, String name, Kind kind) && jumps(value)) {
            Term.Local found = new Term.Local(scope.names.fresh(name), kind);
            out.add(new Statement.Declare(found, value));
            out.add(new Statement.Assign(target, found));
        } else {
            out.add(new Statement.Assign(target, value));
        }
    }

    private static boolean jumps(Term value) {
        return switch (value) {
            case Term.Not _, Term.Choice _ -> true;
            case Term.Binary(Operator _, Term left, Term right, Kind kind) ->
                kind == Kind.TRUTH || jumps(left) || jumps(right);
            case Term.Negative negative -> jumps(negative.operand());
            case Term.Cast cast -> jumps(cast.operand());
            case Term.Element element -> jumps(element.index());
            case Term.Call call -> call.arguments().stream().anyMatch(Stores::jumps);
            case Term.Whole _, Term.Truth _, Term.Constant _, Term.Named _, Term.Local _, Term.Field _ -> false;
        };
    }

    private void choose(Term target, Expr.If first, List<Statement> out) {
        List<Statement.Branch> branches = new ArrayList<>();
        Expr rest = first;
        while (rest instanceof Expr.If e) {
            Term condition = new Expressions(scope, out).truth(e.condition());
            List<Statement> then = new ArrayList<>();
            into(target, e.then(), then);
            branches.add(new Statement.Branch(condition, then));
            rest = e.otherwise();
        }
        List<Statement> otherwise = new ArrayList<>();
        into(target, rest, otherwise);
        out.add(new Statement.When(branches, otherwise));
    }

    private void limit(Term target, List<Expr> operands, Operator worse, List<Statement> out) {
        into(target, operands.getFirst(), out);
        for (Expr operand : operands.subList(1, operands.size())) {
            Term bound = new Expressions(scope, out).stored(operand, target.kind());
            out.add(Statement.when(Logic.binary(worse, target, bound), new Statement.Assign(target, bound)));
        }
    }

    /** The first operand must fit the variable, and the others must not look at what is being changed. */
    private boolean limitsInPlace(Term target, List<Expr> operands) {
        List<Statement> trial = new ArrayList<>();
        for (Expr operand : operands) {
            if (!operand.equals(operands.getFirst()) && !isSteady(operand)) {
                return false;
            }
            Amount amount = Expressions.trial(scope, trial).amount(operand);
            Kind kind = amount.range().kind();
            if (!amount.isWhole() || kind == null || kind == Kind.LONG && target.kind() == Kind.INT) {
                return false;
            }
        }
        return trial.isEmpty();
    }

    private static boolean isSteady(Expr operand) {
        return operand instanceof Expr.Number
                || operand instanceof Expr.Ref ref && ref.symbol().kind() == Symbol.Kind.SETTING;
    }
}
