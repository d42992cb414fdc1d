package checkvalve.language.model;

import java.util.List;

/** What kind of value an expression has. */
public sealed interface Type {
    /** True or false. */
    record Truth() implements Type {}

    /**
     * One of a few named values; a machine is a variable whose type lists its states.
     *
     * @param name the declaring setting, port, machine or plant variable
     * @param members at least one name, in the order of the text
     */
    record Enumeration(String name, List<String> members) implements Type {
        public Enumeration {
            members = List.copyOf(members);
        }
    }

    /**
     * A number with a dimension, in the device's base units.
     *
     * @param dimension its dimension; {@link Dimension#NONE} for plain numbers and ratios
     * @param whole whether it is a whole number of base units (readings and stored values); otherwise any rational
     */
    record Quantity(Dimension dimension, boolean whole) implements Type {}
}
