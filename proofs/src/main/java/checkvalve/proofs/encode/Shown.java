package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Symbol;
import java.util.List;
import java.util.Optional;

/** Finds the expressions that are functions of machines, thresholds, kept values and outputs alone. */
final class Shown {
    private final Device device;

    private Shown(Device device) {
        this.device = device;
    }

    /** The expression, if it is such a function; a ramp is shown rounded, and so not as a function alone. */
    static Optional<Expr> of(Device device, Expr drive) {
        return new Shown(device).isShown(drive) ? Optional.of(drive) : Optional.empty();
    }

    private boolean isShown(Expr expr) {
        return switch (expr) {
            case Expr.Number e -> true;
            case Expr.Truth e -> true;
            case Expr.Member e -> true;
            case Expr.Ref e -> isState(e.symbol());
            case Expr.Not e -> isShown(e.operand());
            case Expr.And e -> areShown(e.operands());
            case Expr.Or e -> areShown(e.operands());
            case Expr.Implies e -> areShown(List.of(e.left(), e.right()));
            case Expr.If e -> areShown(List.of(e.condition(), e.then(), e.otherwise()));
            case Expr.Compare e -> areShown(List.of(e.left(), e.right()));
            case Expr.OneOf e -> isShown(e.operand());
            case Expr.Add e -> areShown(List.of(e.left(), e.right()));
            case Expr.Subtract e -> areShown(List.of(e.left(), e.right()));
            case Expr.Scale e -> isShown(e.operand());
            case Expr.Least e -> areShown(e.operands());
            case Expr.Greatest e -> areShown(e.operands());
            case Expr.Absolute e -> isShown(e.operand());
            case Expr.Fold e -> false;
            case Expr.Rounded e -> false;
            case Expr.Held e -> false;
            case Expr.HeldBefore e -> false;
            case Expr.After e -> false;
            case Expr.Took e -> false;
            case Expr.Previous e -> false;
            case Expr.Total e -> false;
        };
    }

    private boolean areShown(List<Expr> parts) {
        return parts.stream().allMatch(this::isShown);
    }

    private boolean isState(Symbol symbol) {
        return switch (symbol.kind()) {
            case MACHINE, THRESHOLD -> true;
            case KEEP -> !(device.keeps().get(symbol.index()) instanceof Keep.Ramp);
            case OUTPUT -> true;
            case SETTING, READING, ACTUAL, PLANT, DEFINE -> false;
        };
    }
}
