package checkvalve.proofs.horn;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads back what {@link DerivationText} writes: the clauses by their names, and their values. Not believed: what comes out is
 * replayed, and written anew and compared, which is also how what a step is said to come to is held against it.
 */
final class DerivationReader {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+)(?:/([1-9]\\d*))?");
    private static final String FIRST = "\n\nstep 1  ";

    private final Map<String, Clause> clauses = new HashMap<>();
    private final String text;
    private int at;

    /** The text is not of the form that {@link DerivationText} writes, or speaks of other clauses. */
    static final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        NotRead(String reason) {
            super(reason);
        }
    }

    private DerivationReader(ClauseSystem system, String text) {
        system.clauses().forEach(clause -> clauses.put(DerivationText.name(clause), clause));
        this.text = text;
    }

    static Derivation read(ClauseSystem system, String text) throws NotRead {
        return new DerivationReader(system, text).derivation();
    }

    private Derivation derivation() throws NotRead {
        int first = text.indexOf(FIRST);
        if (first < 0) {
            throw new NotRead("there is no first step");
        }
        at = first + 1;
        List<Derivation.Step> steps = new ArrayList<>();
        while (at < text.length()) {
            steps.add(step(steps.size() + 1));
        }
        return new Derivation(steps);
    }

    private Derivation.Step step(int number) throws NotRead {
        String step = "step " + number;
        String name = line("\n" + step + "  ", step);
        Clause clause = clauses.get(name);
        if (clause == null) {
            throw new NotRead(step + ": there is no clause `" + name + "`");
        }
        Map<Term, Rational> values = new HashMap<>();
        for (Term variable : clause.variables()) {
            String value = line("  " + variable + " = ", step + ", the value of " + variable);
            values.put(variable, value(variable.sort(), value, step));
        }
        line("  gives ", step + ", what it gives");
        return new Derivation.Step(clause, values);
    }

    /**
     * What stands between a beginning and the end of the line.
     *
     * @param what is to be there, for a reader
     */
    private String line(String beginning, String what) throws NotRead {
        int end = text.indexOf('\n', at + beginning.length());
        if (!text.startsWith(beginning, at) || end < 0) {
            throw new NotRead("something else stands where " + what + " should be");
        }
        String rest = text.substring(at + beginning.length(), end);
        at = end + 1;
        return rest;
    }

    private static Rational value(Sort sort, String text, String step) throws NotRead {
        Matcher number = NUMBER.matcher(text);
        if (sort == Sort.BOOL && (text.equals("true") || text.equals("false"))) {
            return text.equals("true") ? Rational.ONE : Rational.ZERO;
        }
        if (sort == Sort.BOOL || !number.matches()) {
            throw new NotRead(step + ": `" + text + "` is no value of its variable");
        }
        BigInteger denominator = number.group(2) == null ? BigInteger.ONE : new BigInteger(number.group(2));
        return new Rational(new BigInteger(number.group(1)), denominator);
    }
}
