package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Keep;

/** How a kept value starts, changes in a tick, and looks to an expression. */
final class Keeping {
    private Keeping() {}

    static long initial(Keep keep) {
        return switch (keep) {
            case Keep.Value value -> value.initial();
            case Keep.Ramp ramp -> Math.multiplyExact(ramp.initial(), ramp.scale());
            case Keep.Budget budget -> 0;
        };
    }

    /** What expressions see of the stored representation. */
    static long visible(Keep keep, long stored) {
        return switch (keep) {
            case Keep.Value value -> stored;
            case Keep.Ramp ramp -> Math.floorDiv(stored, ramp.scale());
            case Keep.Budget budget -> stored >= budget.spent() ? 1 : 0;
        };
    }

    /** Whether expressions see the same in both: a ramp and a budget change within, too. */
    static boolean lookTheSame(Device device, long[] some, long[] others) {
        if (some == others) {
            return true;
        }
        for (int i = 0; i < some.length; i++) {
            Keep keep = device.keeps().get(i);
            if (some[i] != others[i] && visible(keep, some[i]) != visible(keep, others[i])) {
                return false;
            }
        }
        return true;
    }

    /** The visible value in words. */
    static String text(Keep keep, long stored, ValueText text) {
        return switch (keep) {
            case Keep.Value value -> text.of(stored, value.type());
            case Keep.Ramp ramp -> text.of(visible(ramp, stored), ramp.type());
            case Keep.Budget budget -> visible(budget, stored) != 0 ? "spent" : "left";
        };
    }

    static long next(Keep keep, long stored, Valuation valuation) {
        return moved(keep, stored, aim(keep, stored, valuation));
    }

    /** Where it is going: the new value, what a ramp follows, or 1 for a budget that is being spent and 0 for another. */
    static long aim(Keep keep, long stored, Valuation valuation) {
        return switch (keep) {
            case Keep.Value value -> byRule(value, stored, valuation);
            case Keep.Ramp ramp -> valuation.whole(ramp.target());
            case Keep.Budget budget -> valuation.truth(budget.condition()) ? 1 : 0;
        };
    }

    /** The stored representation after a tick that goes there. */
    static long moved(Keep keep, long stored, long aim) {
        return switch (keep) {
            case Keep.Value value -> aim;
            case Keep.Ramp ramp -> towards(ramp, stored, aim);
            case Keep.Budget budget ->
                aim != 0 ? Math.min(Math.addExact(stored, budget.gain()), budget.cap()) : Math.max(stored - 1, 0);
        };
    }

    /** "Rules: the first whose condition holds gives the new value, else it stays." */
    private static long byRule(Keep.Value keep, long stored, Valuation valuation) {
        for (Keep.Rule rule : keep.rules()) {
            if (valuation.truth(rule.condition())) {
                return valuation.whole(rule.value());
            }
        }
        return stored;
    }

    /** "A quantity that follows a target at a bounded rate." */
    private static long towards(Keep.Ramp ramp, long stored, long target) {
        long away = Math.subtractExact(Math.multiplyExact(target, ramp.scale()), stored);
        return away >= 0 ? stored + Math.min(away, ramp.up()) : stored - Math.min(-away, ramp.down());
    }
}
