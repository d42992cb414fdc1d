package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads back what {@link SmtText} writes: declarations of known variables, definitions, and assertions. Not believed: what
 * comes out is written anew and compared, or asked of the second solver.
 */
public final class SmtReader {
    /** Of a factor, so that a few lines of squares of squares do not fill all memory. */
    private static final int MOST_BITS = 1 << 16;

    private final Terms terms;
    private final Map<String, Term> variables = new HashMap<>();
    private final Map<String, Term> names = new HashMap<>();
    private final List<Assertion> assertions = new ArrayList<>();

    /**
     * One assertion of a text.
     *
     * @param heading the comment line above it; empty where there is none
     */
    public record Assertion(String heading, Term term) {}

    /** The text is not of the form that {@link SmtText} writes, or speaks of what is not known. */
    public static final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        NotRead(String reason) {
            super(reason);
        }
    }

    private SmtReader(Terms terms, Collection<Term> variables) {
        this.terms = terms;
        variables.forEach(variable -> this.variables.put(SmtText.symbol(variable.name()), variable));
    }

    /**
     * The assertions of a text, in its order.
     *
     * @param variables all that the text may speak of
     */
    public static List<Assertion> read(Terms terms, Collection<Term> variables, String text) throws NotRead {
        SmtReader reader = new SmtReader(terms, variables);
        SmtTokens tokens = new SmtTokens(text);
        while (tokens.hasNext()) {
            reader.command(tokens.heading(), tokens.next());
        }
        return List.copyOf(reader.assertions);
    }

    /** One term over the variables, without definitions, as {@link Term#toString} writes it. */
    public static Term readTerm(Terms terms, Collection<Term> variables, String text) throws NotRead {
        SmtReader reader = new SmtReader(terms, variables);
        reader.names.putAll(reader.variables);
        SmtTokens tokens = new SmtTokens(text);
        if (!tokens.hasNext()) {
            throw new NotRead("there is no term");
        }
        Term term = reader.term(tokens.next());
        if (tokens.hasNext()) {
            throw new NotRead("more than one term");
        }
        return term;
    }

    private void command(String heading, SmtTokens.Node node) throws NotRead {
        List<SmtTokens.Node> parts = node.parts();
        String word = parts.isEmpty() ? "" : parts.getFirst().word();
        switch (word) {
            case "set-logic", "check-sat" -> {}
            case "declare-const" -> declare(size(parts, 3));
            case "define-fun" -> define(size(parts, 5));
            case "assert" ->
                assertions.add(new Assertion(heading, truth(size(parts, 2).get(1))));
            default -> throw new NotRead("a command that no certificate has: " + word);
        }
    }

    private static List<SmtTokens.Node> size(List<SmtTokens.Node> parts, int size) throws NotRead {
        if (parts.size() != size) {
            throw new NotRead("a command with " + parts.size() + " parts instead of " + size);
        }
        return parts;
    }

    private void declare(List<SmtTokens.Node> parts) throws NotRead {
        String name = parts.get(1).word();
        Term variable = variables.get(name);
        if (variable == null || !variable.sort().smt().equals(parts.get(2).word())) {
            throw new NotRead("there is no such variable: " + name + " of sort "
                    + parts.get(2).word());
        }
        name(name, variable);
    }

    private void define(List<SmtTokens.Node> parts) throws NotRead {
        if (!parts.get(2).parts().isEmpty()) {
            throw new NotRead("a definition with parameters: " + parts.get(1).word());
        }
        name(parts.get(1).word(), term(parts.get(4)));
    }

    private void name(String name, Term term) throws NotRead {
        if (names.putIfAbsent(name, term) != null) {
            throw new NotRead("two things with one name: " + name);
        }
    }

    private Term truth(SmtTokens.Node node) throws NotRead {
        Term term = term(node);
        if (term.sort() != Sort.BOOL) {
            throw new NotRead("a number where a truth belongs");
        }
        return term;
    }

    private Term number(SmtTokens.Node node) throws NotRead {
        Term term = term(node);
        if (term.sort() == Sort.BOOL) {
            throw new NotRead("a truth where a number belongs");
        }
        return term;
    }

    private Term term(SmtTokens.Node node) throws NotRead {
        return node.isWord() ? atom(node.word()) : applied(node.parts());
    }

    private Term atom(String word) throws NotRead {
        Term named = names.get(word);
        if (named != null) {
            return named;
        }
        if (word.equals("true") || word.equals("false")) {
            return terms.truth(word.equals("true"));
        }
        if (word.matches("\\d+")) {
            return terms.whole(terms.real(new Rational(new BigInteger(word), BigInteger.ONE)));
        }
        if (word.matches("\\d+\\.\\d+")) {
            BigDecimal value = new BigDecimal(word);
            return terms.real(new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale())));
        }
        throw new NotRead("what is `" + word + "`?");
    }

    private Term applied(List<SmtTokens.Node> parts) throws NotRead {
        if (parts.size() < 2) {
            throw new NotRead("brackets around nothing");
        }
        List<SmtTokens.Node> rest = parts.subList(1, parts.size());
        return switch (parts.getFirst().word()) {
            case "not" -> terms.not(truth(size(rest, 1).getFirst()));
            case "and" -> terms.and(truths(rest));
            case "or" -> terms.or(truths(rest));
            case "=" -> equal(size(rest, 2));
            case "<=" -> terms.atMost(number(size(rest, 2).get(0)), number(rest.get(1)));
            case "ite" -> choice(size(rest, 3));
            case "+" -> sum(rest);
            case "-" -> terms.scale(Rational.of(-1), number(size(rest, 1).getFirst()));
            case "*" -> terms.scale(constant(size(rest, 2).get(0)), number(rest.get(1)));
            case "/" -> terms.real(constant(size(rest, 2).get(0)).dividedBy(divisor(rest.get(1))));
            case "to_real" -> number(size(rest, 1).getFirst());
            default ->
                throw new NotRead("a function that no certificate has: "
                        + parts.getFirst().word());
        };
    }

    private List<Term> truths(List<SmtTokens.Node> nodes) throws NotRead {
        List<Term> truths = new ArrayList<>();
        for (SmtTokens.Node node : nodes) {
            truths.add(truth(node));
        }
        return truths;
    }

    private Term equal(List<SmtTokens.Node> pair) throws NotRead {
        Term left = term(pair.get(0));
        return left.sort() == Sort.BOOL ? terms.iff(left, truth(pair.get(1))) : terms.equal(left, number(pair.get(1)));
    }

    private Term choice(List<SmtTokens.Node> parts) throws NotRead {
        Term then = term(parts.get(1));
        Term otherwise = then.sort() == Sort.BOOL ? truth(parts.get(2)) : number(parts.get(2));
        return terms.ite(truth(parts.get(0)), then, otherwise);
    }

    private Term sum(List<SmtTokens.Node> nodes) throws NotRead {
        Term sum = number(nodes.getFirst());
        for (SmtTokens.Node node : nodes.subList(1, nodes.size())) {
            sum = terms.add(sum, number(node));
        }
        return sum;
    }

    private Rational constant(SmtTokens.Node node) throws NotRead {
        Term term = number(node);
        if (!term.isNumber()) {
            throw new NotRead("a product of two variables");
        }
        if (term.constant().numerator().bitLength() > MOST_BITS
                || term.constant().denominator().bitLength() > MOST_BITS) {
            throw new NotRead("a factor that is too long");
        }
        return term.constant();
    }

    private Rational divisor(SmtTokens.Node node) throws NotRead {
        Rational value = constant(node);
        if (value.signum() == 0) {
            throw new NotRead("a division by zero");
        }
        return value;
    }
}
