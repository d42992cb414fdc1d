package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import java.util.Locale;

/** What a fold is called in a table: what it folds and how, without what it gives over no member. */
final class FoldName {
    private FoldName() {}

    static String of(Device device, Expr.Fold fold) {
        var group = device.groups().get(fold.group());
        String of = fold.channel() < 0
                ? group.name()
                : group.name() + "." + group.channels().get(fold.channel()).name();
        String kind = fold.kind().name().toLowerCase(Locale.ROOT);
        return switch (fold.kind()) {
            case MINIMUM, MAXIMUM, COUNT -> kind + " of " + (fold.actual() ? "actual " : "") + of;
            case ANY, ALL -> kind + " " + of + " " + members(device, fold);
        };
    }

    private static String members(Device device, Expr.Fold fold) {
        var type =
                device.groups().get(fold.group()).channels().get(fold.channel()).type();
        ValueText values = new ValueText(device);
        return String.join(
                " or ",
                fold.members().stream().map(member -> values.of(member, type)).toList());
    }
}
