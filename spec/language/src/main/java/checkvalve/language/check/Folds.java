package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.CountContext;
import checkvalve.language.syntax.ValveParser.ExtremeContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import checkvalve.language.syntax.ValveParser.PathContext;
import checkvalve.language.syntax.ValveParser.QuantifiedContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;

/** Folds over the present members of a group. */
final class Folds {
    private static final SortedSet<Integer> NONE = Collections.emptySortedSet();

    private final Expressions expressions;

    /** A channel of a group, both by position. */
    private record Target(int group, int channel, Group.Channel declared, boolean actual) {}

    Folds(Expressions expressions) {
        this.expressions = expressions;
    }

    /** {@code minimum of batteries.cell or 0 V when none}. */
    Expr extreme(ExtremeContext tree) {
        Target target = target(tree.path(), tree.actual != null);
        Expr whenNone = expressions.arithmetic.quantity(expressions.quantities.unary(tree.unary(), null));
        if (target == null || whenNone == null) {
            return null;
        }
        Place place = expressions.place(tree);
        if (!(target.declared().type() instanceof Type.Quantity type)) {
            expressions.draft.report(
                    Code.WRONG_TYPE,
                    tree.path(),
                    "`%s` is no quantity".formatted(tree.path().getText()));
            return null;
        }
        Expr sample = new Expr.Number(Rational.ZERO, type, place);
        Type.Quantity shared = expressions.arithmetic.shared(sample, whenNone, whenNone.place(), "replaced by");
        if (shared == null) {
            return null;
        }
        boolean minimum = tree.getStart().getText().equals("minimum");
        return extreme(minimum, target, whenNone, place);
    }

    /** {@code count of batteries}. */
    Expr count(CountContext tree) {
        Optional<Declared> group = group(tree.name());
        return group.isEmpty() || refusedInPlant(tree)
                ? null
                : count(group.get().index(), expressions.place(tree));
    }

    /** {@code any batteries.cell < 2.5 V}, {@code all batteries.loop = Allowed}. */
    Expr quantified(QuantifiedContext tree) {
        Target target = target(tree.path(), tree.actual != null);
        boolean any = tree.kind.getText().equals("any");
        if (target == null) {
            return null;
        }
        if (target.declared().type() instanceof Type.Enumeration enumeration) {
            return enumerated(tree, target, enumeration, any);
        }
        if (tree.relation() == null) {
            expressions.draft.report(
                    Code.WRONG_TYPE,
                    tree,
                    "`%s` is no enumerated value".formatted(tree.path().getText()));
            return null;
        }
        Expr bound = expressions.neutral(
                () -> expressions.arithmetic.quantity(expressions.quantities.limited(tree.limited(), null)));
        return bound == null ? null : compared(tree, target, bound, any);
    }

    private Expr compared(QuantifiedContext tree, Target target, Expr bound, boolean any) {
        Place place = expressions.place(tree);
        Expr.Relation relation = Comparisons.relation(tree.relation());
        if (relation == Expr.Relation.EQ || relation == Expr.Relation.NE) {
            expressions.draft.report(
                    Code.WRONG_TYPE, tree.relation(), "measured values are compared with `<`, `<=`, `>` or `>=` here");
            return null;
        }
        boolean below = relation == Expr.Relation.LT || relation == Expr.Relation.LE;
        Type.Quantity type = (Type.Quantity) target.declared().type();
        Expr zero = Arithmetic.number(Rational.ZERO, type.dimension(), place);
        Expr fold = extreme(below == any, target, zero, place);
        Expr comparison = expressions.arithmetic.compare(relation, fold, bound, place);
        if (comparison == null) {
            return null;
        }
        Expr present = new Expr.Compare(
                any ? Expr.Relation.GT : Expr.Relation.EQ,
                count(target.group(), place),
                Arithmetic.number(Rational.ZERO, Types.WHOLE_NUMBER.dimension(), place),
                Types.TRUTH,
                place);
        List<Expr> both = List.of(present, comparison);
        return any ? new Expr.And(both, Types.TRUTH, place) : new Expr.Or(both, Types.TRUTH, place);
    }

    private Expr enumerated(QuantifiedContext tree, Target target, Type.Enumeration enumeration, boolean any) {
        List<NameContext> names = memberNames(tree);
        if (names == null) {
            expressions.draft.report(
                    Code.WRONG_TYPE, tree, "an enumerated value is compared with its names by `=`, `!=` or `in` here");
            return null;
        }
        SortedSet<Integer> members = expressions.comparisons.ordinals(enumeration, names);
        if (members == null) {
            return null;
        }
        if (tree.relation() != null && Comparisons.relation(tree.relation()) == Expr.Relation.NE) {
            SortedSet<Integer> others = new TreeSet<>();
            for (int i = 0; i < enumeration.members().size(); i++) {
                others.add(i);
            }
            others.removeAll(members);
            members = others;
        }
        Expr.FoldKind kind = any ? Expr.FoldKind.ANY : Expr.FoldKind.ALL;
        return new Expr.Fold(
                kind,
                target.group(),
                target.channel(),
                target.actual(),
                members,
                null,
                Types.TRUTH,
                expressions.place(tree));
    }

    private List<NameContext> memberNames(QuantifiedContext tree) {
        if (tree.names() != null) {
            return tree.names().name();
        }
        if (tree.name() != null) {
            return List.of(tree.name());
        }
        Expr.Relation relation = Comparisons.relation(tree.relation());
        NameContext bare = References.bareName(tree.limited());
        boolean equality = relation == Expr.Relation.EQ || relation == Expr.Relation.NE;
        return bare != null && equality ? List.of(bare) : null;
    }

    private Expr extreme(boolean minimum, Target target, Expr whenNone, Place place) {
        Type.Quantity type = (Type.Quantity) target.declared().type();
        boolean whole = !target.actual() && ((Type.Quantity) whenNone.type()).whole();
        Expr.FoldKind kind = minimum ? Expr.FoldKind.MINIMUM : Expr.FoldKind.MAXIMUM;
        return new Expr.Fold(
                kind,
                target.group(),
                target.channel(),
                target.actual(),
                NONE,
                whenNone,
                new Type.Quantity(type.dimension(), whole),
                place);
    }

    private static Expr count(int group, Place place) {
        return new Expr.Fold(Expr.FoldKind.COUNT, group, -1, false, NONE, null, Types.WHOLE_NUMBER, place);
    }

    private Target target(PathContext path, boolean actual) {
        Draft draft = expressions.draft;
        if (path.name().size() != 2) {
            draft.report(
                    Code.UNKNOWN_NAME,
                    path,
                    "`%s` is no channel of a group".formatted(path.getText()),
                    "a channel is written `group.channel`");
            return null;
        }
        Optional<Declared> group = group(path.name(0));
        if (group.isEmpty() || refusedInPlant(path) || (actual && refusedActual(path))) {
            return null;
        }
        Group declared = draft.groups.get(group.get().index());
        String wanted = path.name(1).getText();
        for (int i = 0; i < declared.channels().size(); i++) {
            Group.Channel channel = declared.channels().get(i);
            if (channel.name().equals(wanted)) {
                return channel.type() == null || (actual && unmeasured(channel, path))
                        ? null
                        : new Target(group.get().index(), i, channel, actual);
            }
        }
        List<String> names =
                declared.channels().stream().map(Group.Channel::name).toList();
        expressions.references.unknown(
                Code.UNKNOWN_NAME,
                path.name(1),
                "`%s` has no channel `%s`".formatted(declared.name(), wanted),
                Spelling.closest(wanted, names));
        return null;
    }

    private Optional<Declared> group(NameContext name) {
        Optional<Declared> found = expressions.draft.names.find(name.getText());
        if (found.isEmpty()) {
            expressions.references.unknown(
                    Code.UNKNOWN_NAME,
                    name,
                    "there is no group `%s`".formatted(name.getText()),
                    expressions.draft.names.closest(name.getText()));
        } else if (!found.get().what().equals("group")) {
            expressions.draft.report(
                    Code.WRONG_TYPE,
                    name,
                    "`%s` is %s, not a group"
                            .formatted(name.getText(), found.get().withArticle()));
            return Optional.empty();
        }
        return found;
    }

    private boolean refusedInPlant(ParserRuleContext part) {
        boolean refused = expressions.realm() == Realm.PLANT || expressions.realm() == Realm.REQUIRE;
        if (refused) {
            expressions.draft.report(
                    Code.NOT_VISIBLE,
                    part,
                    "groups are not visible in " + expressions.realm().shown());
        }
        return refused;
    }

    private boolean refusedActual(ParserRuleContext part) {
        return expressions.references.refusedActual(part);
    }

    private boolean unmeasured(Group.Channel channel, PathContext path) {
        if (channel.sensor() != null) {
            return false;
        }
        expressions.draft.report(
                Code.WRONG_TYPE,
                path,
                "`%s` has no sensor, it is read as it is".formatted(path.getText()),
                "leave out `actual`");
        return true;
    }
}
