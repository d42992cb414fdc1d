package checkvalve.language.cover;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Conditions that no author wrote. */
final class Formula {
    static final Type.Truth TRUTH = new Type.Truth();
    static final Expr TRUE = new Expr.Truth(true, TRUTH, Place.NOWHERE);
    static final Expr FALSE = new Expr.Truth(false, TRUTH, Place.NOWHERE);

    private Formula() {}

    static Expr not(Expr operand) {
        return new Expr.Not(operand, TRUTH, Place.NOWHERE);
    }

    static Expr is(Expr operand, boolean wanted) {
        return wanted ? operand : not(operand);
    }

    static Expr and(List<Expr> operands) {
        return switch (operands.size()) {
            case 0 -> TRUE;
            case 1 -> operands.getFirst();
            default -> new Expr.And(List.copyOf(operands), TRUTH, Place.NOWHERE);
        };
    }

    static List<Expr> with(List<Expr> some, Expr... more) {
        List<Expr> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    static Expr compare(Expr.Relation relation, Expr left, Expr right) {
        return new Expr.Compare(relation, left, right, TRUTH, Place.NOWHERE);
    }

    /** The number, as one more operand beside the other. */
    static Expr plus(Expr number, Rational more) {
        Type.Quantity type = (Type.Quantity) number.type();
        if (more.signum() == 0) {
            return number;
        }
        Type.Quantity sum = new Type.Quantity(type.dimension(), type.whole() && more.isWhole());
        return new Expr.Add(number, number(more, sum), sum, Place.NOWHERE);
    }

    static Expr number(Rational value, Type.Quantity like) {
        return new Expr.Number(
                value, new Type.Quantity(like.dimension(), like.whole() && value.isWhole()), Place.NOWHERE);
    }

    static Expr ref(Symbol.Kind kind, int index, String name, Type type) {
        return new Expr.Ref(new Symbol(kind, index, name), type, Place.NOWHERE);
    }

    static Expr state(String machine, int index, Type.Enumeration states, int state) {
        return compare(
                Expr.Relation.EQ,
                ref(Symbol.Kind.MACHINE, index, machine, states),
                new Expr.Member(state, states, Place.NOWHERE));
    }
}
