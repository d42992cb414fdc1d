package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Symbol;
import checkvalve.language.syntax.ValveParser.DrivenContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks that every output is driven once, by a value of its type. */
final class DriveSection {
    private final Draft draft;
    private final Map<Integer, Place> driven = new TreeMap<>();
    private final Map<Integer, Drive> drives = new TreeMap<>();

    DriveSection(Draft draft) {
        this.draft = draft;
    }

    void check() {
        draft.each(section -> section.drive(), section -> section.driven()).forEach(this::check);
        for (int i = 0; i < draft.outputs.size(); i++) {
            Output output = draft.outputs.get(i);
            boolean declaredSo = draft.names
                    .find(output.name())
                    .filter(declared -> declared.place().equals(output.place()))
                    .isPresent();
            if (!driven.containsKey(i) && declaredSo) {
                draft.findings.report(
                        Code.UNDRIVEN,
                        output.place(),
                        "the output `%s` is never driven".formatted(output.name()),
                        "give it a value in `drive`");
            }
        }
        draft.drives.addAll(drives.values());
    }

    private void check(DrivenContext tree) {
        String name = tree.name().getText();
        Expressions expressions = new Expressions(draft, Expressions.Frame.of(Realm.DRIVE));
        Optional<Declared> found = draft.names.find(name);
        if (found.isEmpty()) {
            expressions.references.unknown(
                    Code.UNKNOWN_NAME,
                    tree.name(),
                    "there is no output `%s`".formatted(name),
                    Spelling.closest(
                            name, draft.outputs.stream().map(Output::name).toList()));
            return;
        }
        Declared output = found.get();
        if (output.symbol() == null || output.symbol().kind() != Symbol.Kind.OUTPUT) {
            draft.report(
                    Code.WRONG_TYPE,
                    tree.name(),
                    "`%s` is %s, only outputs are driven".formatted(name, output.withArticle()));
            return;
        }
        if (output.type() == null) {
            return;
        }
        Place first = driven.putIfAbsent(output.index(), draft.place(tree.name()));
        if (first != null) {
            draft.report(
                    Code.DRIVEN_TWICE,
                    tree.name(),
                    "the output `%s` is driven on line %d already".formatted(name, first.line()));
        }
        Expr value = expressions.valueOf(tree.expression(), output.type());
        if (value != null) {
            drives.putIfAbsent(output.index(), new Drive(output.index(), value, draft.place(tree)));
        }
    }
}
