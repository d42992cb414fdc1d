package checkvalve.language.check;

import checkvalve.language.model.Base;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.UnitTable;
import java.util.stream.Collectors;

/** Types and how messages name them. */
final class Types {
    static final Type.Truth TRUTH = new Type.Truth();
    static final Dimension TIME = Dimension.of(Base.TIME);
    static final Type.Quantity WHOLE_NUMBER = new Type.Quantity(Dimension.NONE, true);
    static final Type.Quantity TICKS = new Type.Quantity(TIME, true);

    private Types() {}

    /** The type with an article, as in {@code a voltage}. */
    static String shown(Type type) {
        return switch (type) {
            case Type.Truth t -> "a truth";
            case Type.Enumeration e ->
                "one of " + e.members().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            case Type.Quantity q -> shown(q.dimension());
        };
    }

    /** The dimension with an article, as in {@code an energy}. */
    static String shown(Dimension dimension) {
        return UnitTable.word(dimension)
                .map(word -> ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word)
                .orElseGet(() -> rate(dimension));
    }

    private static String rate(Dimension dimension) {
        return UnitTable.word(dimension.times(TIME))
                .map(word -> "a rate of " + word)
                .orElse("a quantity without a name of its own");
    }
}
