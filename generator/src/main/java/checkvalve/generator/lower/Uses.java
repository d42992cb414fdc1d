package checkvalve.generator.lower;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the control logic really uses: nothing is computed in a step that nobody asks for. */
final class Uses {
    private final Device device;
    private final Set<Integer> defines = new HashSet<>();
    private final Set<Integer> readings = new TreeSet<>();
    private final Set<Integer> remembered = new HashSet<>();
    private final List<Expr.Fold> folds = new ArrayList<>();

    Uses(Device device) {
        this.device = device;
        device.thresholds().forEach(threshold -> {
            use(threshold.trip());
            use(threshold.clear());
        });
        device.timers().forEach(timer -> use(timer.condition()));
        device.machines().forEach(machine -> machine.transitions().forEach(way -> use(way.guard())));
        device.keeps().forEach(keep -> expressions(keep).forEach(this::use));
        device.drives().forEach(drive -> use(drive.value()));
    }

    boolean define(int index) {
        return defines.contains(index);
    }

    boolean reading(int index) {
        return readings.contains(index);
    }

    /** Whether someone asks which state the machine has left in this tick. */
    boolean before(int machine) {
        return remembered.contains(machine);
    }

    /** In the order in which they are met. */
    List<Expr.Fold> folds() {
        return folds;
    }

    static List<Expr> expressions(Keep keep) {
        return switch (keep) {
            case Keep.Value value -> {
                List<Expr> all = new ArrayList<>();
                for (Keep.Rule rule : value.rules()) {
                    all.add(rule.condition());
                    all.add(rule.value());
                }
                yield all;
            }
            case Keep.Ramp ramp -> List.of(ramp.target());
            case Keep.Budget budget -> List.of(budget.condition());
        };
    }

    private void use(Expr root) {
        ExprTree.visit(root, expr -> {
            switch (expr) {
                case Expr.Ref ref -> use(ref.symbol());
                case Expr.Fold fold -> folds.add(fold);
                case Expr.Took took -> remembered.add(took.machine());
                default -> {}
            }
        });
    }

    private void use(Symbol symbol) {
        if (symbol.kind() == Symbol.Kind.READING) {
            readings.add(symbol.index());
        } else if (symbol.kind() == Symbol.Kind.DEFINE && defines.add(symbol.index())) {
            use(device.defines().get(symbol.index()).value());
        }
    }
}
