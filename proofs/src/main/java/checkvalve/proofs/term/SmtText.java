package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes terms as SMT-LIB 2.6 text. Parts that are met more than once become definitions, in an order in which each
 * comes after what it uses; parts with a name of their own keep it.
 */
public final class SmtText {
    /** Words with a meaning in SMT-LIB, which may be names in quotes. */
    private static final Set<String> RESERVED = Set.of(
            ("_ as let exists forall match par assert echo exit pop push reset BINARY DECIMAL HEXADECIMAL NUMERAL"
                            + " STRING")
                    .split(" "));
    /** Functions of the logic, which may not be names at all. */
    private static final Set<String> FUNCTIONS =
            Set.of("true false not and or xor ite distinct div mod abs to_real to_int is_int = => + - * / < <= > >="
                    .split(" "));

    private final Map<Term, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int unnamed;

    /**
     * @param labels names that a reader knows, for parts worth one
     */
    public SmtText(Map<Term, String> labels) {
        names.putAll(labels);
    }

    /** One term on one line without definitions; for messages. */
    static String inline(Term term) {
        return new SmtText(Map.of()).body(term);
    }

    /**
     * Declarations of the variables and definitions of the shared parts of the roots. Throws
     * {@link IllegalArgumentException} when two different things have one name, or a name can't be written.
     */
    public String preamble(Collection<Term> roots) {
        Map<Term, Integer> uses = new HashMap<>();
        roots.forEach(root -> count(root, uses));
        StringBuilder out = new StringBuilder();
        for (Term variable : Variables.of(roots)) {
            claim(symbol(variable.name()));
            out.append("(declare-const ")
                    .append(symbol(variable.name()))
                    .append(' ')
                    .append(variable.sort().smt())
                    .append(")\n");
        }
        for (Term part : new TreeSet<>(uses.keySet())) {
            if (worthDefining(part, uses.get(part))) {
                out.append(definition(part));
            } else {
                names.remove(part);
            }
        }
        return out.toString();
    }

    private String definition(Term part) {
        String label = names.remove(part);
        String name = label == null ? unusedNumber() : label;
        claim(symbol(name));
        String text = "(define-fun " + symbol(name) + " () " + part.sort().smt() + " " + body(part) + ")\n";
        names.put(part, name);
        return text;
    }

    private String unusedNumber() {
        do {
            unnamed++;
        } while (taken.contains("$" + unnamed));
        return "$" + unnamed;
    }

    private void claim(String symbol) {
        if (!taken.add(symbol)) {
            throw new IllegalArgumentException("two different things are named " + symbol);
        }
    }

    private boolean worthDefining(Term part, int times) {
        if (part.arguments().isEmpty()
                || (part.op() == Op.NOT && part.arguments().getFirst().op() == Op.VARIABLE)) {
            return false;
        }
        return names.containsKey(part) || times > 1;
    }

    private static void count(Term term, Map<Term, Integer> uses) {
        if (uses.merge(term, 1, Integer::sum) == 1) {
            term.arguments().forEach(argument -> count(argument, uses));
        }
    }

    /** The term, with names for the parts that {@link #preamble} defined. */
    public String reference(Term term) {
        String name = names.get(term);
        return name == null ? body(term) : symbol(name);
    }

    private String body(Term term) {
        return switch (term.op()) {
            case VARIABLE -> symbol(term.name());
            case TRUE -> "true";
            case FALSE -> "false";
            case NOT -> apply("not", term);
            case AND -> apply("and", term);
            case OR -> apply("or", term);
            case IFF -> apply("=", term);
            case ITE -> apply("ite", term);
            case LINEAR -> linear(term, term.sort());
            case AT_MOST_ZERO, ZERO -> compare(term);
        };
    }

    private String apply(String function, Term term) {
        StringBuilder out = new StringBuilder("(").append(function);
        for (Term argument : term.arguments()) {
            out.append(' ').append(reference(argument));
        }
        return out.append(')').toString();
    }

    /** Negative parts go to the other side, so that a person reads {@code x <= y + 5}. */
    private String compare(Term term) {
        Term operand = term.arguments().getFirst();
        Sort sort = operand.sort();
        boolean linear = operand.op() == Op.LINEAR && !names.containsKey(operand);
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        if (linear) {
            for (int i = 0; i < operand.arguments().size(); i++) {
                Rational c = operand.coefficients().get(i);
                (c.signum() > 0 ? left : right)
                        .add(product(c.absolute(), operand.arguments().get(i), sort));
            }
            if (operand.constant().signum() != 0) {
                (operand.constant().signum() > 0 ? left : right)
                        .add(number(operand.constant().absolute(), sort));
            }
        } else {
            left.add(reference(operand));
        }
        String relation = term.op() == Op.ZERO ? "=" : "<=";
        return "(" + relation + " " + sum(left, sort) + " " + sum(right, sort) + ")";
    }

    private static String sum(List<String> parts, Sort sort) {
        return switch (parts.size()) {
            case 0 -> number(Rational.ZERO, sort);
            case 1 -> parts.getFirst();
            default -> "(+ " + String.join(" ", parts) + ")";
        };
    }

    private String linear(Term term, Sort sort) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < term.arguments().size(); i++) {
            parts.add(product(term.coefficients().get(i), term.arguments().get(i), sort));
        }
        if (term.constant().signum() != 0 || parts.isEmpty()) {
            parts.add(number(term.constant(), sort));
        }
        return sum(parts, sort);
    }

    private String product(Rational factor, Term atom, Sort sort) {
        String text =
                sort == Sort.REAL && atom.sort() == Sort.INT ? "(to_real " + reference(atom) + ")" : reference(atom);
        return factor.equals(Rational.ONE) ? text : "(* " + number(factor, sort) + " " + text + ")";
    }

    private static String number(Rational value, Sort sort) {
        String suffix = sort == Sort.REAL ? ".0" : "";
        String numerator = value.numerator().abs() + suffix;
        String magnitude = value.isWhole() ? numerator : "(/ " + numerator + " " + value.denominator() + suffix + ")";
        return value.signum() < 0 ? "(- " + magnitude + ")" : magnitude;
    }

    /** The name as SMT-LIB has it, in quotes where it must be. */
    static String symbol(String name) {
        if (name.isEmpty() || name.contains("|") || name.contains("\\")) {
            throw new IllegalArgumentException("a name that SMT-LIB can't have: `" + name + "`");
        }
        String free = FUNCTIONS.contains(name) ? name + "_" : name;
        boolean plain = free.matches("[A-Za-z_$][A-Za-z0-9_.$]*") && !RESERVED.contains(free);
        return plain ? free : "|" + free + "|";
    }
}
