package checkvalve.generator.lower;

import checkvalve.generator.lower.JavaClass.Method;
import checkvalve.generator.lower.JavaClass.Parameter;
import checkvalve.generator.lower.JavaClass.Variable;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The plain class that readings come in with. Whatever is put there ends up as something a sensor can say. */
final class ReadingsHolder {
    private static final String WITHIN = "within";
    private static final Term ZERO = new Term.Whole(0, Kind.INT);

    private final Device device;
    private final Names names;
    private final Holders holders;
    private final Spec spec;
    private final UnitText units;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<Statement> initial = new ArrayList<>();
    private final Set<Kind> saturating = EnumSet.noneOf(Kind.class);

    ReadingsHolder(Device device, Names names, Holders holders) {
        this.device = device;
        this.names = names;
        this.holders = holders;
        this.spec = new Spec(device);
        this.units = new UnitText(device);
    }

    JavaClass lower() {
        for (int i = 0; i < device.readings().size(); i++) {
            reading(device.readings().get(i), names.reading(i));
        }
        for (int group = 0; group < device.groups().size(); group++) {
            group(group);
        }
        if (!initial.isEmpty()) {
            methods.addFirst(new Method(
                    names.readingsClass(),
                    "Readings as near to zero as each sensor can say.",
                    false,
                    null,
                    List.of(),
                    initial));
        }
        saturating.forEach(kind -> methods.add(within(kind)));
        String doc =
                "What " + names.core() + " reads in a step. Values are copied in and never shared; each is held within"
                        + " the range of its sensor.";
        return new JavaClass(names.readingsClass(), doc, List.of(), List.of(), variables, methods);
    }

    private void reading(Reading reading, String name) {
        Term field = new Term.Field("", name, Scope.kind(reading.type(), Scope.range(reading.sensor())));
        String doc = doc(reading.doc(), reading.name(), reading.type(), reading.sensor());
        variables.add(new Variable(name, field.kind(), 0, doc + " " + spec.at(reading.place())));
        methods.add(setter(name, doc, List.of(), field, reading.type(), reading.sensor()));
        long nearZero = nearZero(reading.sensor());
        if (nearZero != 0) {
            initial.add(new Statement.Assign(field, new Term.Whole(nearZero, field.kind())));
        }
    }

    private void group(int index) {
        Group group = device.groups().get(index);
        String member = Spelling.singular(Spelling.variable(group.name()));
        Term.Local at = new Term.Local(member.equals("value") ? "member" : member, Kind.INT);
        String present = names.present(index);
        String told = Holders.join(
                Holders.sentence(group.doc()),
                "Whether each of the " + group.high() + " possible members of " + group.name() + " is present.");
        variables.add(new Variable(present, Kind.TRUTH, group.high(), told + " " + spec.at(group.place())));
        methods.add(setter(
                present, told, List.of(at), new Term.Element("", present, at, Kind.TRUTH), new Type.Truth(), null));
        for (int channel = 0; channel < group.channels().size(); channel++) {
            channel(group, group.channels().get(channel), names.channel(index, channel), at);
        }
    }

    private void channel(Group group, Group.Channel channel, String name, Term.Local at) {
        Kind kind = Scope.kind(channel.type(), Scope.range(channel.sensor()));
        String wish = Spelling.variable(channel.name());
        Term.Local element =
                new Term.Local(wish.equals("value") || wish.equals(at.name()) ? "element" : wish, Kind.INT);
        Term index = channel.count() == 1
                ? at
                : new Term.Binary(
                        Operator.PLUS,
                        new Term.Binary(Operator.TIMES, new Term.Whole(channel.count(), Kind.INT), at, Kind.INT),
                        element,
                        Kind.INT);
        List<Term.Local> indexes = channel.count() == 1 ? List.of(at) : List.of(at, element);
        String doc = doc("", group.name() + "." + channel.name(), channel.type(), channel.sensor());
        int size = group.high() * channel.count();
        variables.add(new Variable(name, kind, size, doc + " " + spec.at(channel.place())));
        Term slot = new Term.Element("", name, index, kind);
        methods.add(setter(name, doc, indexes, slot, channel.type(), channel.sensor()));
        long nearZero = nearZero(channel.sensor());
        if (nearZero != 0) {
            Term.Local i = new Term.Local("i", Kind.INT);
            Statement fill = new Statement.Assign(new Term.Element("", name, i, kind), new Term.Whole(nearZero, kind));
            initial.add(new Statement.Loop(i, size, List.of(fill)));
        }
    }

    private Method setter(String name, String doc, List<Term.Local> indexes, Term slot, Type type, Sensor sensor) {
        List<Parameter> parameters = new ArrayList<>();
        indexes.forEach(index -> parameters.add(new Parameter(null, Kind.INT, index.name())));
        parameters.add(new Parameter(null, slot.kind(), "value"));
        Term.Local value = new Term.Local("value", slot.kind());
        List<Statement> body = switch (type) {
            case Type.Truth _ -> List.of(new Statement.Assign(slot, value));
            case Type.Quantity _ -> saturated(slot, value, sensor);
            case Type.Enumeration enumeration -> checked(slot, value, enumeration);
        };
        boolean refuses = type instanceof Type.Enumeration;
        String told = refuses ? doc + "\n\nReturns false, and nothing changes, for any other value." : doc;
        return new Method(
                "set" + Spelling.upperFirst(name), told, false, refuses ? Kind.TRUTH : null, parameters, body);
    }

    private List<Statement> saturated(Term slot, Term value, Sensor sensor) {
        saturating.add(slot.kind());
        Term low = new Term.Whole(sensor.low(), slot.kind());
        Term high = new Term.Whole(sensor.high(), slot.kind());
        return List.of(new Statement.Assign(slot, new Term.Call(WITHIN, List.of(value, low, high), slot.kind())));
    }

    private static Method within(Kind kind) {
        Term.Local value = new Term.Local("value", kind);
        Term.Local least = new Term.Local("least", kind);
        Term.Local greatest = new Term.Local("greatest", kind);
        return new Method(
                WITHIN,
                "The nearest to the value that is neither below the least nor above the greatest.",
                true,
                kind,
                Stream.of(value, least, greatest)
                        .map(local -> new Parameter(null, kind, local.name()))
                        .toList(),
                List.of(
                        Statement.when(Logic.binary(Operator.LT, value, least), new Statement.Return(least)),
                        Statement.when(Logic.binary(Operator.GT, value, greatest), new Statement.Return(greatest)),
                        new Statement.Return(value)));
    }

    private List<Statement> checked(Term slot, Term value, Type.Enumeration enumeration) {
        Term last = new Term.Whole(enumeration.members().size() - 1L, Kind.INT);
        Term unknown =
                Logic.or(List.of(Logic.binary(Operator.LT, value, ZERO), Logic.binary(Operator.GT, value, last)));
        return List.of(
                Statement.when(unknown, new Statement.Return(new Term.Truth(false))),
                new Statement.Assign(slot, value),
                new Statement.Return(new Term.Truth(true)));
    }

    private String doc(String own, String name, Type type, Sensor sensor) {
        String what = switch (type) {
            case Type.Truth _ -> "";
            case Type.Enumeration enumeration -> holders.values(enumeration);
            case Type.Quantity _ ->
                Holders.join(
                        Holders.join(name, units.of(type)) + ",",
                        "held within " + sensor.low() + " to " + sensor.high() + ".");
        };
        return Holders.join(Holders.sentence(own), what.isEmpty() ? "The reading " + name + "." : what);
    }

    private static long nearZero(Sensor sensor) {
        return sensor == null ? 0 : Math.clamp(0L, sensor.low(), sensor.high());
    }
}
