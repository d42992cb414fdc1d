package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Symbol;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What need not be evaluated again at a tick on the same inputs as the one before, because some parts of what it depends on
 * are as they were then. A threshold that is evaluated twice under the same conditions is what it was after the first time.
 */
final class Steadiness {
    private final Device device;
    private final Predicate<Expr> same;
    private final BitSet defines = new BitSet();
    private final BitSet thresholds = new BitSet();
    private final BitSet timers = new BitSet();
    private final List<Device.Evaluation> left = new ArrayList<>();

    private Steadiness(Device device, Predicate<Expr> same) {
        this.device = device;
        this.same = same;
        device.order().forEach(this::classify);
    }

    /** Where nothing but the inputs is known to be the same. */
    static Steadiness underSameInputs(Device device) {
        return new Steadiness(device, part -> switch (part) {
            case Expr.Ref ref ->
                ref.symbol().kind() != Symbol.Kind.MACHINE && ref.symbol().kind() != Symbol.Kind.KEEP;
            case Expr.Held e -> false;
            case Expr.After e -> false;
            case Expr.Took e -> false;
            default -> true;
        });
    }

    /** Where moreover no machine has moved and no kept value has changed, so that nothing but time passes. */
    static Steadiness inQuiet(Device device) {
        return new Steadiness(device, part -> !(part instanceof Expr.Held || part instanceof Expr.After));
    }

    private void classify(Device.Evaluation next) {
        int i = next.index();
        boolean steady = isSteady(expressions(next));
        switch (next.kind()) {
            case DEFINE -> defines.set(i, steady);
            case THRESHOLD -> thresholds.set(i, steady);
            case TIMER -> timers.set(i, steady);
        }
        if (!steady || next.kind() == Device.Evaluation.Kind.TIMER) {
            left.add(next);
        }
    }

    private List<Expr> expressions(Device.Evaluation next) {
        int i = next.index();
        return switch (next.kind()) {
            case DEFINE -> List.of(device.defines().get(i).value());
            case THRESHOLD ->
                List.of(
                        device.thresholds().get(i).trip(),
                        device.thresholds().get(i).clear());
            case TIMER -> List.of(device.timers().get(i).condition());
        };
    }

    /** What must be evaluated at every tick, in order; all timers are among it. */
    List<Device.Evaluation> left() {
        return left;
    }

    /** Whether a timer's condition is what it was at the tick before. */
    boolean ofTimer(int timer) {
        return timers.get(timer);
    }

    /** For each of them, whether its value is what it was at the tick before. */
    boolean[] of(Collection<Expr> values) {
        boolean[] steady = new boolean[values.size()];
        int i = 0;
        for (Expr value : values) {
            steady[i++] = isSteady(List.of(value));
        }
        return steady;
    }

    boolean of(Keep keep) {
        return isSteady(Subexpressions.ofKeep(keep));
    }

    private boolean isSteady(List<Expr> values) {
        boolean[] all = {true};
        values.forEach(value -> Subexpressions.each(value, part -> all[0] &= isSteadyPart(part)));
        return all[0];
    }

    private boolean isSteadyPart(Expr part) {
        if (!same.test(part)) {
            return false;
        }
        if (!(part instanceof Expr.Ref ref)) {
            return true;
        }
        int index = ref.symbol().index();
        return switch (ref.symbol().kind()) {
            case DEFINE -> defines.get(index);
            case THRESHOLD -> thresholds.get(index);
            case SETTING, READING, ACTUAL, PLANT, OUTPUT, MACHINE, KEEP -> true;
        };
    }
}
