package checkvalve.generator.java;

import checkvalve.generator.lower.Names;
import checkvalve.language.cover.Row;
import checkvalve.language.cover.Sheet;
import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Type;
import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.Locale;

/** The body of a test: for each row what is other than before, and then the ticks. */
final class VectorCode {
    private final Device device;
    private final Names names;

    VectorCode(Device device, Names names) {
        this.device = device;
        this.names = names;
    }

    CodeBlock of(Sheet sheet) {
        CodeBlock.Builder code = CodeBlock.builder();
        Inputs last = Inputs.initial(device);
        for (Row row : sheet.rows()) {
            settings(last, row.inputs(), code);
            readings(last, row.inputs(), code);
            for (int i = 0; i < row.inputs().groups().length; i++) {
                members(i, last.groups()[i], row.inputs().groups()[i], code);
            }
            sheet.shown().stream()
                    .filter(shown -> isIn(row, Math.max(1, shown.tick())))
                    .forEach(shown -> comment(row, shown, code));
            run(row, code);
            last = row.inputs();
        }
        return code.build();
    }

    private static boolean isIn(Row row, long tick) {
        return tick >= row.tick() && tick < row.tick() + row.ticks();
    }

    private static void comment(Row row, Sheet.Shown shown, CodeBlock.Builder code) {
        String when = row.ticks() == 1 ? "" : "tick " + shown.tick() + ", ";
        Comments.lines(when + shown.text()).forEach(line -> code.add("// $L\n", line));
    }

    private void settings(Inputs last, Inputs now, CodeBlock.Builder code) {
        if (Arrays.equals(last.settings(), now.settings())) {
            return;
        }
        for (int i = 0; i < now.settings().length; i++) {
            if (last.settings()[i] != now.settings()[i]) {
                String value = value(now.settings()[i], device.settings().get(i).type());
                code.addStatement("settings.$L($L)", setter(names.setting(i)), value);
            }
        }
        code.addStatement("$T.assertTrue(core.writeSettings(settings))", VectorTestWriter.ASSERTIONS);
    }

    private void readings(Inputs last, Inputs now, CodeBlock.Builder code) {
        for (int i = 0; i < now.readings().length; i++) {
            if (last.readings()[i] != now.readings()[i]) {
                String value = value(now.readings()[i], device.readings().get(i).type());
                code.addStatement("readings.$L($L)", setter(names.reading(i)), value);
            }
        }
    }

    private void members(int index, GroupInputs last, GroupInputs now, CodeBlock.Builder code) {
        Group group = device.groups().get(index);
        long[] present = flags(now.present());
        changed(names.present(index), flags(last.present()), present, new Type.Truth(), code);
        for (int at = 0; at < group.channels().size(); at++) {
            Group.Channel channel = group.channels().get(at);
            changed(names.channel(index, at), last.values()[at], now.values()[at], channel.type(), code);
        }
    }

    /** Neighbours that are to have the same value are set together. */
    private void changed(String name, long[] last, long[] now, Type type, CodeBlock.Builder code) {
        if (Arrays.equals(last, now)) {
            return;
        }
        int from = 0;
        while (from < now.length) {
            int to = from;
            boolean differs = now[from] != last[from];
            while (to + 1 < now.length && now[to + 1] == now[from]) {
                to++;
                differs |= now[to] != last[to];
            }
            if (differs) {
                code.addStatement("$L($L, $L, $L)", name, from, to, value(now[from], type));
            }
            from = to + 1;
        }
    }

    private void run(Row row, CodeBlock.Builder code) {
        CodeBlock.Builder call = CodeBlock.builder().add("run($L", number(row.ticks()));
        for (int i = 0; i < row.outputs().length; i++) {
            call.add(", $L", value(row.outputs()[i], device.outputs().get(i).type()));
        }
        code.addStatement(call.add(")").build());
    }

    private String value(long value, Type type) {
        return switch (type) {
            case Type.Truth truth -> String.valueOf(value != 0);
            case Type.Enumeration enumeration -> names.member(enumeration, (int) value);
            case Type.Quantity quantity -> number(value);
        };
    }

    private static String number(long value) {
        return value + (value == (int) value ? "" : "L");
    }

    private static long[] flags(boolean[] flags) {
        long[] values = new long[flags.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = flags[i] ? 1 : 0;
        }
        return values;
    }

    /** As the firmware's holders name their setters. */
    static String setter(String name) {
        return "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
