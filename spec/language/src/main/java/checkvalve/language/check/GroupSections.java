package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Group;
import checkvalve.language.model.Place;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.ChannelContext;
import checkvalve.language.syntax.ValveParser.GroupContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.Token;

/** Declares groups of like members. */
final class GroupSections {
    private static final int MOST = 1000;

    private final Draft draft;
    private final Values values;
    private final Sensors sensors;

    GroupSections(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft);
        this.sensors = new Sensors(draft);
    }

    void declare() {
        draft.tree.device().section().stream()
                .map(section -> section.group())
                .filter(Objects::nonNull)
                .forEach(this::declare);
    }

    private void declare(GroupContext tree) {
        String name = tree.name().getText();
        Place place = draft.place(tree.name());
        int low = count(tree.low, 0);
        int high = count(tree.high, 1);
        if (low > high && high >= 1) {
            draft.findings.report(
                    Code.EMPTY_RANGE,
                    draft.tree.places().of(tree.low, tree.high),
                    "`%s` is above `%s`".formatted(tree.low.getText(), tree.high.getText()));
        }
        List<Group.Channel> channels = new ArrayList<>();
        for (ChannelContext channel : tree.channel()) {
            channels.add(channel(channel, name, channels));
        }
        draft.names.declare(name, new Declared("group", null, draft.groups.size(), null, place));
        draft.groups.add(new Group(name, draft.tree.doc(tree), low, high, channels, place));
    }

    private Group.Channel channel(ChannelContext tree, String group, List<Group.Channel> before) {
        NameContext nameTree = tree.name(0);
        String name = nameTree.getText();
        String full = group + "." + name;
        if (before.stream().anyMatch(channel -> channel.name().equals(name))) {
            draft.report(Code.DUPLICATE_NAME, nameTree, "`%s` has a channel `%s` already".formatted(group, name));
        }
        int count = tree.count == null ? 1 : count(tree.count, 1);
        Place place = draft.place(nameTree);
        if (tree.enumeration() != null) {
            return new Group.Channel(name, count, values.enumeration(full, tree.enumeration()), null, place);
        }
        Type type = values.type(tree.dimension);
        if (!(type instanceof Type.Quantity quantity)) {
            if (type != null) {
                draft.report(
                        Code.WRONG_TYPE, tree.dimension, "a channel is measured or enumerated", "write `{ No, Yes }`");
            }
            return new Group.Channel(name, count, null, null, place);
        }
        if (tree.sensor() == null) {
            values.missing(tree, full, "sensor", "sensor … .. … resolution … accuracy …");
            return new Group.Channel(name, count, null, null, place);
        }
        Sensor sensor = sensors.read(tree.sensor(), full, quantity.dimension());
        return new Group.Channel(name, count, sensor == null ? null : type, sensor, place);
    }

    private int count(Token digits, int least) {
        String text = digits.getText().replace("_", "");
        if (text.contains(".")
                || text.length() > 4
                || Integer.parseInt(text) < least
                || Integer.parseInt(text) > MOST) {
            draft.findings.report(
                    Code.OUT_OF_RANGE,
                    draft.tree.places().of(digits),
                    "expected a whole number from %d to %d".formatted(least, MOST));
            return least;
        }
        return Integer.parseInt(text);
    }
}
