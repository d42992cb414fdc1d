package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Require;
import checkvalve.language.syntax.ValveParser.RequireContext;

/** Checks each {@code require}, and that the defaults satisfy it. */
final class SettingRules {
    private final Draft draft;

    SettingRules(Draft draft) {
        this.draft = draft;
    }

    void check() {
        draft.each(section -> section.settings(), section -> section.require()).forEach(this::check);
    }

    private void check(RequireContext tree) {
        Expressions expressions = new Expressions(draft, Expressions.Frame.of(Realm.REQUIRE));
        Expr condition = expressions.truth(tree.expression());
        if (condition == null) {
            return;
        }
        draft.requires.add(new Require(condition, Quoted.text(tree.STRING()), draft.place(tree)));
        if (!new Defaults(draft.settings).satisfy(condition)) {
            draft.report(
                    Code.REQUIRE_BROKEN,
                    tree.expression(),
                    "the defaults break this: " + Quoted.text(tree.STRING()),
                    "change a default so that `%s` holds".formatted(draft.tree.text(tree.expression())));
        }
    }
}
