package checkvalve.language.cover;

import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Output;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Vectors as a table of comma-separated values (RFC 4180, lines end with a line feed), for a bench that knows nothing of
 * this project. The reference says what the columns mean.
 */
public final class VectorTable {
    private final Device device;
    private final Figures figures;
    private final StringBuilder out = new StringBuilder();

    private VectorTable(Device device) {
        this.device = device;
        this.figures = new Figures(device.units());
    }

    /** The whole text, with one line of names on top. */
    public static String of(Device device, List<Sheet> sheets) {
        VectorTable table = new VectorTable(device);
        table.line(table.names());
        sheets.forEach(sheet -> sheet.rows().forEach(row -> table.line(table.values(sheet, row))));
        return table.out.toString();
    }

    private void line(List<String> fields) {
        out.append(String.join(",", fields)).append('\n');
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of("vector", "tick", "ticks"));
        for (Setting setting : device.settings()) {
            names.add(name("setting " + setting.name(), setting.type()));
        }
        for (Reading reading : device.readings()) {
            names.add(name("reading " + reading.name(), reading.type()));
        }
        for (Group group : device.groups()) {
            for (int member = 1; member <= group.high(); member++) {
                names.add("present " + group.name() + " " + member);
                for (Group.Channel channel : group.channels()) {
                    String of = "reading " + group.name() + "." + channel.name() + " " + member;
                    for (int i = 1; i <= channel.count(); i++) {
                        names.add(name(channel.count() == 1 ? of : of + "." + i, channel.type()));
                    }
                }
            }
        }
        for (Output output : device.outputs()) {
            names.add(name("output " + output.name(), output.type()));
        }
        return names;
    }

    private String name(String name, Type type) {
        String unit = figures.unit(type);
        return unit.isEmpty() ? name : name + " [" + unit + "]";
    }

    private List<String> values(Sheet sheet, Row row) {
        List<String> values = new ArrayList<>();
        values.add(String.valueOf(sheet.number()));
        values.add(String.valueOf(row.tick()));
        values.add(String.valueOf(row.ticks()));
        Inputs inputs = row.inputs();
        for (int i = 0; i < inputs.settings().length; i++) {
            values.add(figures.of(inputs.settings()[i], device.settings().get(i).type()));
        }
        for (int i = 0; i < inputs.readings().length; i++) {
            values.add(figures.of(inputs.readings()[i], device.readings().get(i).type()));
        }
        for (int i = 0; i < inputs.groups().length; i++) {
            members(device.groups().get(i), inputs.groups()[i], values);
        }
        for (int i = 0; i < row.outputs().length; i++) {
            values.add(figures.of(row.outputs()[i], device.outputs().get(i).type()));
        }
        return values;
    }

    /** What an absent member would say is left empty. */
    private void members(Group group, GroupInputs inputs, List<String> values) {
        for (int member = 0; member < group.high(); member++) {
            boolean present = inputs.present()[member];
            values.add(String.valueOf(present));
            for (int at = 0; at < group.channels().size(); at++) {
                Group.Channel channel = group.channels().get(at);
                for (int i = member * channel.count(); i < (member + 1) * channel.count(); i++) {
                    values.add(present ? figures.of(inputs.values()[at][i], channel.type()) : "");
                }
            }
        }
    }
}
