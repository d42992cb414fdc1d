package checkvalve.generator.lower;

import checkvalve.generator.lower.JavaClass.Method;
import checkvalve.generator.lower.JavaClass.Parameter;
import checkvalve.generator.lower.JavaClass.Variable;
import checkvalve.language.model.Device;
import checkvalve.language.model.Output;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The plain classes that settings come in and outputs go out with. */
final class Holders {
    private final Device device;
    private final Names names;
    private final Spec spec;
    private final UnitText units;

    Holders(Device device, Names names) {
        this.device = device;
        this.names = names;
        this.spec = new Spec(device);
        this.units = new UnitText(device);
    }

    JavaClass settings() {
        List<Variable> variables = new ArrayList<>();
        List<Method> methods = new ArrayList<>();
        List<Statement> defaults = new ArrayList<>();
        for (int i = 0; i < device.settings().size(); i++) {
            Setting setting = device.settings().get(i);
            Range range = Scope.range(setting);
            Term field = new Term.Field("", names.setting(i), Scope.kind(setting.type(), range));
            String doc = join(sentence(setting.doc()), allowed(setting), spec.at(setting.place()));
            variables.add(new Variable(names.setting(i), field.kind(), 0, doc));
            Term initial = fromOutside(constant(setting.type(), setting.initial(), field.kind()));
            defaults.add(new Statement.Assign(field, initial));
            Term value = new Term.Local("value", field.kind());
            methods.add(new Method(
                    "set" + Spelling.upperFirst(names.setting(i)),
                    doc,
                    false,
                    null,
                    List.of(new Parameter(null, field.kind(), "value")),
                    List.of(new Statement.Assign(field, value))));
        }
        methods.addFirst(new Method(names.settingsClass(), "The defaults.", false, null, List.of(), defaults));
        String doc = "Settings of " + names.core() + ", as candidates for " + names.core() + ".writeSettings.\n\n"
                + "Nothing is checked here: the core takes all of them or none.";
        return new JavaClass(names.settingsClass(), doc, List.of(), List.of(), variables, methods);
    }

    JavaClass outputs() {
        List<Variable> variables = new ArrayList<>();
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < device.outputs().size(); i++) {
            Output output = device.outputs().get(i);
            Term field = outputField("", i);
            String doc = join(sentence(output.doc()), range(output), spec.at(output.place()));
            variables.add(new Variable(names.output(i), field.kind(), 0, doc));
            methods.add(getter(names.output(i), field, doc));
        }
        String doc = "What " + names.core() + " drives. Written by the core only.";
        return new JavaClass(names.outputsClass(), doc, List.of(), List.of(), variables, methods);
    }

    Term outputField(String owner, int index) {
        Output output = device.outputs().get(index);
        return new Term.Field(
                owner, names.output(index), Scope.kind(output.type(), Range.of(output.low(), output.high())));
    }

    /** A value of the type, by name where it has one. */
    Term constant(Type type, long value, Kind kind) {
        return switch (type) {
            case Type.Truth _ -> new Term.Truth(value != 0);
            case Type.Enumeration enumeration -> names.ordinal(enumeration, (int) value);
            case Type.Quantity _ -> new Term.Whole(value, kind);
        };
    }

    /** As classes beside the core name it. */
    private Term fromOutside(Term value) {
        return value instanceof Term.Constant(String name, Kind kind)
                ? new Term.Constant(names.core() + "." + name, kind)
                : value;
    }

    static Method getter(String name, Term value, String doc) {
        return new Method(name, doc, false, value.kind(), List.of(), List.of(new Statement.Return(value)));
    }

    /** The parts that are not empty, apart by a space. */
    static String join(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** Text as a sentence, or nothing. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }

    /** What the numbers of an enumeration mean. */
    String values(Type.Enumeration enumeration) {
        List<String> constants = names.members().get(enumeration);
        return constants == null
                ? IntStream.range(0, enumeration.members().size())
                        .mapToObj(i -> i + " " + enumeration.members().get(i))
                        .collect(Collectors.joining(", ", "", "."))
                : "One of " + String.join(", ", constants) + ".";
    }

    private String allowed(Setting setting) {
        String range = setting.choices().isEmpty()
                ? setting.low() + " to " + setting.high() + (setting.step() > 1 ? " in steps of " + setting.step() : "")
                : "one of " + setting.choices().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return described(setting.type(), range);
    }

    private String range(Output output) {
        return described(output.type(), output.low() + " to " + output.high());
    }

    private String described(Type type, String range) {
        return switch (type) {
            case Type.Truth _ -> "";
            case Type.Enumeration enumeration -> values(enumeration);
            case Type.Quantity _ ->
                Spelling.upperFirst(join(units.of(type) + ",", range)).replaceFirst("^, ", "") + ".";
        };
    }
}
