package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Place;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.SettingContext;
import checkvalve.language.syntax.ValveParser.SettingTypeContext;
import checkvalve.language.syntax.ValveParser.ValueContext;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Declares the settings. */
final class SettingsSection {
    private final Draft draft;
    private final Values values;

    SettingsSection(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft);
    }

    void declare() {
        draft.each(section -> section.settings(), section -> section.setting()).forEach(this::declare);
    }

    private void declare(SettingContext tree) {
        String name = tree.name().getText();
        Place place = draft.place(tree.name());
        Setting setting = setting(tree, name);
        Symbol symbol = new Symbol(Symbol.Kind.SETTING, draft.settings.size(), name);
        draft.names.declare(name, Declared.value("setting", symbol, setting == null ? null : setting.type(), place));
        if (setting != null) {
            draft.settings.add(setting);
        }
    }

    private Setting setting(SettingContext tree, String name) {
        SettingTypeContext type = tree.settingType();
        if (type.enumeration() != null) {
            Type.Enumeration enumeration = values.enumeration(name, type.enumeration());
            return enumeration == null ? null : discrete(tree, enumeration);
        }
        return switch (values.type(type.name())) {
            case Type.Quantity quantity when !type.value().isEmpty() -> listed(tree, quantity);
            case Type.Quantity quantity -> ranged(tree, quantity);
            case Type other -> discrete(tree, other);
            case null -> null;
        };
    }

    private Setting discrete(SettingContext tree, Type type) {
        if (tree.step != null
                || tree.settingType().range() != null
                || !tree.settingType().value().isEmpty()) {
            draft.report(Code.WRONG_TYPE, tree.settingType(), "only a quantity has a range or a step");
            return null;
        }
        Long initial = values.value(tree.initial, type);
        Values.Range range = Values.natural(type);
        return initial == null ? null : build(tree, type, range, new Choice(1, List.of(), initial));
    }

    private record Choice(long step, List<Long> choices, long initial) {}

    private Setting listed(SettingContext tree, Type.Quantity type) {
        List<Long> choices = tree.settingType().value().stream()
                .map(value -> values.whole(value, type.dimension()))
                .toList();
        Long initial = values.whole(tree.initial, type.dimension());
        if (initial == null || choices.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        TreeSet<Long> sorted = new TreeSet<>(choices);
        for (int i = 0; i < choices.size(); i++) {
            if (choices.indexOf(choices.get(i)) < i) {
                ValueContext again = tree.settingType().value(i);
                draft.report(Code.DUPLICATE_NAME, again, "`%s` is listed twice".formatted(draft.tree.text(again)));
                return null;
            }
        }
        if (tree.step != null) {
            draft.report(Code.OUT_OF_PLACE, tree.step, "a list of values has no step");
            return null;
        }
        if (!sorted.contains(initial)) {
            draft.report(
                    Code.OUT_OF_RANGE,
                    tree.initial,
                    "the default `%s` is not one of the values listed".formatted(draft.tree.text(tree.initial)));
            return null;
        }
        Values.Range range = new Values.Range(sorted.first(), sorted.last());
        return build(tree, type, range, new Choice(1, List.copyOf(sorted), initial));
    }

    private Setting ranged(SettingContext tree, Type.Quantity type) {
        SettingTypeContext kind = tree.settingType();
        String name = tree.name().getText();
        String word = kind.name().getText();
        if (kind.range() == null) {
            values.missing(kind, name, "range", word + " … .. … step …");
            return null;
        }
        if (tree.step == null && !word.equals("number")) {
            values.missing(kind, name, "step", "step …");
        }
        Values.Range range = values.range(kind.range(), type.dimension());
        Long step = tree.step == null ? Long.valueOf(1) : values.step(tree.step, type.dimension());
        Long initial = values.whole(tree.initial, type.dimension());
        if (range == null || step == null || initial == null) {
            return null;
        }
        if (!values.onStep(range, step, Values.Step.FROM_LOW, kind.range())) {
            return null;
        }
        if (initial < range.low() || initial > range.high()) {
            draft.report(
                    Code.OUT_OF_RANGE,
                    tree.initial,
                    "the default `%s` is not in `%s`"
                            .formatted(draft.tree.text(tree.initial), draft.tree.text(kind.range())));
            return null;
        }
        if ((initial - range.low()) % step != 0) {
            draft.report(
                    Code.OFF_STEP,
                    tree.initial,
                    "the default `%s` is no whole number of steps above `%s`"
                            .formatted(draft.tree.text(tree.initial), draft.tree.text(kind.range().low)));
            return null;
        }
        return build(tree, type, range, new Choice(step, List.of(), initial));
    }

    private Setting build(SettingContext tree, Type type, Values.Range range, Choice choice) {
        return new Setting(
                tree.name().getText(),
                draft.tree.doc(tree),
                type,
                range.low(),
                range.high(),
                choice.step(),
                choice.choices(),
                choice.initial(),
                draft.place(tree.name()));
    }
}
