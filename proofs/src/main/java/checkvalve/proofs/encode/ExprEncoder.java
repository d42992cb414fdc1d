package checkvalve.proofs.encode;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Expressions to terms, one case an operator. */
final class ExprEncoder {
    private final Terms terms;
    private final Folds folds;
    private final Roundings roundings;

    ExprEncoder(Terms terms, Folds folds, Roundings roundings) {
        this.terms = terms;
        this.folds = folds;
        this.roundings = roundings;
    }

    Term truth(Expr expr, Scope scope) {
        return ((Value.Truth) value(expr, scope)).term();
    }

    Term number(Expr expr, Scope scope) {
        return ((Value.Number) value(expr, scope)).term();
    }

    Value value(Expr expr, Scope scope) {
        return switch (expr) {
            case Expr.Number e ->
                number(e.type().whole() ? terms.whole(e.value().toLong()) : terms.real(e.value()));
            case Expr.Truth e -> truth(terms.truth(e.value()));
            case Expr.Member e ->
                Value.member(terms, e.ordinal(), e.type().members().size());
            case Expr.Ref e -> scope.symbol(e.symbol());
            case Expr.Fold e -> folds.value(e, e.whenNone() == null ? null : value(e.whenNone(), scope));
            case Expr.Not e -> truth(terms.not(truth(e.operand(), scope)));
            case Expr.And e -> truth(terms.and(truths(e.operands(), scope)));
            case Expr.Or e -> truth(terms.or(truths(e.operands(), scope)));
            case Expr.Implies e -> truth(terms.implies(truth(e.left(), scope), truth(e.right(), scope)));
            case Expr.If e ->
                Value.choose(terms, truth(e.condition(), scope), value(e.then(), scope), value(e.otherwise(), scope));
            case Expr.Compare e -> truth(compare(e, scope));
            case Expr.OneOf e -> truth(oneOf(e, scope));
            case Expr.Add e -> number(terms.add(number(e.left(), scope), number(e.right(), scope)));
            case Expr.Subtract e -> number(terms.subtract(number(e.left(), scope), number(e.right(), scope)));
            case Expr.Scale e -> number(terms.scale(e.factor(), number(e.operand(), scope)));
            case Expr.Rounded e ->
                number(roundings.rounded(number(e.operand(), scope), e.rounding(), Rational.of(e.multiple())));
            case Expr.Least e -> number(folded(e.operands(), scope, terms::least));
            case Expr.Greatest e -> number(folded(e.operands(), scope, terms::greatest));
            case Expr.Absolute e -> number(absolute(number(e.operand(), scope)));
            case Expr.Held e -> truth(terms.below(number(e.duration(), scope), scope.held(e.timer())));
            case Expr.HeldBefore e -> truth(terms.atMost(number(e.duration(), scope), scope.heldBefore(e.timer())));
            case Expr.After e -> truth(terms.atMost(number(e.duration(), scope), scope.elapsed(e.machine())));
            case Expr.Took e -> truth(scope.took(e));
            case Expr.Previous e -> scope.previous(e.memory());
            case Expr.Total e -> truth(scope.total(e.observer(), number(e.count(), scope), number(e.window(), scope)));
        };
    }

    private Term compare(Expr.Compare e, Scope scope) {
        Value left = value(e.left(), scope);
        Value right = value(e.right(), scope);
        return switch (e.relation()) {
            case EQ -> Value.equal(terms, left, right);
            case NE -> terms.not(Value.equal(terms, left, right));
            case LT -> terms.below(term(left), term(right));
            case LE -> terms.atMost(term(left), term(right));
            case GT -> terms.below(term(right), term(left));
            case GE -> terms.atMost(term(right), term(left));
        };
    }

    private static Term term(Value number) {
        return ((Value.Number) number).term();
    }

    private Term oneOf(Expr.OneOf e, Scope scope) {
        List<Term> is = ((Value.Choice) value(e.operand(), scope)).is();
        return terms.or(e.ordinals().stream().map(is::get).toList());
    }

    private List<Term> truths(List<Expr> operands, Scope scope) {
        List<Term> encoded = new ArrayList<>();
        for (Expr operand : operands) {
            encoded.add(truth(operand, scope));
        }
        return encoded;
    }

    private Term folded(List<Expr> operands, Scope scope, BinaryOperator<Term> pick) {
        return operands.stream()
                .map(operand -> number(operand, scope))
                .reduce(pick)
                .orElseThrow();
    }

    private Term absolute(Term a) {
        return terms.ite(terms.atMost(terms.whole(0), a), a, terms.scale(Rational.of(-1), a));
    }

    private static Value truth(Term term) {
        return new Value.Truth(term);
    }

    private static Value number(Term term) {
        return new Value.Number(term);
    }
}
