package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Expr.Relation;
import checkvalve.language.model.Type;
import checkvalve.language.print.ExprText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a part of an expression as what it was at a tick: always a statement that is true there, with the values in it. */
final class GroundText {
    private final Device device;
    private final ExprText text;
    private final Scene scene;
    private final Valuation at;
    private final ValueText values;

    GroundText(Device device, ExprText text, Scene scene) {
        this.device = device;
        this.text = text;
        this.scene = scene;
        this.at = new Valuation(scene);
        this.values = new ValueText(device);
    }

    Valuation valuation() {
        return at;
    }

    String show(Expr expr) {
        return text.show(expr);
    }

    /** A condition, or its contrary, whichever holds; of a value its name and what it is. */
    String of(Expr part) {
        if (!Grounds.isTruth(part)) {
            return value(part);
        }
        boolean holds = at.truth(part);
        return switch (part) {
            case Expr.Compare e when isNamed(e.left()) -> named(e.left());
            case Expr.Compare e -> compared(e, holds) + listed(e);
            case Expr.OneOf e -> named(e.operand());
            case Expr.Held e when !holds -> lasted(e, scene.count(e.timer()) - 1);
            case Expr.HeldBefore e when !holds -> lasted(e, scene.countBefore(e.timer()));
            case Expr.After e when !holds -> text.show(e) + ", so far " + values.time(scene.elapsed(e.machine()));
            default -> (holds ? "" : "not ") + operand(part, holds) + listed(part);
        };
    }

    private String operand(Expr part, boolean holds) {
        boolean bare = part instanceof Expr.Ref || part instanceof Expr.Previous;
        return holds || bare ? text.show(part) : "(" + text.show(part) + ")";
    }

    /** Of an enumeration the member says more than what it is not. */
    private boolean isNamed(Expr left) {
        return left.type() instanceof Type.Enumeration && !(left instanceof Expr.Member);
    }

    private String named(Expr operand) {
        return text.show(operand) + " = " + values.of(at.exact(operand), operand.type());
    }

    private String compared(Expr.Compare e, boolean holds) {
        Relation relation = holds ? e.relation() : contrary(e.relation());
        return text.show(new Expr.Compare(relation, e.left(), e.right(), e.type(), e.place()));
    }

    private static Relation contrary(Relation relation) {
        return switch (relation) {
            case EQ -> Relation.NE;
            case NE -> Relation.EQ;
            case LT -> Relation.GE;
            case LE -> Relation.GT;
            case GT -> Relation.LE;
            case GE -> Relation.LT;
        };
    }

    private String lasted(Expr held, long ticks) {
        return text.show(held) + ", so far " + values.time(Math.max(0, ticks));
    }

    /** The quantities of a part, each with its value. */
    private String listed(Expr part) {
        Map<String, String> listed = new LinkedHashMap<>();
        Subexpressions.each(part, expr -> {
            if (isQuantity(expr)) {
                listed.put(
                        expr instanceof Expr.Fold fold ? FoldName.of(device, fold) : text.show(expr),
                        values.of(at.exact(expr), expr.type()));
            }
        });
        return listed.isEmpty()
                ? ""
                : listed.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static boolean isQuantity(Expr expr) {
        boolean names = expr instanceof Expr.Ref || expr instanceof Expr.Fold || expr instanceof Expr.Previous;
        return names && expr.type() instanceof Type.Quantity;
    }

    private String value(Expr part) {
        return text.show(part) + " = " + values.of(at.exact(part), part.type());
    }
}
