package checkvalve.generator.java;

import checkvalve.generator.lower.Names;
import checkvalve.language.cover.Sheet;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Output;
import checkvalve.language.model.Type;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes vectors as a class of JUnit tests: a test for each, which says what comes in and what goes out in the words of the
 * firmware. It needs nothing but the firmware and JUnit 5.
 */
public final class VectorTestWriter {
    static final ClassName ASSERTIONS = ClassName.get("org.junit.jupiter.api", "Assertions");
    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");

    private final Device device;
    private final Names names;
    private final String javaPackage;
    private final ClassName core;

    private VectorTestWriter(Device device, String javaPackage) {
        this.device = device;
        this.names = new Names(device);
        this.javaPackage = javaPackage;
        this.core = ClassName.get(javaPackage, names.core());
    }

    /** The whole text of the class's file. */
    public static String write(Device device, String javaPackage, List<Sheet> sheets) {
        return new VectorTestWriter(device, javaPackage).text(sheets);
    }

    private String text(List<Sheet> sheets) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.core() + "VectorsTest")
                .addJavadoc("$L\n", Comments.doc(doc(sheets)))
                .addField(held("core", names.core()))
                .addField(held("settings", names.settingsClass()))
                .addField(held("readings", names.readingsClass()))
                .addField(FieldSpec.builder(TypeName.LONG, "tick", Modifier.PRIVATE)
                        .build());
        VectorCode code = new VectorCode(device, names);
        for (Sheet sheet : sheets) {
            type.addMethod(MethodSpec.methodBuilder("vector" + sheet.number())
                    .addAnnotation(TEST)
                    .addCode(code.of(sheet))
                    .build());
        }
        for (int group = 0; group < device.groups().size(); group++) {
            members(type, group);
        }
        type.addMethod(run());
        device.outputs().stream().map(VectorTestWriter::kind).distinct().forEach(kind -> type.addMethod(same(kind)));
        return JavaFile.builder(javaPackage, type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .addStaticImport(core, "*")
                .build()
                .toString();
    }

    private String doc(List<Sheet> sheets) {
        long ticks = sheets.stream().mapToLong(Sheet::ticks).sum();
        return "Plays " + sheets.size() + (sheets.size() == 1 ? " vector" : " vectors") + ", " + ticks
                + (ticks == 1 ? " tick" : " ticks")
                + " in all, and compares the outputs after every tick with what the spec"
                + " means. Above each run stands what it is the first to show. " + names.core()
                + "Vectors.csv has the same vectors for a bench, and " + names.core()
                + "Vectors.txt says where each thing is shown that is to be.\n\nWritten by Checkvalve from "
                + device.source().name() + ": change the spec, not this file.";
    }

    private FieldSpec held(String name, String type) {
        ClassName of = ClassName.get(javaPackage, type);
        return FieldSpec.builder(of, name, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T()", of)
                .build();
    }

    /** Methods that set what several members report. */
    private void members(TypeSpec.Builder type, int index) {
        Group group = device.groups().get(index);
        String present = names.present(index);
        type.addMethod(
                fill(present, TypeName.BOOLEAN, CodeBlock.of("readings.$L(i, value)", VectorCode.setter(present)))
                        .build());
        for (int at = 0; at < group.channels().size(); at++) {
            Group.Channel channel = group.channels().get(at);
            String name = names.channel(index, at);
            CodeBlock set = channel.count() == 1
                    ? CodeBlock.of("readings.$L(i, value)", VectorCode.setter(name))
                    : CodeBlock.of(
                            "readings.$L(i / $L, i % $L, value)",
                            VectorCode.setter(name), channel.count(), channel.count());
            type.addMethod(fill(name, kind(channel), set).build());
        }
    }

    private static TypeName kind(Group.Channel channel) {
        if (channel.type() instanceof Type.Truth) {
            return TypeName.BOOLEAN;
        }
        boolean wide = channel.sensor() != null
                && (channel.sensor().low() < Integer.MIN_VALUE
                        || channel.sensor().high() > Integer.MAX_VALUE);
        return wide ? TypeName.LONG : TypeName.INT;
    }

    private static TypeName kind(Output output) {
        return output.type() instanceof Type.Truth ? TypeName.BOOLEAN : TypeName.LONG;
    }

    private static MethodSpec.Builder fill(String name, TypeName kind, CodeBlock set) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addParameter(kind, "value")
                .beginControlFlow("for (int i = from; i <= to; i++)")
                .addStatement(set)
                .endControlFlow();
    }

    private MethodSpec run() {
        MethodSpec.Builder run = MethodSpec.methodBuilder("run")
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("So many ticks on these readings; after each the outputs are these.\n")
                .addParameter(TypeName.LONG, "ticks");
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("for (long i = 0; i < ticks; i++)")
                .addStatement("core.step(readings)")
                .addStatement("tick++");
        for (int i = 0; i < device.outputs().size(); i++) {
            Output output = device.outputs().get(i);
            String name = names.output(i);
            run.addParameter(kind(output), name);
            body.addStatement("same($S, $L, core.outputs().$L())", name, name, name);
        }
        return run.addCode(body.endControlFlow().build()).build();
    }

    /** One for numbers and one for truths. */
    private static MethodSpec same(TypeName kind) {
        return MethodSpec.methodBuilder("same")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "output")
                .addParameter(kind, "expected")
                .addParameter(kind, "actual")
                .addStatement("$T.assertEquals(expected, actual, () -> output + $S + tick)", ASSERTIONS, " after tick ")
                .build();
    }
}
