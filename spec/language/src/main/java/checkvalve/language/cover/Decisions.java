package checkvalve.language.cover;

import checkvalve.language.cover.Obligation.Kind;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The obligations of an expression. A decision is a truth as it stands in the spec, and its conditions are the parts that
 * are not made of truths. A condition is shown in masking form: in one tick it is true and in another false, each time in
 * such a way that the decision would come out otherwise if it alone were otherwise. Where a condition stands twice, each
 * place counts.
 */
final class Decisions {
    private final Device device;
    private final Ledger ledger;
    private final Choices choices;

    Decisions(Device device, Ledger ledger) {
        this.device = device;
        this.ledger = ledger;
        this.choices = new Choices(device, ledger, this);
    }

    /** Of a decision, or of a value with the decisions and choices in it. */
    void of(Expr expr, Clause clause) {
        switch (expr.type()) {
            case Type.Truth truth -> descend(expr, clause, clause);
            case Type.Enumeration enumeration -> choices.of(expr, clause);
            case Type.Quantity quantity -> choices.of(expr, clause);
        }
    }

    /**
     * Down to the conditions.
     *
     * @param alone where the part decides
     * @param open where those before the part leave it open
     */
    private void descend(Expr part, Clause alone, Clause open) {
        switch (part) {
            case Expr.Truth e -> {}
            case Expr.Not e -> descend(e.operand(), alone, open);
            case Expr.And e -> operands(e.operands(), true, alone, open);
            case Expr.Or e -> operands(e.operands(), false, alone, open);
            case Expr.Implies e -> {
                descend(e.left(), alone.under(Formula.not(e.right())), open);
                descend(e.right(), alone.under(e.left()), open.under(e.left()));
            }
            case Expr.If e -> {
                descend(e.condition(), alone.under(List.of(e.then(), Formula.not(e.otherwise()))), open);
                descend(e.condition(), alone.under(List.of(Formula.not(e.then()), e.otherwise())), open);
                descend(e.then(), alone.under(e.condition()), open.under(e.condition()));
                Expr not = Formula.not(e.condition());
                descend(e.otherwise(), alone.under(not), open.under(not));
            }
            default -> condition(part, alone, open);
        }
    }

    private void operands(List<Expr> operands, boolean neutral, Clause alone, Clause open) {
        for (int i = 0; i < operands.size(); i++) {
            List<Expr> others = new ArrayList<>();
            List<Expr> before = new ArrayList<>();
            for (int j = 0; j < operands.size(); j++) {
                if (j != i) {
                    others.add(Formula.is(operands.get(j), neutral));
                }
                if (j < i) {
                    before.add(others.getLast());
                }
            }
            descend(operands.get(i), alone.under(others), open.under(before));
        }
    }

    private void condition(Expr condition, Clause alone, Clause open) {
        ledger.add(Kind.CONDITION, alone, condition, ": " + ledger.quoted(condition) + " decides");
        ledger.add(Kind.CONDITION, alone, Formula.not(condition), ": not " + ledger.quoted(condition) + " decides");
        if (!alone.active().equals(open.active())) {
            ledger.add(Kind.BRANCH, open, condition, ": " + ledger.quoted(condition));
            ledger.add(Kind.BRANCH, open, Formula.not(condition), ": not " + ledger.quoted(condition));
        }
        switch (condition) {
            case Expr.Compare e -> {
                if (e.left().type() instanceof Type.Quantity) {
                    boundary(e, alone);
                }
                choices.of(e.left(), open);
                choices.of(e.right(), open);
            }
            case Expr.OneOf e -> choices.of(e.operand(), open);
            case Expr.Held e -> time(e, held(e, -1), held(e, 1), alone);
            case Expr.After e -> time(e, after(e, -1), after(e, 1), alone);
            default -> {}
        }
    }

    private void boundary(Expr.Compare e, Clause alone) {
        Type.Quantity type = (Type.Quantity) e.left().type();
        Lattice away = Lattice.of(device, new Expr.Subtract(e.left(), e.right(), type, Place.NOWHERE));
        if (away.step().signum() == 0) {
            return;
        }
        Rational atMost = away.atMost(Rational.ZERO);
        boolean exact = atMost.signum() == 0;
        Rational below = exact ? away.step().negated() : atMost;
        Rational above = exact ? away.step() : atMost.plus(away.step());
        switch (e.relation()) {
            case LT, GE -> {
                boundary(e, below, alone);
                boundary(e, exact ? atMost : above, alone);
            }
            case LE, GT -> {
                boundary(e, atMost, alone);
                boundary(e, above, alone);
            }
            case EQ, NE -> {
                boundary(e, below, alone);
                boundary(e, above, alone);
                if (exact) {
                    boundary(e, atMost, alone);
                }
            }
        }
    }

    private void boundary(Expr.Compare e, Rational away, Clause alone) {
        boolean holds = switch (e.relation()) {
            case EQ -> away.signum() == 0;
            case NE -> away.signum() != 0;
            case LT -> away.signum() < 0;
            case LE -> away.signum() <= 0;
            case GT -> away.signum() > 0;
            case GE -> away.signum() >= 0;
        };
        String side = away.signum() == 0 ? "equal" : away.signum() < 0 ? "next below" : "next above";
        Expr there = Formula.compare(Expr.Relation.EQ, e.left(), Formula.plus(e.right(), away));
        ledger.add(Kind.BOUNDARY, alone, there, ": " + (holds ? "" : "not ") + ledger.quoted(e) + " decides, " + side);
    }

    private static Expr.Held held(Expr.Held e, long more) {
        return new Expr.Held(e.timer(), Formula.plus(e.duration(), Rational.of(more)), e.type(), e.place());
    }

    private static Expr.After after(Expr.After e, long more) {
        return new Expr.After(e.machine(), Formula.plus(e.duration(), Rational.of(more)), e.type(), e.place());
    }

    /** Steering is for the end of the time; the ticks before it come by themselves. */
    private void time(Expr over, Expr tickBefore, Expr tickAfter, Clause alone) {
        Expr aim = Formula.and(Formula.with(alone.active(), over));
        Expr just = Formula.and(Formula.with(alone.active(), over, Formula.not(tickAfter)));
        Expr almost = Formula.and(Formula.with(alone.active(), tickBefore, Formula.not(over)));
        String head = alone.owner() + ": ";
        ledger.add(new Obligation(
                Kind.TIME,
                alone.phase(),
                just,
                aim,
                head + ledger.quoted(over) + " decides as the time is over",
                alone.place()));
        ledger.add(new Obligation(
                Kind.TIME,
                alone.phase(),
                almost,
                aim,
                head + "not " + ledger.quoted(over) + " decides a tick before",
                alone.place()));
    }
}
