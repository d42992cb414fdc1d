package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.ChangesContext;
import checkvalve.language.syntax.ValveParser.ComparedContext;
import checkvalve.language.syntax.ValveParser.ComparisonContext;
import checkvalve.language.syntax.ValveParser.IsContext;
import checkvalve.language.syntax.ValveParser.LimitedContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import checkvalve.language.syntax.ValveParser.NameOrNamesContext;
import checkvalve.language.syntax.ValveParser.OneOfContext;
import checkvalve.language.syntax.ValveParser.QuantifiedContext;
import checkvalve.language.syntax.ValveParser.RelatingContext;
import checkvalve.language.syntax.ValveParser.RelationContext;
import checkvalve.language.syntax.ValveParser.SlewContext;
import checkvalve.language.syntax.ValveParser.TakesContext;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Comparisons, and the forms that stand where comparisons do. */
final class Comparisons {
    private final Expressions expressions;
    private final Folds folds;

    Comparisons(Expressions expressions) {
        this.expressions = expressions;
        this.folds = new Folds(expressions);
    }

    Folds folds() {
        return folds;
    }

    Expr check(ComparisonContext tree, Type expected) {
        return switch (tree) {
            case QuantifiedContext quantified -> folds.quantified(quantified);
            case ComparedContext compared -> compared(compared, expected);
            default -> throw new IllegalStateException("no such comparison: " + tree.getText());
        };
    }

    private Expr compared(ComparedContext tree, Type expected) {
        LimitedContext left = tree.limited();
        Place place = expressions.place(tree);
        return switch (tree.comparing()) {
            case null -> expressions.quantities.limited(left, expected);
            case RelatingContext relating ->
                expressions.neutral(() -> related(left, relation(relating.relation()), relating.limited(), place));
            case OneOfContext oneOf -> oneOf(left, oneOf.nameOrNames(), place);
            case IsContext is -> is(left, is.name(), place);
            case TakesContext takes -> expressions.timeForms.takes(left, takes, place);
            case SlewContext slew -> expressions.timeForms.slew(left, slew, place);
            case ChangesContext changes -> expressions.timeForms.changes(left, changes, place);
            default -> throw new IllegalStateException("no such comparison: " + tree.getText());
        };
    }

    private Expr related(LimitedContext left, Expr.Relation relation, LimitedContext right, Place place) {
        boolean leftIsMember = expressions.references.isUndeclared(left) && !expressions.references.isUndeclared(right);
        LimitedContext first = leftIsMember ? right : left;
        LimitedContext second = leftIsMember ? left : right;
        Expr one = expressions.quantities.limited(first, null);
        if (one == null && expressions.references.isUndeclared(second)) {
            return null;
        }
        Expr other = expressions.quantities.limited(second, one == null ? null : one.type());
        return leftIsMember
                ? expressions.arithmetic.compare(relation, other, one, place)
                : expressions.arithmetic.compare(relation, one, other, place);
    }

    private Expr oneOf(LimitedContext left, NameOrNamesContext right, Place place) {
        Expr operand = expressions.neutral(() -> expressions.quantities.limited(left, null));
        if (operand == null) {
            return null;
        }
        SortedSet<Integer> ordinals = ordinals(operand, names(right));
        return ordinals == null ? null : new Expr.OneOf(operand, ordinals, Types.TRUTH, place);
    }

    private Expr is(LimitedContext left, NameContext name, Place place) {
        Expr operand = expressions.neutral(() -> expressions.quantities.limited(left, null));
        if (operand == null) {
            return null;
        }
        SortedSet<Integer> ordinals = ordinals(operand, List.of(name));
        return ordinals == null
                ? null
                : new Expr.Compare(
                        Expr.Relation.EQ,
                        operand,
                        new Expr.Member(ordinals.first(), (Type.Enumeration) operand.type(), expressions.place(name)),
                        Types.TRUTH,
                        place);
    }

    private SortedSet<Integer> ordinals(Expr operand, List<NameContext> names) {
        if (operand.type() instanceof Type.Enumeration enumeration) {
            return ordinals(enumeration, names);
        }
        expressions.draft.findings.report(
                Code.WRONG_TYPE, operand.place(), "expected an enumerated value, found " + Types.shown(operand.type()));
        return null;
    }

    /** The positions of the names in the enumeration; null after a report. */
    SortedSet<Integer> ordinals(Type.Enumeration enumeration, List<NameContext> names) {
        SortedSet<Integer> ordinals = new TreeSet<>();
        boolean sound = true;
        for (NameContext name : names) {
            int ordinal = expressions.references.ordinal(enumeration, name);
            sound &= ordinal >= 0;
            ordinals.add(ordinal);
        }
        return sound ? ordinals : null;
    }

    static List<NameContext> names(NameOrNamesContext tree) {
        return tree.name() != null ? List.of(tree.name()) : tree.names().name();
    }

    static Expr.Relation relation(RelationContext tree) {
        return switch (tree.getText()) {
            case "=" -> Expr.Relation.EQ;
            case "!=" -> Expr.Relation.NE;
            case "<" -> Expr.Relation.LT;
            case "<=" -> Expr.Relation.LE;
            case ">" -> Expr.Relation.GT;
            default -> Expr.Relation.GE;
        };
    }
}
