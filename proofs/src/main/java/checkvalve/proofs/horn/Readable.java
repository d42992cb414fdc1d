package checkvalve.proofs.horn;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Terms as a person writes them, {@code x + 2 y <= 5 or not a}, with no more parentheses than are needed. */
public final class Readable {
    private Readable() {}

    /** One line for each part that must hold. */
    public static List<String> lines(Term conjunction) {
        return conjunction.op() == Op.AND
                ? conjunction.arguments().stream().map(Readable::text).toList()
                : List.of(text(conjunction));
    }

    public static String text(Term term) {
        return switch (term.op()) {
            case VARIABLE -> term.name();
            case TRUE -> "true";
            case FALSE -> "false";
            case NOT -> negated(term.arguments().getFirst());
            case AND -> joined(" and ", term);
            case OR -> joined(" or ", term);
            case IFF ->
                atom(term.arguments().get(0)) + " = " + atom(term.arguments().get(1));
            case ITE ->
                "if " + text(term.arguments().get(0)) + " then "
                        + text(term.arguments().get(1)) + " else "
                        + text(term.arguments().get(2));
            case LINEAR -> difference(term);
            case AT_MOST_ZERO -> compared(term, " <= ");
            case ZERO -> compared(term, " = ");
        };
    }

    private static String negated(Term inner) {
        return switch (inner.op()) {
            case AT_MOST_ZERO -> compared(inner, " > ");
            case ZERO -> compared(inner, " != ");
            case IFF ->
                atom(inner.arguments().get(0)) + " != " + atom(inner.arguments().get(1));
            default -> "not " + atom(inner);
        };
    }

    private static String joined(String by, Term term) {
        return term.arguments().stream()
                .map(part -> part.op() == Op.AND || part.op() == Op.OR || part.op() == Op.ITE ? atom(part) : text(part))
                .collect(Collectors.joining(by));
    }

    private static String atom(Term term) {
        boolean brief = term.op() == Op.VARIABLE || term.isTrue() || term.isFalse();
        return brief ? text(term) : "(" + text(term) + ")";
    }

    /** Negative parts come last. */
    private static String difference(Term linear) {
        List<String> less = parts(linear, -1);
        String more = sum(parts(linear, 1));
        return less.isEmpty() ? more : more + " - " + String.join(" - ", less);
    }

    /** Negative parts go to the other side. */
    private static String compared(Term term, String relation) {
        Term operand = term.arguments().getFirst();
        if (operand.op() != Op.LINEAR) {
            return operand(operand) + relation + "0";
        }
        return sum(parts(operand, 1)) + relation + sum(parts(operand, -1));
    }

    /** The parts with factors of one sign, which they are written without. */
    private static List<String> parts(Term linear, int sign) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < linear.arguments().size(); i++) {
            Rational factor = linear.coefficients().get(i);
            if (factor.signum() == sign) {
                String name = operand(linear.arguments().get(i));
                parts.add(factor.absolute().equals(Rational.ONE) ? name : factor.absolute() + " " + name);
            }
        }
        if (linear.constant().signum() == sign) {
            parts.add(linear.constant().absolute().toString());
        }
        return parts;
    }

    private static String sum(List<String> parts) {
        return parts.isEmpty() ? "0" : String.join(" + ", parts);
    }

    private static String operand(Term number) {
        return number.op() == Op.ITE ? "(" + text(number) + ")" : text(number);
    }
}
