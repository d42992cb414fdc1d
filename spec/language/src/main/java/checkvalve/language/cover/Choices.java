package checkvalve.language.cover;

import checkvalve.language.cover.Obligation.Kind;
import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The alternatives of a value: each operand is the least or the greatest, a sign, members that differ or are not there. */
final class Choices {
    private final Device device;
    private final Ledger ledger;
    private final Decisions decisions;

    Choices(Device device, Ledger ledger, Decisions decisions) {
        this.device = device;
        this.ledger = ledger;
        this.decisions = decisions;
    }

    /** Of a value, with the decisions in it. */
    void of(Expr expr, Clause clause) {
        switch (expr) {
            case Expr.If e -> {
                decisions.of(e.condition(), clause);
                of(e.then(), clause.under(e.condition()));
                of(e.otherwise(), clause.under(Formula.not(e.condition())));
            }
            case Expr.Add e -> List.of(e.left(), e.right()).forEach(part -> of(part, clause));
            case Expr.Subtract e -> List.of(e.left(), e.right()).forEach(part -> of(part, clause));
            case Expr.Scale e -> of(e.operand(), clause);
            case Expr.Rounded e -> of(e.operand(), clause);
            case Expr.Least e -> extreme(e.operands(), Expr.Relation.LT, clause);
            case Expr.Greatest e -> extreme(e.operands(), Expr.Relation.GT, clause);
            case Expr.Absolute e -> {
                Expr zero = Formula.number(Rational.ZERO, e.type());
                Expr.Relation below = Expr.Relation.LT;
                ledger.add(
                        Kind.CHOICE,
                        clause,
                        Formula.compare(below, e.operand(), zero),
                        ": " + ledger.quoted(e.operand()) + " is negative");
                ledger.add(
                        Kind.CHOICE,
                        clause,
                        Formula.compare(below, zero, e.operand()),
                        ": " + ledger.quoted(e.operand()) + " is positive");
                of(e.operand(), clause);
            }
            case Expr.Fold e -> fold(e, clause);
            case Expr.Not e -> decisions.of(e, clause);
            case Expr.And e -> decisions.of(e, clause);
            case Expr.Or e -> decisions.of(e, clause);
            case Expr.Implies e -> decisions.of(e, clause);
            default -> {}
        }
    }

    private void extreme(List<Expr> operands, Expr.Relation relation, Clause clause) {
        for (int i = 0; i < operands.size(); i++) {
            List<Expr> beyond = new ArrayList<>();
            for (int j = 0; j < operands.size(); j++) {
                if (j != i) {
                    beyond.add(Formula.compare(relation, operands.get(i), operands.get(j)));
                }
            }
            String most = relation == Expr.Relation.LT ? " is least" : " is greatest";
            ledger.add(Kind.CHOICE, clause, Formula.and(beyond), ": " + ledger.quoted(operands.get(i)) + most);
            of(operands.get(i), clause);
        }
    }

    private void fold(Expr.Fold e, Clause clause) {
        if (e.kind() != Expr.FoldKind.MINIMUM && e.kind() != Expr.FoldKind.MAXIMUM) {
            return;
        }
        String group = device.groups().get(e.group()).name();
        ledger.add(Kind.CHOICE, clause, compareCount(e, Expr.Relation.EQ), ": no member of " + group + " is present");
        Expr lowest = new Expr.Fold(
                Expr.FoldKind.MINIMUM, e.group(), e.channel(), false, e.members(), e.whenNone(), e.type(), e.place());
        Expr highest = new Expr.Fold(
                Expr.FoldKind.MAXIMUM, e.group(), e.channel(), false, e.members(), e.whenNone(), e.type(), e.place());
        ledger.add(
                Kind.CHOICE,
                clause.under(compareCount(e, Expr.Relation.GT)),
                Formula.compare(Expr.Relation.LT, lowest, highest),
                ": " + ledger.quoted(e) + " is not what all members say");
        of(e.whenNone(), clause);
    }

    private static Expr compareCount(Expr.Fold e, Expr.Relation relation) {
        Type.Quantity plain = new Type.Quantity(Dimension.NONE, true);
        Expr count =
                new Expr.Fold(Expr.FoldKind.COUNT, e.group(), -1, false, new TreeSet<>(), null, plain, Place.NOWHERE);
        return Formula.compare(relation, count, Formula.number(Rational.ZERO, plain));
    }
}
