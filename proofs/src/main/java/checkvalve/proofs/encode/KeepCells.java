package checkvalve.proofs.encode;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;

/** Kept values: how they are stored, how they change, what expressions see of them. */
final class KeepCells {
    private KeepCells() {}

    static Cell cell(Terms terms, Keep keep) {
        return switch (keep) {
            case Keep.Value v -> Cell.of(terms, v.name(), v.type());
            case Keep.Ramp r -> Cell.number(terms, r.name(), Sort.INT, 1);
            case Keep.Budget b -> Cell.number(terms, b.name() + " level", Sort.INT, 1);
        };
    }

    static StateVariable.Role role(Keep keep) {
        return switch (keep) {
            case Keep.Value v -> StateVariable.role(v.type());
            case Keep.Ramp r -> StateVariable.role(r.type());
            case Keep.Budget b -> StateVariable.Role.NUMBER;
        };
    }

    static Value initial(Workshop shop, Keep keep) {
        return switch (keep) {
            case Keep.Value v -> shop.constant(v.type(), v.initial());
            case Keep.Ramp r -> new Value.Number(shop.terms.whole(Math.multiplyExact(r.initial(), r.scale())));
            case Keep.Budget b -> new Value.Number(shop.terms.whole(0));
        };
    }

    /** What an expression sees when the stored value is this. */
    static Value visible(Workshop shop, Keep keep, Value stored) {
        return switch (keep) {
            case Keep.Value v -> stored;
            case Keep.Ramp r -> {
                Term parts = ((Value.Number) stored).term();
                Term shown = shop.terms.scale(Rational.of(1, r.scale()), parts);
                yield new Value.Number(shop.roundings.rounded(shown, Expr.Rounding.DOWN, Rational.ONE));
            }
            case Keep.Budget b ->
                new Value.Truth(shop.terms.atMost(shop.terms.whole(b.spent()), ((Value.Number) stored).term()));
        };
    }

    static Value next(Workshop shop, Keep keep, Value stored, Scope scope) {
        return switch (keep) {
            case Keep.Value v -> ruled(shop, v, stored, scope);
            case Keep.Ramp r -> new Value.Number(ramped(shop, r, ((Value.Number) stored).term(), scope));
            case Keep.Budget b -> new Value.Number(spent(shop, b, ((Value.Number) stored).term(), scope));
        };
    }

    private static Value ruled(Workshop shop, Keep.Value keep, Value stored, Scope scope) {
        Value next = stored;
        for (Keep.Rule rule : keep.rules().reversed()) {
            next = Value.choose(
                    shop.terms,
                    shop.stated(rule.place(), shop.encoder.truth(rule.condition(), scope)),
                    shop.stated(rule.place(), shop.encoder.value(rule.value(), scope)),
                    next);
        }
        return next;
    }

    private static Term ramped(Workshop shop, Keep.Ramp ramp, Term parts, Scope scope) {
        Terms terms = shop.terms;
        Term target = terms.scale(Rational.of(ramp.scale()), target(shop, ramp, scope));
        Term risen =
                ramp.up() == Long.MAX_VALUE ? target : terms.least(target, terms.add(parts, terms.whole(ramp.up())));
        Term fallen = ramp.down() == Long.MAX_VALUE
                ? target
                : terms.greatest(target, terms.subtract(parts, terms.whole(ramp.down())));
        return terms.ite(terms.atMost(parts, target), risen, fallen);
    }

    private static Term target(Workshop shop, Keep.Ramp ramp, Scope scope) {
        Value target = new Value.Number(shop.encoder.number(ramp.target(), scope));
        return ((Value.Number) shop.stated(ramp.place(), target)).term();
    }

    private static Term spent(Workshop shop, Keep.Budget budget, Term level, Scope scope) {
        Terms terms = shop.terms;
        Term more = terms.least(terms.add(level, terms.whole(budget.gain())), terms.whole(budget.cap()));
        Term less = terms.greatest(terms.subtract(level, terms.whole(1)), terms.whole(0));
        return terms.ite(shop.stated(budget.place(), shop.encoder.truth(budget.condition(), scope)), more, less);
    }
}
