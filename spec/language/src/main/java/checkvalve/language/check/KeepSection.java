package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.BudgetContext;
import checkvalve.language.syntax.ValveParser.KeptContext;
import checkvalve.language.syntax.ValveParser.KeptValueContext;
import checkvalve.language.syntax.ValveParser.LiteralContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import checkvalve.language.syntax.ValveParser.RampContext;
import checkvalve.language.syntax.ValveParser.RewriteContext;
import checkvalve.language.syntax.ValveParser.ValueTypeContext;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Declares kept values; checks their rules, ramps and budgets once everything else is declared. */
final class KeepSection {
    private static final long MOST_PARTS = 1L << 60;

    private final Draft draft;
    private final Values values;
    private final List<Kept> kept = new ArrayList<>();

    /** A kept value whose type is known. */
    private record Kept(KeptContext tree, NameContext name, Type type, Values.Range range, long initial) {}

    KeepSection(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft);
    }

    void declare() {
        draft.each(section -> section.keep(), section -> section.kept()).forEach(this::declare);
    }

    private void declare(KeptContext tree) {
        NameContext name = tree.getRuleContext(NameContext.class, 0);
        Kept known = tree instanceof KeptValueContext value
                ? value(value)
                : new Kept(tree, name, Types.TRUTH, Values.natural(Types.TRUTH), 0);
        Symbol symbol = new Symbol(Symbol.Kind.KEEP, kept.size(), name.getText());
        Type type = known == null ? null : known.type();
        draft.names.declare(name.getText(), Declared.value("kept value", symbol, type, draft.place(name)));
        if (known != null) {
            kept.add(known);
        }
    }

    private Kept value(KeptValueContext tree) {
        String name = tree.name().getText();
        ValueTypeContext kind = tree.valueType();
        Type type =
                kind.enumeration() != null ? values.enumeration(name, kind.enumeration()) : values.type(kind.name());
        if (type == null) {
            return null;
        }
        if (kind.resolution != null) {
            draft.report(Code.OUT_OF_PLACE, kind.resolution, "a kept value has the resolution of its dimension");
        }
        Values.Range range = Values.natural(type);
        if (type instanceof Type.Quantity quantity) {
            if (kind.range() == null) {
                values.missing(kind, name, "range", kind.name().getText() + " … .. …");
                return null;
            }
            range = values.range(kind.range(), quantity.dimension());
        } else if (kind.range() != null) {
            draft.report(Code.WRONG_TYPE, kind, "only a quantity has a range");
            return null;
        }
        Long initial = values.value(tree.initial, type);
        if (range == null || initial == null) {
            return null;
        }
        if (initial < range.low() || initial > range.high()) {
            draft.report(
                    Code.OUT_OF_RANGE,
                    tree.initial,
                    "the start value `%s` is not in `%s`"
                            .formatted(draft.tree.text(tree.initial), draft.tree.text(kind.range())));
            return null;
        }
        return new Kept(tree, tree.name(), type, range, initial);
    }

    /** Checks all of them and puts them into the draft. */
    void check() {
        for (Kept one : kept) {
            Keep keep = switch (one.tree()) {
                case KeptValueContext value when value.ramp() != null -> ramp(one, value.ramp());
                case KeptValueContext value -> rules(one, value);
                case BudgetContext budget -> budget(one, budget);
                default -> throw new IllegalStateException("no such kept value");
            };
            if (keep != null) {
                draft.keeps.add(keep);
            }
        }
    }

    private Expressions expressions() {
        return new Expressions(draft, Expressions.Frame.of(Realm.KEEP));
    }

    private Keep rules(Kept one, KeptValueContext tree) {
        List<Keep.Rule> rules = new ArrayList<>();
        boolean sound = true;
        for (RewriteContext rule : tree.rewrite()) {
            Expressions expressions = expressions();
            Expr condition = expressions.truth(rule.condition);
            Expr value = expressions.valueOf(rule.result, one.type());
            sound &= condition != null && value != null;
            rules.add(new Keep.Rule(condition, value, draft.place(rule)));
        }
        return !sound
                ? null
                : new Keep.Value(
                        name(one),
                        draft.tree.doc(tree),
                        one.type(),
                        one.range().low(),
                        one.range().high(),
                        one.initial(),
                        rules,
                        place(one));
    }

    private Keep ramp(Kept one, RampContext tree) {
        if (!(one.type() instanceof Type.Quantity type)) {
            draft.report(Code.WRONG_TYPE, tree, "only a quantity ramps");
            return null;
        }
        Expr target = expressions().valueOf(tree.expression(), type);
        Rational up = rate(tree.up, type);
        Rational down = rate(tree.down, type);
        boolean sound = target != null && (tree.up == null || up != null) && (tree.down == null || down != null);
        if (!sound) {
            return null;
        }
        BigInteger scale = common(up, down);
        BigInteger reach = BigInteger.valueOf(Math.max(
                Math.max(Math.abs(one.range().low()), Math.abs(one.range().high())), 1));
        if (tooMany(scale.multiply(reach)) || tooMany(parts(up, scale)) || tooMany(parts(down, scale))) {
            draft.report(Code.TOO_LARGE, tree, "these rates take steps too small to be counted in a tick");
            return null;
        }
        return new Keep.Ramp(
                name(one),
                draft.tree.doc(one.tree()),
                type,
                one.range().low(),
                one.range().high(),
                one.initial(),
                target,
                scale.longValueExact(),
                up == null ? Long.MAX_VALUE : parts(up, scale).longValueExact(),
                down == null ? Long.MAX_VALUE : parts(down, scale).longValueExact(),
                place(one));
    }

    /** The rate in base units a tick; null when there is none or it is at fault. */
    private Rational rate(LiteralContext tree, Type.Quantity type) {
        if (tree == null) {
            return null;
        }
        Rational rate = values.rational(tree, type.dimension().times(Types.TIME.inverse()));
        if (rate != null && rate.signum() <= 0) {
            draft.report(Code.OUT_OF_RANGE, tree, "a rate is above zero");
            return null;
        }
        return rate;
    }

    private static BigInteger common(Rational up, Rational down) {
        BigInteger first = up == null ? BigInteger.ONE : up.denominator();
        BigInteger second = down == null ? BigInteger.ONE : down.denominator();
        return first.multiply(second).divide(first.gcd(second));
    }

    private static BigInteger parts(Rational rate, BigInteger scale) {
        return rate == null
                ? BigInteger.ZERO
                : rate.times(new Rational(scale, BigInteger.ONE)).floor();
    }

    private static boolean tooMany(BigInteger parts) {
        return parts.compareTo(BigInteger.valueOf(MOST_PARTS)) > 0;
    }

    private Keep budget(Kept one, BudgetContext tree) {
        Expr condition = expressions().truth(tree.expression());
        Long total = values.whole(tree.total, Types.TIME);
        Long window = values.whole(tree.window, Types.TIME);
        if (condition == null || total == null || window == null) {
            return null;
        }
        if (total < 1 || total >= window) {
            draft.report(
                    Code.BAD_BUDGET,
                    tree.total,
                    "a budget of `%s` within `%s` is never spent or never had"
                            .formatted(draft.tree.text(tree.total), draft.tree.text(tree.window)),
                    "the budget is at least a tick and shorter than its window");
            return null;
        }
        if (window > 1L << 40) {
            draft.report(Code.TOO_LARGE, tree.window, "this window has too many ticks");
            return null;
        }
        long gain = Math.ceilDiv(10 * (window - total), total);
        return new Keep.Budget(
                name(one),
                draft.tree.doc(tree),
                condition,
                total,
                window,
                gain,
                gain * total - (window - total),
                gain * total,
                place(one));
    }

    private static String name(Kept one) {
        return one.name().getText();
    }

    private Place place(Kept one) {
        return draft.place(one.name());
    }
}
