package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Threshold;
import java.util.List;
import java.util.Random;

/**
 * Tries to make a condition of control logic hold by setting inputs, as good as it goes: what asks for the core's own state
 * is passed over, and a later part of a condition may undo an earlier one.
 */
final class Steering {
    private final Device device;
    private final Random random;
    private final Boundaries boundaries;
    private final Levers levers;
    private State state;
    private long duration;

    Steering(Device device, Random random, Boundaries boundaries) {
        this.device = device;
        this.random = random;
        this.boundaries = boundaries;
        this.levers = new Levers(device, random, boundaries);
    }

    /**
     * Inputs under which the condition may come to hold.
     *
     * @param last the core's state; null when it is not known
     */
    Inputs towards(Expr condition, Inputs from, State last) {
        state = last;
        duration = 0;
        levers.take(from);
        make(condition, true);
        return levers.inputs();
    }

    /** How long they must last for that, in ticks. */
    long duration() {
        return duration;
    }

    /** Whether there was something to set, or nothing left to do. */
    private boolean make(Expr expr, boolean wanted) {
        return switch (expr) {
            case Expr.Not e -> make(e.operand(), !wanted);
            case Expr.And e -> wanted ? makeAll(e.operands(), true) : makeOne(e.operands(), false);
            case Expr.Or e -> wanted ? makeOne(e.operands(), true) : makeAll(e.operands(), false);
            case Expr.Implies e ->
                wanted && random.nextBoolean()
                        ? make(e.left(), false)
                        : (wanted || make(e.left(), true)) & make(e.right(), wanted);
            case Expr.If e -> make(e.condition(), true) & make(e.then(), wanted);
            case Expr.Compare e -> makeCompare(e, wanted);
            case Expr.OneOf e -> levers.choose(e.operand(), e.ordinals(), wanted);
            case Expr.Fold e -> levers.fill(e, wanted);
            case Expr.Ref e -> makeNamed(e.symbol(), wanted);
            case Expr.Held e -> {
                last(e.duration(), wanted);
                yield make(device.timers().get(e.timer()).condition(), wanted);
            }
            case Expr.After e -> last(e.duration(), wanted);
            case Expr.Truth e -> e.value() == wanted;
            case Expr.Took e -> false;
            case Expr.HeldBefore e -> false;
            case Expr.Previous e -> false;
            case Expr.Total e -> false;
            case Expr.Number e -> false;
            case Expr.Member e -> false;
            case Expr.Add e -> false;
            case Expr.Subtract e -> false;
            case Expr.Scale e -> false;
            case Expr.Rounded e -> false;
            case Expr.Least e -> false;
            case Expr.Greatest e -> false;
            case Expr.Absolute e -> false;
        };
    }

    private boolean makeAll(List<Expr> operands, boolean wanted) {
        boolean all = true;
        for (Expr operand : operands) {
            all &= make(operand, wanted);
        }
        return all;
    }

    private boolean makeOne(List<Expr> operands, boolean wanted) {
        int start = random.nextInt(operands.size());
        for (int i = 0; i < operands.size(); i++) {
            if (make(operands.get((start + i) % operands.size()), wanted)) {
                return true;
            }
        }
        return false;
    }

    /** What is so already mostly stays, so that a later comparison does not undo an earlier one. */
    private boolean makeCompare(Expr.Compare e, boolean wanted) {
        boolean settable = levers.has(e.left()) || levers.has(e.right());
        if (settable && boundaries.truth(e, levers.inputs()) == wanted && random.nextInt(5) > 0) {
            return true;
        }
        Expr.Relation relation = wanted ? e.relation() : Levers.negated(e.relation());
        return levers.set(e.left(), relation, e.right()) || levers.set(e.right(), Levers.mirrored(relation), e.left());
    }

    private boolean makeNamed(Symbol symbol, boolean wanted) {
        int index = symbol.index();
        return switch (symbol.kind()) {
            case READING -> {
                levers.read(index, wanted ? 1 : 0);
                yield true;
            }
            case DEFINE -> make(device.defines().get(index).value(), wanted);
            case THRESHOLD -> makeThreshold(index, wanted);
            case SETTING, ACTUAL, PLANT, OUTPUT, MACHINE, KEEP -> false;
        };
    }

    /** One that is as wanted is only kept from changing. */
    private boolean makeThreshold(int index, boolean wanted) {
        Threshold threshold = device.thresholds().get(index);
        boolean isNow = state == null ? random.nextBoolean() : state.thresholds()[index];
        if (wanted) {
            return isNow ? make(threshold.clear(), false) : make(threshold.trip(), true);
        }
        boolean kept = make(threshold.trip(), false);
        return isNow ? kept & make(threshold.clear(), true) : kept;
    }

    private boolean last(Expr ticks, boolean wanted) {
        if (wanted) {
            duration = Math.max(duration, boundaries.evaluate(ticks, levers.inputs()));
        }
        return wanted;
    }
}
