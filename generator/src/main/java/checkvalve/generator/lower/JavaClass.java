package checkvalve.generator.lower;

import java.util.List;

/**
 * A class to be written.
 *
 * @param doc plain text, paragraphs apart by an empty line
 * @param holders fields that own another generated object
 */
public record JavaClass(
        String name,
        String doc,
        List<Constant> constants,
        List<Holder> holders,
        List<Variable> variables,
        List<Method> methods) {
    public JavaClass {
        constants = List.copyOf(constants);
        holders = List.copyOf(holders);
        variables = List.copyOf(variables);
        methods = List.copyOf(methods);
    }

    /** A named number. */
    public record Constant(String name, Term.Whole value, String doc) {}

    /** A final field with an object of its own. */
    public record Holder(String type, String name, String doc) {}

    /**
     * A field.
     *
     * @param size length of an array of such values; 0 for a plain variable
     */
    public record Variable(String name, Kind kind, int size, String doc) {}

    /**
     * A method, or the constructor when it has the name of the class.
     *
     * @param returns null for nothing
     */
    public record Method(
            String name, String doc, boolean hidden, Kind returns, List<Parameter> parameters, List<Statement> body) {
        public Method {
            parameters = List.copyOf(parameters);
            body = List.copyOf(body);
        }
    }

    /**
     * A parameter: a generated class by name, or a plain value.
     *
     * @param type the class; null for a plain value
     * @param kind of a plain value
     */
    public record Parameter(String type, Kind kind, String name) {}
}
