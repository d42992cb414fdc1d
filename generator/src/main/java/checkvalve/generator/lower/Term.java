package checkvalve.generator.lower;

import java.util.List;

/** An expression of the step language. Evaluating one changes nothing and always succeeds. */
public sealed interface Term {
    Kind kind();

    /** A whole number. */
    record Whole(long value, Kind kind) implements Term {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements Term {
        @Override
        public Kind kind() {
            return Kind.TRUTH;
        }
    }

    /** A constant of the core that callers know as well: a value of an enumeration of its ports or settings. */
    record Constant(String name, Kind kind) implements Term {}

    /**
     * A whole number with the name that the spec has for it beside it. Nobody else needs it, so it costs no constant in the
     * class.
     */
    record Named(long value, Kind kind, String name) implements Term {}

    /** A local variable or parameter. */
    record Local(String name, Kind kind) implements Term {}

    /**
     * A field.
     *
     * @param owner the holder it is in; empty for the core itself
     */
    record Field(String owner, String name, Kind kind) implements Term {}

    /** An element of an array field of a holder. */
    record Element(String owner, String name, Term index, Kind kind) implements Term {}

    record Not(Term operand) implements Term {
        @Override
        public Kind kind() {
            return Kind.TRUTH;
        }
    }

    record Negative(Term operand, Kind kind) implements Term {}

    record Binary(Operator operator, Term left, Term right, Kind kind) implements Term {}

    record Choice(Term condition, Term then, Term otherwise, Kind kind) implements Term {}

    /** The same number in another width; narrowing only where the range shows that it fits. */
    record Cast(Term operand, Kind kind) implements Term {}

    /** A private method of the same class. */
    record Call(String method, List<Term> arguments, Kind kind) implements Term {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Whether writing it twice costs nothing. */
    default boolean isPlain() {
        return switch (this) {
            case Whole _, Truth _, Constant _, Named _, Local _, Field _ -> true;
            case Element _, Not _, Negative _, Binary _, Choice _, Cast _, Call _ -> false;
        };
    }
}
