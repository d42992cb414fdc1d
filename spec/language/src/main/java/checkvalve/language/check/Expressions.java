package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.ConjunctionContext;
import checkvalve.language.syntax.ValveParser.DisjunctionContext;
import checkvalve.language.syntax.ValveParser.ExpressionContext;
import checkvalve.language.syntax.ValveParser.ImplicationContext;
import checkvalve.language.syntax.ValveParser.LastingContext;
import checkvalve.language.syntax.ValveParser.NegationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Checks the expressions of one place in a spec and gives them their types. An expression at fault is reported once and
 * is null from then on; whatever is built of it is null too and says nothing more.
 */
final class Expressions {
    private static final int DEEPEST = 400;

    final Draft draft;
    final Frame frame;
    final Arithmetic arithmetic;
    final Quantities quantities;
    final Comparisons comparisons;
    final References references;
    final TimeForms timeForms;
    /** Whether a true value can break the claim (-1), keep it (1), or both (0). */
    private int polarity;

    private int depth;

    /**
     * Where the expressions stand.
     *
     * @param machine the machine whose guard it is, or -1
     * @param observers what the claim remembers; null outside of claims
     * @param lets the claim's own words; null outside of claims
     */
    record Frame(Realm realm, int machine, Observers observers, Lets lets) {
        static Frame of(Realm realm) {
            return new Frame(realm, -1, null, null);
        }
    }

    Expressions(Draft draft, Frame frame) {
        this.draft = draft;
        this.frame = frame;
        this.arithmetic = new Arithmetic(draft.findings);
        this.quantities = new Quantities(this);
        this.comparisons = new Comparisons(this);
        this.references = new References(this);
        this.timeForms = new TimeForms(this);
    }

    Realm realm() {
        return frame.realm();
    }

    Place place(ParserRuleContext tree) {
        return draft.place(tree);
    }

    /** A truth; null after a report. */
    Expr truth(ExpressionContext tree) {
        return arithmetic.truth(any(tree, Types.TRUTH));
    }

    /** A value of the type, whole if the type is; null after a report. */
    Expr valueOf(ExpressionContext tree, Type type) {
        return ofType(any(tree, type), type);
    }

    /** The same for the result of a rule. */
    Expr valueOf(ImplicationContext tree, Type type) {
        return ofType(implication(tree, type), type);
    }

    private Expr ofType(Expr value, Type type) {
        if (value == null) {
            return null;
        }
        if (type instanceof Type.Quantity wanted && value.type() instanceof Type.Quantity found) {
            return stored(value, wanted, found);
        }
        if (!Arithmetic.alike(type, value.type())) {
            draft.findings.report(
                    Code.WRONG_TYPE,
                    value.place(),
                    "expected %s, found %s".formatted(Types.shown(type), Types.shown(value.type())));
            return null;
        }
        return value;
    }

    private Expr stored(Expr value, Type.Quantity wanted, Type.Quantity found) {
        if (!wanted.dimension().equals(found.dimension())) {
            draft.findings.report(
                    Code.DIMENSIONS,
                    value.place(),
                    "expected %s, found %s".formatted(Types.shown(wanted), Types.shown(found)));
            return null;
        }
        return whole(value);
    }

    /** The value if it is no quantity or a whole one; null after a report. */
    Expr whole(Expr value) {
        if (value != null && value.type() instanceof Type.Quantity found && !found.whole()) {
            draft.findings.report(
                    Code.NOT_WHOLE,
                    value.place(),
                    "this may not be a whole number of " + draft.scale.show(Rational.ONE, found.dimension()),
                    "say how: `rounded down`, `rounded up` or `rounded nearest`");
            return null;
        }
        return value;
    }

    /** An expression of whatever type; {@code expected}, if known, tells what bare names mean. */
    Expr any(ExpressionContext tree, Type expected) {
        return nested(tree, () -> choice(tree, expected));
    }

    private Expr choice(ExpressionContext tree, Type expected) {
        if (tree.condition == null) {
            return implication(tree.implication(0), expected);
        }
        Expr condition = neutral(() -> arithmetic.truth(implication(tree.condition, Types.TRUTH)));
        Expr then = implication(tree.implication(0), expected);
        Expr otherwise = any(tree.otherwise, expected == null && then != null ? then.type() : expected);
        if (condition == null || then == null || otherwise == null) {
            return null;
        }
        Place place = place(tree);
        if (then.type() instanceof Type.Quantity && otherwise.type() instanceof Type.Quantity) {
            Type.Quantity type = arithmetic.shared(then, otherwise, place, "an alternative to");
            return type == null ? null : new Expr.If(condition, then, otherwise, type, place);
        }
        if (!Arithmetic.alike(then.type(), otherwise.type())) {
            draft.findings.report(
                    Code.WRONG_TYPE,
                    otherwise.place(),
                    "expected %s as before `when`, found %s"
                            .formatted(Types.shown(then.type()), Types.shown(otherwise.type())));
            return null;
        }
        return new Expr.If(condition, then, otherwise, then.type(), place);
    }

    Expr implication(ImplicationContext tree, Type expected) {
        if (tree.implication() == null) {
            return disjunction(tree.disjunction(), expected);
        }
        return nested(tree, () -> {
            Expr left = negated(() -> arithmetic.truth(disjunction(tree.disjunction(), Types.TRUTH)));
            Expr right = arithmetic.truth(implication(tree.implication(), Types.TRUTH));
            return left == null || right == null ? null : new Expr.Implies(left, right, Types.TRUTH, place(tree));
        });
    }

    private Expr disjunction(DisjunctionContext tree, Type expected) {
        if (tree.conjunction().size() == 1) {
            return conjunction(tree.conjunction(0), expected);
        }
        List<Expr> operands = truths(tree.conjunction(), operand -> conjunction(operand, Types.TRUTH));
        return operands == null ? null : new Expr.Or(operands, Types.TRUTH, place(tree));
    }

    private Expr conjunction(ConjunctionContext tree, Type expected) {
        if (tree.lasting().size() == 1) {
            return lasting(tree.lasting(0), expected);
        }
        List<Expr> operands = truths(tree.lasting(), operand -> lasting(operand, Types.TRUTH));
        return operands == null ? null : new Expr.And(operands, Types.TRUTH, place(tree));
    }

    private <T> List<Expr> truths(List<T> trees, Function<T, Expr> check) {
        List<Expr> operands = new ArrayList<>();
        boolean sound = true;
        for (T tree : trees) {
            Expr operand = arithmetic.truth(check.apply(tree));
            sound &= operand != null;
            operands.add(operand);
        }
        return sound ? List.copyOf(operands) : null;
    }

    private Expr lasting(LastingContext tree, Type expected) {
        boolean timed = tree.heldFor() != null || tree.totalWithin() != null || tree.timesIn() != null;
        return timed ? timeForms.lasting(tree) : negation(tree.negation(), expected);
    }

    Expr negation(NegationContext tree, Type expected) {
        if (tree.comparison() != null) {
            return comparisons.check(tree.comparison(), expected);
        }
        return nested(tree, () -> {
            Expr operand = negated(() -> arithmetic.truth(negation(tree.negation(), Types.TRUTH)));
            return operand == null ? null : new Expr.Not(operand, Types.TRUTH, place(tree));
        });
    }

    int polarity() {
        return polarity;
    }

    /** Checks a part whose truth counts as {@code sign} says. */
    Expr withPolarity(int sign, Supplier<Expr> part) {
        int outer = polarity;
        polarity = sign;
        Expr checked = part.get();
        polarity = outer;
        return checked;
    }

    Expr negated(Supplier<Expr> part) {
        return withPolarity(-polarity, part);
    }

    Expr neutral(Supplier<Expr> part) {
        return withPolarity(0, part);
    }

    /** Checks a part one level further down; refuses to go down without end. */
    Expr nested(ParserRuleContext tree, Supplier<Expr> part) {
        if (depth >= DEEPEST) {
            draft.report(Code.TOO_DEEP, tree, "this expression nests more than %d deep".formatted(DEEPEST));
            return null;
        }
        depth++;
        Expr checked = part.get();
        depth--;
        return checked;
    }
}
