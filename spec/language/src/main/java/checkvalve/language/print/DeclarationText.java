package checkvalve.language.print;

import checkvalve.language.model.Dimension;
import checkvalve.language.model.Group;
import checkvalve.language.model.Output;
import checkvalve.language.model.PowerPort;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.UnitTable;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes settings, ports and groups. */
final class DeclarationText {
    private final Page page;
    private final UnitText units;

    DeclarationText(Page page, UnitText units) {
        this.page = page;
        this.units = units;
    }

    void setting(Setting setting) {
        page.doc(setting.doc());
        page.line("%s: %s, default %s", setting.name(), range(setting), value(setting.type(), setting.initial()));
    }

    private String range(Setting setting) {
        if (!(setting.type() instanceof Type.Quantity quantity)) {
            return type(setting.type());
        }
        if (!setting.choices().isEmpty()) {
            return type(quantity)
                    + setting.choices().stream()
                            .map(choice -> value(quantity, choice))
                            .collect(Collectors.joining(", ", " in { ", " }"));
        }
        return "%s %s .. %s step %s"
                .formatted(
                        type(quantity),
                        value(quantity, setting.low()),
                        value(quantity, setting.high()),
                        value(quantity, setting.step()));
    }

    void powerPort(PowerPort port) {
        page.doc(port.doc());
        page.line("%s: %s", port.name(), port.direction().name().toLowerCase(Locale.ROOT));
    }

    void reading(Reading reading) {
        page.doc(reading.doc());
        page.line("%s: %s%s", reading.name(), type(reading.type()), sensor(reading.sensor(), reading.type()));
    }

    void group(Group group) {
        page.doc(group.doc());
        page.line("%s: %d .. %d of", group.name(), group.low(), group.high());
        page.indented(() -> group.channels()
                .forEach(channel -> page.line(
                        "%s: %d of %s%s",
                        channel.name(),
                        channel.count(),
                        type(channel.type()),
                        sensor(channel.sensor(), channel.type()))));
    }

    void output(Output output) {
        page.doc(output.doc());
        String range = output.type() instanceof Type.Quantity
                ? " %s .. %s resolution %s"
                        .formatted(
                                value(output.type(), output.low()),
                                value(output.type(), output.high()),
                                value(output.type(), output.resolution()))
                : "";
        page.line(
                "%s: %s%s, out of reset %s",
                output.name(), type(output.type()), range, value(output.type(), output.reset()));
    }

    private String sensor(Sensor sensor, Type type) {
        if (sensor == null) {
            return "";
        }
        Dimension dimension = ((Type.Quantity) type).dimension();
        String share = sensor.relative().signum() == 0
                ? ""
                : " + " + units.show(sensor.relative().times(Rational.of(100)), Dimension.NONE) + " %";
        return " %s .. %s resolution %s accuracy %s%s age %d ticks"
                .formatted(
                        units.show(sensor.low(), dimension),
                        units.show(sensor.high(), dimension),
                        units.show(sensor.resolution(), dimension),
                        units.show(sensor.absolute(), dimension),
                        share,
                        sensor.age());
    }

    private static String type(Type type) {
        return switch (type) {
            case Type.Truth t -> "truth";
            case Type.Enumeration e -> e.members().stream().collect(Collectors.joining(", ", "{ ", " }"));
            case Type.Quantity q -> UnitTable.word(q.dimension()).orElse("quantity");
        };
    }

    private String value(Type type, long value) {
        return ValueText.show(units, type, value);
    }
}
