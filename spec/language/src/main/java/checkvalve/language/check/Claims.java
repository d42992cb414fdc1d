package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.AlwaysContext;
import checkvalve.language.syntax.ValveParser.BecomesContext;
import checkvalve.language.syntax.ValveParser.ClaimContext;
import checkvalve.language.syntax.ValveParser.ExpressionContext;
import checkvalve.language.syntax.ValveParser.NeverContext;
import checkvalve.language.syntax.ValveParser.ReachableContext;
import checkvalve.language.syntax.ValveParser.WhenThenContext;
import java.util.ArrayList;
import java.util.List;

/** The shapes of claims, lowered to the three that are judged. */
final class Claims {
    private static final int BREAKS = -1;
    private static final int KEEPS = 1;

    private final Draft draft;
    private final Expressions expressions;
    private final Observers observers;

    Claims(Draft draft, Expressions.Frame frame) {
        this.draft = draft;
        this.expressions = new Expressions(draft, frame);
        this.observers = frame.observers();
    }

    /** The claim's shape; null after a report. */
    Requirement.Form form(ClaimContext tree) {
        Place place = draft.place(tree);
        return switch (tree) {
            case NeverContext never -> {
                Expr condition = truth(never.expression(), BREAKS);
                yield condition == null ? null : new Requirement.Always(not(condition, place), null);
            }
            case AlwaysContext always -> {
                Expr condition = truth(always.expression(), KEEPS);
                yield condition == null ? null : new Requirement.Always(condition, null);
            }
            case ReachableContext reachable -> {
                Expr condition = truth(reachable.expression(), 0);
                yield condition == null ? null : new Requirement.Reachable(condition);
            }
            case WhenThenContext when -> when.duration() == null ? whenThen(when, place) : within(when);
            case BecomesContext becomes -> becomes(becomes, place);
            default -> throw new IllegalStateException("no such claim");
        };
    }

    private Requirement.Form whenThen(WhenThenContext tree, Place place) {
        Expr trigger = truth(tree.condition, BREAKS);
        Expr result = truth(tree.result, KEEPS);
        return trigger == null || result == null
                ? null
                : new Requirement.Always(new Expr.Implies(trigger, result, Types.TRUTH, place), trigger);
    }

    private Requirement.Form within(WhenThenContext tree) {
        Expr trigger = truth(tree.condition, 0);
        Expr duration = expressions.timeForms.durations().check(tree.duration());
        Expr result = truth(tree.result, 0);
        if (trigger == null || duration == null || result == null) {
            return null;
        }
        long longest = expressions.timeForms.durations().longest(duration);
        return new Requirement.Within(observers.deadline(trigger, result, longest), trigger, duration);
    }

    /** {@code X becomes V only after P for T, unless U}. */
    private Requirement.Form becomes(BecomesContext tree, Place place) {
        Expr event = event(tree);
        Expr condition = expressions.withPolarity(
                0, () -> expressions.arithmetic.truth(expressions.negation(tree.condition, Types.TRUTH)));
        Expr duration = expressions.timeForms.durations().check(tree.duration());
        Expr unless = tree.unless == null ? null : truth(tree.unless, KEEPS);
        if (event == null || condition == null || duration == null || (tree.unless != null && unless == null)) {
            return null;
        }
        Expr before = new Expr.Previous(observers.memory(event), Types.TRUTH, event.place());
        List<Expr> change = new ArrayList<>(List.of(event, not(before, event.place())));
        if (unless != null) {
            change.add(not(unless, unless.place()));
        }
        Expr trigger = new Expr.And(List.copyOf(change), Types.TRUTH, event.place());
        int hold = observers.hold(condition, expressions.timeForms.durations().longest(duration));
        Expr held = new Expr.HeldBefore(hold, duration, Types.TRUTH, condition.place());
        return new Requirement.Always(new Expr.Implies(trigger, held, Types.TRUTH, place), trigger);
    }

    private Expr event(BecomesContext tree) {
        Expr subject = expressions.withPolarity(0, () -> expressions.negation(tree.subject, null));
        if (subject == null) {
            return null;
        }
        Place place = draft.tree.places().of(tree.getStart(), tree.expected.getStop());
        return switch (subject.type()) {
            case Type.Truth truth -> switched(tree, subject);
            case Type.Enumeration enumeration -> {
                if (tree.expected.name() == null) {
                    draft.report(
                            Code.UNKNOWN_MEMBER,
                            tree.expected,
                            "`%s` is not %s".formatted(draft.tree.text(tree.expected), Types.shown(enumeration)));
                    yield null;
                }
                int ordinal = expressions.references.ordinal(enumeration, tree.expected.name());
                yield ordinal < 0
                        ? null
                        : equal(subject, new Expr.Member(ordinal, enumeration, draft.place(tree.expected)), place);
            }
            case Type.Quantity quantity -> {
                var value = new Values(draft).rational(tree.expected, quantity.dimension());
                yield value == null
                        ? null
                        : equal(
                                subject,
                                Arithmetic.number(value, quantity.dimension(), draft.place(tree.expected)),
                                place);
            }
        };
    }

    private Expr switched(BecomesContext tree, Expr subject) {
        return switch (tree.expected.getText()) {
            case "true" -> subject;
            case "false" -> not(subject, subject.place());
            default -> {
                draft.report(Code.WRONG_TYPE, tree.expected, "a truth becomes `true` or `false`");
                yield null;
            }
        };
    }

    private Expr truth(ExpressionContext tree, int polarity) {
        return expressions.withPolarity(polarity, () -> expressions.truth(tree));
    }

    private static Expr equal(Expr left, Expr right, Place place) {
        return new Expr.Compare(Expr.Relation.EQ, left, right, Types.TRUTH, place);
    }

    private static Expr not(Expr operand, Place place) {
        return new Expr.Not(operand, Types.TRUTH, place);
    }
}
