package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The parts of an expression. What observers, timers and memories watch is not part of what refers to them. */
final class Subexpressions {
    private Subexpressions() {}

    /** The expression and all below it, outermost first. */
    static void each(Expr expr, Consumer<Expr> visitor) {
        visitor.accept(expr);
        for (Expr part : parts(expr)) {
            each(part, visitor);
        }
    }

    private static List<Expr> parts(Expr expr) {
        return switch (expr) {
            case Expr.Number e -> List.of();
            case Expr.Truth e -> List.of();
            case Expr.Member e -> List.of();
            case Expr.Ref e -> List.of();
            case Expr.Took e -> List.of();
            case Expr.Previous e -> List.of();
            case Expr.Fold e -> e.whenNone() == null ? List.of() : List.of(e.whenNone());
            case Expr.Not e -> List.of(e.operand());
            case Expr.And e -> e.operands();
            case Expr.Or e -> e.operands();
            case Expr.Implies e -> List.of(e.left(), e.right());
            case Expr.If e -> List.of(e.condition(), e.then(), e.otherwise());
            case Expr.Compare e -> List.of(e.left(), e.right());
            case Expr.OneOf e -> List.of(e.operand());
            case Expr.Add e -> List.of(e.left(), e.right());
            case Expr.Subtract e -> List.of(e.left(), e.right());
            case Expr.Scale e -> List.of(e.operand());
            case Expr.Rounded e -> List.of(e.operand());
            case Expr.Least e -> e.operands();
            case Expr.Greatest e -> e.operands();
            case Expr.Absolute e -> List.of(e.operand());
            case Expr.Held e -> List.of(e.duration());
            case Expr.HeldBefore e -> List.of(e.duration());
            case Expr.After e -> List.of(e.duration());
            case Expr.Total e -> List.of(e.count(), e.window());
        };
    }

    /** Every expression of a device's control logic, outermost ones. */
    static List<Expr> ofControl(Device device) {
        List<Expr> all = new ArrayList<>();
        device.defines().forEach(define -> all.add(define.value()));
        device.thresholds().forEach(threshold -> all.addAll(List.of(threshold.trip(), threshold.clear())));
        device.timers().forEach(timer -> all.add(timer.condition()));
        device.machines().forEach(machine -> machine.transitions().forEach(transition -> all.add(transition.guard())));
        device.keeps().forEach(keep -> all.addAll(ofKeep(keep)));
        device.drives().forEach(drive -> all.add(drive.value()));
        return all;
    }

    /** Every expression of a kept value, outermost ones. */
    static List<Expr> ofKeep(Keep keep) {
        return switch (keep) {
            case Keep.Ramp ramp -> List.of(ramp.target());
            case Keep.Budget budget -> List.of(budget.condition());
            case Keep.Value value ->
                value.rules().stream()
                        .flatMap(rule -> Stream.of(rule.condition(), rule.value()))
                        .toList();
        };
    }
}
