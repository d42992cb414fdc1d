package checkvalve.generator.lower;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Lowers expressions. What would be written twice goes to a local of its own first, in the block given; expressions
 * change nothing, so the moment makes no difference.
 */
final class Expressions {
    private final Scope scope;
    private final List<Statement> block;
    private final UnaryOperator<String> naming;
    private final Comparisons comparisons;

    Expressions(Scope scope, List<Statement> block) {
        this(scope, block, scope.names::fresh);
    }

    private Expressions(Scope scope, List<Statement> block, UnaryOperator<String> naming) {
        this.scope = scope;
        this.block = block;
        this.naming = naming;
        this.comparisons = new Comparisons(this);
    }

    /** For asking only: what goes to the block is not for use. */
    static Expressions trial(Scope scope, List<Statement> block) {
        return new Expressions(scope, block, UnaryOperator.identity());
    }

    /** A truth. */
    Term truth(Expr expr) {
        return switch (expr) {
            case Expr.Truth e -> new Term.Truth(e.value());
            case Expr.Not e -> Logic.not(truth(e.operand()));
            case Expr.And e -> Logic.and(truths(e.operands()));
            case Expr.Or e -> Logic.or(truths(e.operands()));
            case Expr.Implies e -> Logic.or(List.of(Logic.not(truth(e.left())), truth(e.right())));
            case Expr.If e -> Logic.truthChoice(truth(e.condition()), truth(e.then()), truth(e.otherwise()));
            case Expr.Compare e -> comparisons.compare(e);
            case Expr.OneOf e -> oneOf(e);
            case Expr.Ref e -> reference(e.symbol());
            case Expr.Fold e -> scope.folds.local(e);
            case Expr.Held e -> Logic.binary(Operator.GT, scope.timer(e.timer()), duration(e.duration()));
            case Expr.After e -> Logic.binary(Operator.GE, scope.elapsed(e.machine()), duration(e.duration()));
            case Expr.Took e -> took(e);
            default -> throw new IllegalStateException("no truth of control logic: " + expr);
        };
    }

    /** The ordinal of an enumeration. */
    Term ordinal(Expr expr) {
        return switch (expr) {
            case Expr.Member e -> scope.names.ordinal(e.type(), e.ordinal());
            case Expr.Ref e -> scope.term(e.symbol());
            case Expr.If e -> Logic.choice(truth(e.condition()), ordinal(e.then()), ordinal(e.otherwise()));
            default -> throw new IllegalStateException("no enumeration of control logic: " + expr);
        };
    }

    /** A quantity. */
    Amount amount(Expr expr) {
        Arithmetic arithmetic = new Arithmetic(expr.place());
        return switch (expr) {
            case Expr.Number e -> Amount.of(e.value());
            case Expr.Ref e -> quantity(e, arithmetic);
            case Expr.Fold e -> fold(e, arithmetic);
            case Expr.If e -> chosen(e, arithmetic);
            case Expr.Add e -> arithmetic.plus(amount(e.left()), amount(e.right()));
            case Expr.Subtract e -> arithmetic.minus(amount(e.left()), amount(e.right()));
            case Expr.Scale e -> arithmetic.times(amount(e.operand()), e.factor());
            case Expr.Rounded e -> arithmetic.rounded(amount(e.operand()), e.rounding(), e.multiple());
            case Expr.Least e -> extreme(e.operands(), Operator.LT, arithmetic);
            case Expr.Greatest e -> extreme(e.operands(), Operator.GT, arithmetic);
            case Expr.Absolute e -> absolute(amount(e.operand()), arithmetic);
            default -> throw new IllegalStateException("no quantity of control logic: " + expr);
        };
    }

    /** Whatever it is, as it is stored in a variable of the kind. */
    Term stored(Expr expr, Kind kind) {
        return switch (expr.type()) {
            case Type.Truth _ -> truth(expr);
            case Type.Enumeration _ -> ordinal(expr);
            case Type.Quantity _ -> Arithmetic.widened(amount(expr).term(), kind);
        };
    }

    private Term reference(Symbol symbol) {
        if (symbol.kind() == Symbol.Kind.KEEP
                && scope.device.keeps().get(symbol.index()) instanceof Keep.Budget budget) {
            Range spent = Range.of(budget.spent(), budget.spent());
            return Logic.binary(Operator.GE, scope.term(symbol), Arithmetic.whole(spent));
        }
        return scope.term(symbol);
    }

    private Amount quantity(Expr.Ref ref, Arithmetic arithmetic) {
        Amount stored = Amount.of(scope.term(ref.symbol()), scope.range(ref.symbol()));
        if (ref.symbol().kind() == Symbol.Kind.KEEP
                && scope.device.keeps().get(ref.symbol().index()) instanceof Keep.Ramp ramp) {
            Amount exact = arithmetic.times(stored, Rational.of(1, ramp.scale()));
            return arithmetic.rounded(exact, Expr.Rounding.DOWN, 1);
        }
        return stored;
    }

    private Amount fold(Expr.Fold fold, Arithmetic arithmetic) {
        Term local = scope.folds.local(fold);
        if (fold.kind() == Expr.FoldKind.COUNT) {
            return Amount.of(
                    local, Range.of(0, scope.device.groups().get(fold.group()).high()));
        }
        Amount none = amount(fold.whenNone());
        Amount some = Amount.of(local, scope.elements(fold));
        if (scope.folds.settlesNone(fold)) {
            return Amount.of(local, some.range().or(none.range()));
        }
        Term empty = Logic.binary(Operator.EQ, scope.folds.count(fold.group()), new Term.Whole(0, Kind.INT));
        return either(empty, none, some, arithmetic);
    }

    private Amount chosen(Expr.If e, Arithmetic arithmetic) {
        return either(truth(e.condition()), amount(e.then()), amount(e.otherwise()), arithmetic);
    }

    private static Amount either(Term condition, Amount then, Amount otherwise, Arithmetic arithmetic) {
        BigInteger shared = Arithmetic.shared(then, otherwise);
        Amount a = arithmetic.over(then, shared);
        Amount b = arithmetic.over(otherwise, shared);
        Range range = a.range().or(b.range());
        return new Amount(Logic.choice(condition, a.term(), b.term()), range, shared);
    }

    private Amount extreme(List<Expr> operands, Operator better, Arithmetic arithmetic) {
        Amount best = amount(operands.getFirst());
        for (Expr operand : operands.subList(1, operands.size())) {
            Amount other = amount(operand);
            BigInteger shared = Arithmetic.shared(best, other);
            Amount a = plain(arithmetic.over(best, shared));
            Amount b = plain(arithmetic.over(other, shared));
            Term choice = Logic.choice(Logic.binary(better, a.term(), b.term()), a.term(), b.term());
            Range range = better == Operator.LT
                    ? a.range().least(b.range())
                    : a.range().greatest(b.range());
            best = new Amount(choice, range, shared);
        }
        return best;
    }

    private Amount absolute(Amount amount, Arithmetic arithmetic) {
        if (amount.range().low().signum() >= 0) {
            return amount;
        }
        if (amount.isLiteral()) {
            return Amount.of(amount.literal().absolute());
        }
        Amount value = plain(amount);
        Term negative = Logic.binary(Operator.LT, value.term(), new Term.Whole(0, Kind.INT));
        Term choice = Logic.choice(negative, arithmetic.negated(value).term(), value.term());
        return new Amount(choice, amount.range().absolute(), amount.denominator());
    }

    /** The same amount as something that may be written twice. */
    private Amount plain(Amount amount) {
        if (amount.term().isPlain()) {
            return amount;
        }
        Term.Local part = new Term.Local(naming.apply("part"), amount.term().kind());
        block.add(new Statement.Declare(part, amount.term()));
        return new Amount(part, amount.range(), amount.denominator());
    }

    private Term duration(Expr expr) {
        return amount(expr).term();
    }

    private Term oneOf(Expr.OneOf e) {
        return isOneOf(ordinal(e.operand()), (Type.Enumeration) e.operand().type(), e.ordinals());
    }

    private Term took(Expr.Took e) {
        Type.Enumeration states = scope.device.machines().get(e.machine()).states();
        Term before = new Term.Local(scope.names.before(e.machine()), Kind.INT);
        Term after = new Term.Field("", scope.names.state(e.machine()), Kind.INT);
        Term moved = Logic.binary(Operator.NE, after, before);
        Term from = isOneOf(before, states, e.from());
        Term to = isOneOf(after, states, e.to());
        boolean apart = e.from().stream().noneMatch(e.to()::contains);
        return Logic.and(apart ? List.of(from, to) : List.of(moved, from, to));
    }

    /** Membership in a set of an enumeration's values, as {@code !=} where only one is left out. */
    Term isOneOf(Term value, Type.Enumeration type, SortedSet<Integer> ordinals) {
        List<Integer> others = IntStream.range(0, type.members().size())
                .filter(i -> !ordinals.contains(i))
                .boxed()
                .toList();
        if (others.isEmpty()) {
            return new Term.Truth(true);
        }
        if (others.size() == 1 && ordinals.size() > 1) {
            return Logic.binary(Operator.NE, value, scope.names.ordinal(type, others.getFirst()));
        }
        return Logic.or(ordinals.stream()
                .map(ordinal -> Logic.binary(Operator.EQ, value, scope.names.ordinal(type, ordinal)))
                .toList());
    }

    private List<Term> truths(List<Expr> operands) {
        return operands.stream().map(this::truth).toList();
    }
}
