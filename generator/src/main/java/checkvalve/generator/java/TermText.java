package checkvalve.generator.java;

import checkvalve.generator.lower.Kind;
import checkvalve.generator.lower.Operator;
import checkvalve.generator.lower.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Terms as Java expressions, with no more parentheses than a reader wants. */
final class TermText {
    private static final int CHOICE = 0;
    private static final int UNARY = 7;
    private static final int ATOM = 8;
    /** A condition longer than this goes on several lines. */
    private static final int LINE = 96;

    private TermText() {}

    static String of(Term term) {
        return switch (term) {
            case Term.Whole(long value, Kind kind) -> number(value, kind);
            case Term.Truth(boolean value) -> String.valueOf(value);
            case Term.Constant(String name, Kind _) -> name;
            case Term.Named(long value, Kind kind, String name) -> number(value, kind) + " /* " + name + " */";
            case Term.Local(String name, Kind _) -> name;
            case Term.Field(String owner, String name, Kind _) -> qualified(owner, name);
            case Term.Element(String owner, String name, Term index, Kind _) ->
                qualified(owner, name) + "[" + of(index) + "]";
            case Term.Not(Term operand) -> "!" + within(operand, UNARY);
            case Term.Negative(Term operand, Kind _) -> "-" + within(operand, ATOM);
            case Term.Cast(Term operand, Kind kind) -> "(" + type(kind) + ") " + within(operand, UNARY);
            case Term.Binary binary -> binary(binary);
            case Term.Choice(Term condition, Term then, Term otherwise, Kind _) ->
                within(condition, CHOICE + 1) + " ? " + within(then, CHOICE + 1) + " : " + of(otherwise);
            case Term.Call(String method, List<Term> arguments, Kind _) ->
                method + arguments.stream().map(TermText::of).collect(Collectors.joining(", ", "(", ")"));
        };
    }

    /** A condition, on a line for each part when it is long. */
    static String condition(Term term) {
        String line = of(term);
        if (line.length() > LINE && term instanceof Term.Call) {
            return line.replace("(", "(\n        ").replace(", ", ",\n        ");
        }
        if (line.length() <= LINE
                || !(term instanceof Term.Binary top)
                || top.operator().strength() > 2) {
            return line;
        }
        List<String> parts = new ArrayList<>();
        collect(term, top.operator(), parts);
        return String.join("\n        " + top.operator().sign() + " ", parts);
    }

    private static String number(long value, Kind kind) {
        return value + (kind == Kind.LONG ? "L" : "");
    }

    static String type(Kind kind) {
        return switch (kind) {
            case INT -> "int";
            case LONG -> "long";
            case TRUTH -> "boolean";
        };
    }

    private static void collect(Term term, Operator operator, List<String> parts) {
        if (term instanceof Term.Binary binary && binary.operator() == operator) {
            collect(binary.left(), operator, parts);
            collect(binary.right(), operator, parts);
        } else {
            parts.add(mixed(term, operator) ? "(" + of(term) + ")" : within(term, operator.strength() + 1));
        }
    }

    /** Sums stay grouped as they are: {@code a + (b - c)} fits where {@code a + b} may not. */
    private static String binary(Term.Binary term) {
        Operator operator = term.operator();
        boolean associative = operator == Operator.AND || operator == Operator.OR;
        String left =
                mixed(term.left(), operator) ? "(" + of(term.left()) + ")" : within(term.left(), operator.strength());
        String right = mixed(term.right(), operator)
                ? "(" + of(term.right()) + ")"
                : within(term.right(), operator.strength() + (associative ? 0 : 1));
        return left + " " + operator.sign() + " " + right;
    }

    /** {@code &&} inside {@code ||} is clearer in parentheses. */
    private static boolean mixed(Term operand, Operator around) {
        return around == Operator.OR && operand instanceof Term.Binary inner && inner.operator() == Operator.AND;
    }

    private static String within(Term term, int strength) {
        return strength(term) < strength ? "(" + of(term) + ")" : of(term);
    }

    private static int strength(Term term) {
        return switch (term) {
            case Term.Binary binary -> binary.operator().strength();
            case Term.Choice _ -> CHOICE;
            case Term.Not _, Term.Negative _, Term.Cast _ -> UNARY;
            case Term.Whole(long value, Kind _) -> value < 0 ? UNARY : ATOM;
            case Term.Named(long value, Kind _, String _) -> value < 0 ? UNARY : ATOM;
            case Term.Truth _, Term.Constant _, Term.Local _, Term.Field _, Term.Element _, Term.Call _ -> ATOM;
        };
    }

    private static String qualified(String owner, String name) {
        return owner.isEmpty() ? name : owner + "." + name;
    }
}
