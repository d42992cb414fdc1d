package checkvalve.generator.lower;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;

/** What is left of a drive when the state of one machine is known. Only used to tell drives apart. */
final class InState {
    private final int machine;
    private final int state;

    private InState(int machine, int state) {
        this.machine = machine;
        this.state = state;
    }

    static Expr of(int machine, int state, Expr expr) {
        return new InState(machine, state).reduce(expr);
    }

    private Expr reduce(Expr expr) {
        return switch (expr) {
            case Expr.Not e -> {
                Expr operand = reduce(e.operand());
                yield operand instanceof Expr.Truth t
                        ? new Expr.Truth(!t.value(), e.type(), e.place())
                        : new Expr.Not(operand, e.type(), e.place());
            }
            case Expr.And e -> junction(e.operands(), true, e);
            case Expr.Or e -> junction(e.operands(), false, e);
            case Expr.If e -> chosen(e);
            case Expr.Compare e
            when isState(e.left()) && e.right() instanceof Expr.Member member ->
                truth((member.ordinal() == state) == (e.relation() == Expr.Relation.EQ));
            case Expr.OneOf e when isState(e.operand()) -> truth(e.ordinals().contains(state));
            default -> expr;
        };
    }

    private Expr chosen(Expr.If e) {
        Expr condition = reduce(e.condition());
        if (condition instanceof Expr.Truth truth) {
            return reduce(truth.value() ? e.then() : e.otherwise());
        }
        return new Expr.If(condition, reduce(e.then()), reduce(e.otherwise()), e.type(), e.place());
    }

    private Expr junction(List<Expr> operands, boolean neutral, Expr whole) {
        List<Expr> left = new ArrayList<>();
        for (Expr operand : operands) {
            Expr reduced = reduce(operand);
            if (!(reduced instanceof Expr.Truth truth)) {
                left.add(reduced);
            } else if (truth.value() != neutral) {
                return truth;
            }
        }
        if (left.isEmpty()) {
            return truth(neutral);
        }
        return switch (whole) {
            case Expr.And e -> new Expr.And(left, e.type(), e.place());
            case Expr.Or e -> new Expr.Or(left, e.type(), e.place());
            default -> whole;
        };
    }

    private boolean isState(Expr expr) {
        return expr instanceof Expr.Ref ref
                && ref.symbol().kind() == Symbol.Kind.MACHINE
                && ref.symbol().index() == machine;
    }

    private static Expr truth(boolean value) {
        return new Expr.Truth(value, new Type.Truth(), Place.NOWHERE);
    }
}
