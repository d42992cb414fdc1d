package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.PowerPort;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;

/** Checks that the direction of each power port is claimed by a requirement, so that it gets proved. */
final class PortDirections {
    private final Draft draft;

    PortDirections(Draft draft) {
        this.draft = draft;
    }

    void check() {
        for (PowerPort port : draft.powerPorts) {
            if (port.direction() != PowerPort.Direction.BOTH && !isClaimed(port)) {
                report(port);
            }
        }
    }

    private void report(PowerPort port) {
        boolean inward = port.direction() == PowerPort.Direction.INWARD;
        String direction = inward ? "inward" : "outward";
        String claim = "never actual %s.current %s 0 A".formatted(port.name(), inward ? "<" : ">");
        if (port.current() < 0) {
            draft.findings.report(
                    Code.UNPROVED_PORT,
                    port.place(),
                    "`%s` is %s, but without a current sensor nothing can say so".formatted(port.name(), direction));
        } else {
            draft.findings.report(
                    Code.UNPROVED_PORT,
                    port.place(),
                    "`%s` is %s, but no requirement says so".formatted(port.name(), direction),
                    "claim `%s`, under whatever conditions it holds, and not `internal`".formatted(claim));
        }
    }

    private boolean isClaimed(PowerPort port) {
        return draft.requirements.stream()
                .filter(requirement -> !requirement.internal())
                .anyMatch(requirement -> requirement.form() instanceof Requirement.Always always
                        && claims(always.condition(), port, true));
    }

    /** Whether the condition, where it must be true or must be false, bounds the port's current by zero. */
    private boolean claims(Expr condition, PowerPort port, boolean holds) {
        return switch (condition) {
            case Expr.Not not -> claims(not.operand(), port, !holds);
            case Expr.Implies implies -> claims(implies.left(), port, !holds) || claims(implies.right(), port, holds);
            case Expr.And and -> and.operands().stream().anyMatch(part -> claims(part, port, holds));
            case Expr.Or or -> or.operands().stream().anyMatch(part -> claims(part, port, holds));
            case Expr.Compare compare -> bounds(compare, port, holds);
            default -> false;
        };
    }

    private boolean bounds(Expr.Compare compare, PowerPort port, boolean holds) {
        boolean straight = isCurrent(compare.left(), port) && isZero(compare.right());
        boolean turned = isZero(compare.left()) && isCurrent(compare.right(), port);
        if (!straight && !turned) {
            return false;
        }
        Expr.Relation relation = straight ? compare.relation() : turned(compare.relation());
        boolean inward = port.direction() == PowerPort.Direction.INWARD;
        return switch (relation) {
            case GE -> holds && inward;
            case LE -> holds && !inward;
            case LT -> !holds && inward;
            case GT -> !holds && !inward;
            case EQ, NE -> false;
        };
    }

    private static Expr.Relation turned(Expr.Relation relation) {
        return switch (relation) {
            case LT -> Expr.Relation.GT;
            case LE -> Expr.Relation.GE;
            case GT -> Expr.Relation.LT;
            case GE -> Expr.Relation.LE;
            case EQ, NE -> relation;
        };
    }

    private static boolean isCurrent(Expr expr, PowerPort port) {
        return expr instanceof Expr.Ref ref
                && ref.symbol().kind() == Symbol.Kind.ACTUAL
                && ref.symbol().index() == port.current();
    }

    private static boolean isZero(Expr expr) {
        return expr instanceof Expr.Number number && number.value().signum() == 0;
    }
}
