package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.ActualContext;
import checkvalve.language.syntax.ValveParser.ComparedContext;
import checkvalve.language.syntax.ValveParser.LimitedContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import checkvalve.language.syntax.ValveParser.PathContext;
import checkvalve.language.syntax.ValveParser.ReferenceContext;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** What names stand for where they are used. */
final class References {
    private final Expressions expressions;

    References(Expressions expressions) {
        this.expressions = expressions;
    }

    /** A name, or a member of the expected enumeration. */
    Expr value(PathContext path, Type expected) {
        String name = path.getText();
        if (expected instanceof Type.Enumeration enumeration
                && enumeration.members().contains(name)) {
            return new Expr.Member(enumeration.members().indexOf(name), enumeration, expressions.place(path));
        }
        Lets lets = expressions.frame.lets();
        if (lets != null && lets.has(name)) {
            return lets.inline(name, path, expressions, expected);
        }
        Optional<Declared> found = expressions.draft.names.find(name);
        if (found.isEmpty()) {
            undeclared(path, expected);
            return null;
        }
        expressions.draft.names.use(name);
        return value(path, found.get());
    }

    private Expr value(PathContext path, Declared declared) {
        if (declared.symbol() == null) {
            expressions.draft.report(
                    Code.WRONG_TYPE, path, "`%s` is %s, not a value".formatted(path.getText(), declared.withArticle()));
            return null;
        }
        if (!sees(path, declared)) {
            return null;
        }
        Type type = expressions.draft.definitions.typeOf(path.getText(), declared, expressions.place(path));
        return type == null ? null : new Expr.Ref(declared.symbol(), type, expressions.place(path));
    }

    private boolean sees(PathContext path, Declared declared) {
        Realm realm = expressions.realm();
        if (realm.sees(declared.symbol().kind())) {
            return true;
        }
        String what = "`%s` is %s".formatted(path.getText(), declared.withArticle());
        switch (realm) {
            case CLAIM ->
                expressions.draft.report(
                        Code.LEANS_ON_LOGIC,
                        path,
                        what + ", part of the logic that this requirement judges",
                        "speak of ports, settings and outputs, or mark the requirement `internal`");
            case PLANT -> {
                if (declared.symbol().kind() == Symbol.Kind.READING) {
                    expressions.draft.report(
                            Code.NOT_VISIBLE,
                            path,
                            what + ", which the plant does not see",
                            "write `actual %s`".formatted(path.getText()));
                } else {
                    expressions.draft.report(Code.NOT_VISIBLE, path, what + ", which the plant does not see");
                }
            }
            default ->
                expressions.draft.report(
                        Code.NOT_VISIBLE, path, "%s, which is not visible in %s".formatted(what, realm.shown()));
        }
        return false;
    }

    /** {@code actual alternator.current}. */
    Expr actual(ActualContext tree) {
        PathContext path = tree.path();
        if (refusedActual(tree)) {
            return null;
        }
        Optional<Declared> found = expressions.draft.names.find(path.getText());
        if (found.isEmpty()) {
            undeclared(path, null);
            return null;
        }
        expressions.draft.names.use(path.getText());
        Declared declared = found.get();
        if (declared.type() == null && declared.symbol() != null) {
            return null;
        }
        if (declared.symbol() == null || declared.symbol().kind() != Symbol.Kind.READING) {
            expressions.draft.report(
                    Code.WRONG_TYPE,
                    tree,
                    "`%s` is %s, not a reading".formatted(path.getText(), declared.withArticle()));
            return null;
        }
        Reading reading = expressions.draft.readings.get(declared.index());
        if (!(reading.type() instanceof Type.Quantity type)) {
            expressions.draft.report(
                    Code.WRONG_TYPE,
                    tree,
                    "`%s` has no sensor, it is read as it is".formatted(path.getText()),
                    "leave out `actual`");
            return null;
        }
        Symbol symbol = new Symbol(Symbol.Kind.ACTUAL, declared.index(), path.getText());
        return new Expr.Ref(symbol, new Type.Quantity(type.dimension(), false), expressions.place(tree));
    }

    /** Whether the truth is out of bounds here, which is then reported. */
    boolean refusedActual(ParserRuleContext tree) {
        if (expressions.realm().isLogic()) {
            expressions.draft.report(
                    Code.ACTUAL_IN_LOGIC,
                    tree,
                    "control logic does not know the truth, it has readings",
                    "leave out `actual`");
            return true;
        }
        return false;
    }

    /** The position of a name in an enumeration; -1 after a report. */
    int ordinal(Type.Enumeration enumeration, NameContext name) {
        int ordinal = enumeration.members().indexOf(name.getText());
        if (ordinal < 0) {
            notAMember(enumeration, name.getText(), name);
        }
        return ordinal;
    }

    /** Whether the value is one bare name that nothing declares, and so the member of an enumeration. */
    boolean isUndeclared(LimitedContext tree) {
        NameContext name = bareName(tree);
        Lets lets = expressions.frame.lets();
        return name != null
                && expressions.draft.names.find(name.getText()).isEmpty()
                && (lets == null || !lets.has(name.getText()));
    }

    /** The name that the value consists of; null when it is anything else. */
    static NameContext bareName(LimitedContext tree) {
        if (tree == null
                || tree.getStart() != tree.getStop()
                || !(primaryOf(tree) instanceof ReferenceContext reference)) {
            return null;
        }
        return reference.path().name(0);
    }

    private static ParserRuleContext primaryOf(LimitedContext tree) {
        var unary = tree.sum().product(0).unary(0);
        return unary.primary();
    }

    /** The path that the comparison consists of; null when it is anything else. */
    static PathContext path(ComparedContext tree) {
        LimitedContext value = tree.limited();
        if (tree.comparing() != null || !(primaryOf(value) instanceof ReferenceContext reference)) {
            return null;
        }
        return reference.getStart() == value.getStart() && reference.getStop() == value.getStop()
                ? reference.path()
                : null;
    }

    private void undeclared(PathContext path, Type expected) {
        if (expected instanceof Type.Enumeration enumeration && path.name().size() == 1) {
            notAMember(enumeration, path.getText(), path);
            return;
        }
        Optional<Declared> first = expressions.draft.names.find(path.name(0).getText());
        if (path.name().size() > 1 && first.isPresent() && first.get().what().equals("group")) {
            expressions.draft.report(
                    Code.WRONG_TYPE,
                    path,
                    "`%s` is many values".formatted(path.getText()),
                    "fold them, as in `minimum of %s or … when none`".formatted(path.getText()));
            return;
        }
        unknown(
                Code.UNKNOWN_NAME,
                path,
                "nothing is named `%s`".formatted(path.getText()),
                expressions.draft.names.closest(path.getText()));
    }

    private void notAMember(Type.Enumeration enumeration, String name, ParserRuleContext place) {
        unknown(
                Code.UNKNOWN_MEMBER,
                place,
                "`%s` is not %s, the values of `%s`".formatted(name, Types.shown(enumeration), enumeration.name()),
                Spelling.closest(name, enumeration.members()));
    }

    void unknown(Code code, ParserRuleContext place, String message, Optional<String> closest) {
        closest.ifPresentOrElse(
                close -> expressions.draft.report(code, place, message, "did you mean `%s`?".formatted(close)),
                () -> expressions.draft.report(code, place, message));
    }
}
