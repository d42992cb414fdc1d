package checkvalve.language.print;

import checkvalve.language.model.Type;

/** Writes stored values: quantities with their unit, members by name. */
public final class ValueText {
    private ValueText() {}

    /** A stored value of the type: base units, an ordinal, 0 or 1. */
    public static String show(UnitText units, Type type, long value) {
        return switch (type) {
            case Type.Truth t -> value == 0 ? "false" : "true";
            case Type.Enumeration e -> e.members().get(Math.toIntExact(value));
            case Type.Quantity q -> units.show(value, q.dimension());
        };
    }
}
