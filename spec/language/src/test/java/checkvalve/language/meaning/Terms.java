package checkvalve.language.meaning;

import checkvalve.language.model.Base;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Expressions written short. */
final class Terms {
    static final Type.Truth TRUTH = new Type.Truth();
    static final Type.Quantity WHOLE = new Type.Quantity(Dimension.of(Base.VOLTAGE), true);
    static final Type.Quantity RATIONAL = new Type.Quantity(Dimension.of(Base.VOLTAGE), false);
    static final Expr YES = new Expr.Truth(true, TRUTH, Place.NOWHERE);
    static final Expr NO = new Expr.Truth(false, TRUTH, Place.NOWHERE);

    private Terms() {}

    static Expr number(long value) {
        return new Expr.Number(Rational.of(value), WHOLE, Place.NOWHERE);
    }

    static Expr number(long numerator, long denominator) {
        return new Expr.Number(Rational.of(numerator, denominator), RATIONAL, Place.NOWHERE);
    }

    static Expr ref(Symbol.Kind kind, int index, String name, Type type) {
        return new Expr.Ref(new Symbol(kind, index, name), type, Place.NOWHERE);
    }

    static Expr compare(Expr left, String relation, Expr right) {
        Expr.Relation is = switch (relation) {
            case "=" -> Expr.Relation.EQ;
            case "!=" -> Expr.Relation.NE;
            case "<" -> Expr.Relation.LT;
            case "<=" -> Expr.Relation.LE;
            case ">" -> Expr.Relation.GT;
            case ">=" -> Expr.Relation.GE;
            default -> throw new IllegalArgumentException(relation);
        };
        return new Expr.Compare(is, left, right, TRUTH, Place.NOWHERE);
    }

    static Expr compare(Expr left, String relation, long right) {
        return compare(left, relation, number(right));
    }

    static Expr is(Expr left, int ordinal) {
        return new Expr.OneOf(left, new TreeSet<>(Set.of(ordinal)), TRUTH, Place.NOWHERE);
    }

    static Expr not(Expr operand) {
        return new Expr.Not(operand, TRUTH, Place.NOWHERE);
    }

    static Expr and(Expr... operands) {
        return new Expr.And(List.of(operands), TRUTH, Place.NOWHERE);
    }

    static Expr or(Expr... operands) {
        return new Expr.Or(List.of(operands), TRUTH, Place.NOWHERE);
    }

    static Expr implies(Expr left, Expr right) {
        return new Expr.Implies(left, right, TRUTH, Place.NOWHERE);
    }

    static Expr when(Expr then, Expr condition, Expr otherwise) {
        return new Expr.If(condition, then, otherwise, then.type(), Place.NOWHERE);
    }

    static Expr plus(Expr left, Expr right) {
        return new Expr.Add(left, right, WHOLE, Place.NOWHERE);
    }

    static Expr minus(Expr left, Expr right) {
        Type.Quantity type = Valuation.isWhole(left) && Valuation.isWhole(right) ? WHOLE : RATIONAL;
        return new Expr.Subtract(left, right, type, Place.NOWHERE);
    }

    static Expr percent(long percent, Expr operand) {
        return new Expr.Scale(Rational.of(percent, 100), operand, RATIONAL, Place.NOWHERE);
    }

    static Expr rounded(Expr operand, Expr.Rounding how, long multiple) {
        return new Expr.Rounded(operand, how, multiple, WHOLE, Place.NOWHERE);
    }

    static Expr heldFor(int timer, Expr duration) {
        return new Expr.Held(timer, duration, TRUTH, Place.NOWHERE);
    }

    static Expr heldFor(int timer, long duration) {
        return heldFor(timer, ticks(duration));
    }

    static Expr ticks(long number) {
        return new Expr.Number(Rational.of(number), new Type.Quantity(Dimension.of(Base.TIME), true), Place.NOWHERE);
    }

    static Expr heldBefore(int timer, long duration) {
        return new Expr.HeldBefore(timer, ticks(duration), TRUTH, Place.NOWHERE);
    }

    static Expr after(int machine, long duration) {
        return new Expr.After(machine, number(duration), TRUTH, Place.NOWHERE);
    }

    static Expr took(int machine, int from, int to) {
        return new Expr.Took(machine, new TreeSet<>(Set.of(from)), new TreeSet<>(Set.of(to)), TRUTH, Place.NOWHERE);
    }

    static Expr previous(int memory, Type type) {
        return new Expr.Previous(memory, type, Place.NOWHERE);
    }

    static Expr total(int observer, Expr count, Expr window) {
        return new Expr.Total(observer, count, window, TRUTH, Place.NOWHERE);
    }

    static Expr fold(Expr.FoldKind kind, int channel, boolean actual, Expr whenNone) {
        boolean truth = kind == Expr.FoldKind.ANY || kind == Expr.FoldKind.ALL;
        Type type = truth ? TRUTH : actual ? RATIONAL : WHOLE;
        TreeSet<Integer> members = truth ? new TreeSet<>(Set.of(1)) : new TreeSet<>();
        return new Expr.Fold(kind, 0, channel, actual, members, whenNone, type, Place.NOWHERE);
    }
}
