package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Place;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import checkvalve.language.syntax.ValveParser.AssumingContext;
import checkvalve.language.syntax.ValveParser.AttributeContext;
import checkvalve.language.syntax.ValveParser.FixedContext;
import checkvalve.language.syntax.ValveParser.InternalContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import checkvalve.language.syntax.ValveParser.RequirementContext;
import checkvalve.language.syntax.ValveParser.SourceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the requirements. */
final class RequirementsSection {
    private final Draft draft;
    private final Map<String, Place> ids = new HashMap<>();

    RequirementsSection(Draft draft) {
        this.draft = draft;
    }

    void check() {
        Lets lets = new Lets(draft);
        draft.each(section -> section.requirements(), section -> section.requirement())
                .forEach(tree -> check(tree, lets));
        if (!draft.findings.hasErrors()) {
            lets.reportUnused();
        }
    }

    private void check(RequirementContext tree, Lets lets) {
        String id = tree.name().getText();
        Place place = draft.place(tree.name());
        Place first = ids.putIfAbsent(id, place);
        if (first != null) {
            draft.report(
                    Code.DUPLICATE_NAME,
                    tree.name(),
                    "there is a requirement `%s` already, on line %d".formatted(id, first.line()));
        }
        Attributes attributes = new Attributes();
        tree.attribute().forEach(attributes::add);
        if (attributes.sources.isEmpty()) {
            draft.report(
                    Code.NO_SOURCE,
                    tree.name(),
                    "`%s` does not say where it comes from".formatted(id),
                    "write `source document \"clause\"` after its sentence");
        }
        Observers observers = new Observers();
        Realm realm = attributes.internal ? Realm.INTERNAL : Realm.CLAIM;
        Claims claims = new Claims(draft, new Expressions.Frame(realm, -1, observers, lets));
        Requirement.Form form = claims.form(tree.claim());
        if (form != null) {
            draft.requirements.add(new Requirement(
                    id,
                    Quoted.text(tree.STRING()),
                    attributes.sources,
                    attributes.assuming,
                    attributes.fixed,
                    attributes.internal,
                    ResetJudgement.appliesTo(form, observers.all()),
                    form,
                    observers.all(),
                    draft.tree.text(tree.claim()),
                    place));
        }
    }

    /** What stands between a requirement's sentence and its claim. */
    private final class Attributes {
        private final List<String> sources = new ArrayList<>();
        private final List<Integer> assuming = new ArrayList<>();
        private final List<Integer> fixed = new ArrayList<>();
        private boolean internal;

        void add(AttributeContext tree) {
            switch (tree) {
                case SourceContext source -> sources.add(source.name().getText() + " " + Quoted.text(source.STRING()));
                case AssumingContext names -> names.name().forEach(this::assume);
                case FixedContext names -> names.name().forEach(this::fix);
                case InternalContext marked -> internal = true;
                default -> throw new IllegalStateException("no such attribute");
            }
        }

        private void assume(NameContext name) {
            List<String> known =
                    draft.assumptions.stream().map(Plant.Assumption::id).toList();
            int index = known.indexOf(name.getText());
            if (index < 0) {
                unknown(name, "there is no assumption `%s`", Spelling.closest(name.getText(), known));
            } else {
                assuming.add(index);
            }
        }

        private void fix(NameContext name) {
            Optional<Declared> found = draft.names.find(name.getText());
            if (found.isEmpty()
                    || found.get().symbol() == null
                    || found.get().symbol().kind() != Symbol.Kind.SETTING) {
                unknown(name, "there is no setting `%s`", Optional.empty());
            } else {
                draft.names.use(name.getText());
                fixed.add(found.get().index());
            }
        }

        private void unknown(NameContext name, String message, Optional<String> closest) {
            String said = message.formatted(name.getText());
            closest.ifPresentOrElse(
                    close -> draft.report(Code.UNKNOWN_NAME, name, said, "did you mean `%s`?".formatted(close)),
                    () -> draft.report(Code.UNKNOWN_NAME, name, said));
        }
    }
}
