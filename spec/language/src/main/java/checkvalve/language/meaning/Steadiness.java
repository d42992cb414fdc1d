package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Threshold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is the same at a tick as at the one before when both are given the same inputs: defines that depend on inputs and
 * on other such things alone, and thresholds whose two conditions do (one that is evaluated twice under the same
 * conditions is what it was after the first time).
 */
final class Steadiness {
    private final Set<Integer> defines = new HashSet<>();
    private final Set<Integer> thresholds = new HashSet<>();
    private final List<Device.Evaluation> unsteady = new ArrayList<>();
    private final boolean[] timers;

    Steadiness(Device device) {
        this.timers = new boolean[device.timers().size()];
        for (Device.Evaluation next : device.order()) {
            int i = next.index();
            switch (next.kind()) {
                case DEFINE -> {
                    if (areSteady(device.defines().get(i).value())) {
                        defines.add(i);
                    } else {
                        unsteady.add(next);
                    }
                }
                case THRESHOLD -> {
                    Threshold threshold = device.thresholds().get(i);
                    if (areSteady(threshold.trip(), threshold.clear())) {
                        thresholds.add(i);
                    } else {
                        unsteady.add(next);
                    }
                }
                case TIMER -> {
                    timers[i] = areSteady(device.timers().get(i).condition());
                    unsteady.add(next);
                }
            }
        }
    }

    /** What must be evaluated at every tick, in order; all timers are among it. */
    List<Device.Evaluation> unsteady() {
        return unsteady;
    }

    /** Whether a timer's condition is what it was at the tick before. */
    boolean ofTimer(int timer) {
        return timers[timer];
    }

    private boolean areSteady(Expr... values) {
        boolean[] all = {true};
        for (Expr value : values) {
            Subexpressions.each(value, part -> all[0] &= isSteadyPart(part));
        }
        return all[0];
    }

    private boolean isSteadyPart(Expr part) {
        return switch (part) {
            case Expr.Ref ref ->
                switch (ref.symbol().kind()) {
                    case SETTING, READING -> true;
                    case DEFINE -> defines.contains(ref.symbol().index());
                    case THRESHOLD -> thresholds.contains(ref.symbol().index());
                    case ACTUAL, PLANT, OUTPUT, MACHINE, KEEP -> false;
                };
            case Expr.Fold fold -> !fold.actual();
            case Expr.Held e -> false;
            case Expr.HeldBefore e -> false;
            case Expr.After e -> false;
            case Expr.Took e -> false;
            case Expr.Previous e -> false;
            case Expr.Total e -> false;
            case Expr.Number e -> true;
            case Expr.Truth e -> true;
            case Expr.Member e -> true;
            case Expr.Not e -> true;
            case Expr.And e -> true;
            case Expr.Or e -> true;
            case Expr.Implies e -> true;
            case Expr.If e -> true;
            case Expr.Compare e -> true;
            case Expr.OneOf e -> true;
            case Expr.Add e -> true;
            case Expr.Subtract e -> true;
            case Expr.Scale e -> true;
            case Expr.Rounded e -> true;
            case Expr.Least e -> true;
            case Expr.Greatest e -> true;
            case Expr.Absolute e -> true;
        };
    }
}
