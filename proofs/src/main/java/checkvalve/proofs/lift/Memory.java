package checkvalve.proofs.lift;

import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.lift.Value.Whole;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.util.List;
import java.util.Map;

/**
 * Objects and what may be done with them. Believed. Objects are made and put into fields by constructors alone, so that
 * each reference is one certain object ever after, and no two of the objects that a constructor makes are the same.
 */
final class Memory {
    private final Map<String, ClassUnit> units;
    private final Arithmetic arithmetic;
    private final List<Thing> things;
    private final boolean constructing;

    /**
     * An object.
     *
     * @param type of a class its name, of an array its descriptor
     * @param length of an array
     */
    record Thing(String type, int length) {}

    Memory(Map<String, ClassUnit> units, Arithmetic arithmetic, List<Thing> things, boolean constructing) {
        this.units = units;
        this.arithmetic = arithmetic;
        this.things = things;
        this.constructing = constructing;
    }

    /** The method, of a class that was read; null for any other. */
    Code method(String type, String key, Site site) {
        ClassUnit unit = units.get(type);
        return unit == null ? null : unit.methods().get(key);
    }

    /** That a value is an object of the type. */
    void need(Value value, String type, Site site) {
        if (!(value instanceof Reference(int object))
                || !things.get(object).type().equals(type)) {
            throw site.notLifted("something else than a " + type);
        }
    }

    /** That a method is given as many things as it takes, of the kinds that it says, its object first. */
    void needParameters(Code code, Value[] arguments) {
        boolean fit = arguments.length == code.type().parameterCount() + 1;
        for (int i = 1; fit && i < arguments.length; i++) {
            String type = code.type().parameterType(i - 1).descriptorString();
            fit = switch (arguments[i]) {
                case Whole number -> number.width() == width(type);
                case Reference(int object) ->
                    type.equals("L" + things.get(object).type() + ";");
            };
        }
        if (!fit) {
            throw new NotLifted("the parameters of " + code.key(), code.owner().place(code.line()));
        }
    }

    /** What a method gives back, of the kind that it says. */
    Value result(Value value, Site site) {
        String type = site.code().type().returnType().descriptorString();
        return switch (value) {
            case Whole whole -> checked(whole, type, site);
            case Reference object -> {
                need(object, type.substring(1, Math.max(1, type.length() - 1)), site);
                yield object;
            }
        };
    }

    Reference create(String type, State s, Site site) {
        if (!constructing || !units.containsKey(type)) {
            throw site.notLifted("new " + type);
        }
        Reference made = new Reference(things.size());
        things.add(new Thing(type, 0));
        units.get(type).fields().forEach((name, descriptor) -> {
            if (descriptor.startsWith("L") && !units.containsKey(descriptor.substring(1, descriptor.length() - 1))) {
                throw new NotLifted(
                        "the field " + name + " of type " + descriptor,
                        units.get(type).place(0));
            }
            Width width = width(descriptor);
            if (width != null) {
                s.heap.put(new Cell(made.object(), name), arithmetic.constant(0, width, site));
            }
        });
        return made;
    }

    Reference array(TypeKind kind, Whole length, State s, Site site) {
        String descriptor = descriptor(kind);
        if (!constructing || width(descriptor) == null || !length.term().isNumber()) {
            throw site.notLifted("a new array");
        }
        long size = length.term().constant().toLong();
        if (size < 0 || size > 1_000_000) {
            throw site.notLifted("an array of " + size);
        }
        Reference made = new Reference(things.size());
        things.add(new Thing("[" + descriptor, (int) size));
        for (long i = 0; i < size; i++) {
            s.heap.put(Cell.element(made.object(), i), arithmetic.constant(0, width(descriptor), site));
        }
        return made;
    }

    Cell field(Reference object, FieldInstruction field, Site site) {
        String type = field.owner().asInternalName();
        need(object, type, site);
        String name = field.name().stringValue();
        ClassUnit unit = units.get(type);
        boolean isHidden =
                unit.hidden().contains(name) && !unit.equals(site.code().owner());
        if (isHidden || !field.type().stringValue().equals(unit.fields().get(name))) {
            throw site.notLifted("the field " + type + "." + name);
        }
        return new Cell(object.object(), name);
    }

    Cell element(Reference array, Whole index, TypeKind kind, Site site) {
        Thing thing = things.get(array.object());
        boolean isKind =
                kind == TypeKind.BYTE ? thing.type().equals("[Z") : thing.type().equals("[" + descriptor(kind));
        if (!isKind) {
            throw site.notLifted("an element of " + thing.type());
        }
        if (!index.term().isNumber()) {
            throw site.notLifted("an index that is not constant");
        }
        long at = index.term().constant().toLong();
        if (at < 0 || at >= thing.length()) {
            throw site.notLifted("index " + at + " of an array of " + thing.length());
        }
        return Cell.element(array.object(), at);
    }

    Value get(Cell cell, State s, Site site) {
        Value value = s.heap.get(cell);
        if (value == null) {
            throw site.notLifted("null in " + cell.field());
        }
        return value;
    }

    void put(Cell cell, Value value, String descriptor, State s, Site site) {
        switch (value) {
            case Whole whole -> s.heap.put(cell, checked(whole, descriptor, site));
            case Reference(int object) -> {
                String type = things.get(object).type();
                if (!constructing || !descriptor.equals(type.startsWith("[") ? type : "L" + type + ";")) {
                    throw site.notLifted("an object put into " + cell.field());
                }
                s.heap.put(cell, value);
            }
        }
    }

    void putElement(Cell cell, Whole value, TypeKind kind, State s, Site site) {
        s.heap.put(cell, checked(value, kind == TypeKind.BYTE ? "Z" : descriptor(kind), site));
    }

    /** The Java machine cuts a truth to its lowest bit, which for 0 and 1 changes nothing. */
    private Whole checked(Whole value, String descriptor, Site site) {
        if (value.width() != width(descriptor)) {
            throw site.notLifted("a number put where a " + descriptor + " is");
        }
        return descriptor.equals("Z") ? arithmetic.lowestBit(value, site) : value;
    }

    private static Width width(String descriptor) {
        return switch (descriptor) {
            case "I", "Z" -> Width.INT;
            case "J" -> Width.LONG;
            default -> null;
        };
    }

    private static String descriptor(TypeKind kind) {
        return kind.upperBound().descriptorString();
    }
}
