package checkvalve.proofs.horn.read;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The variables of one assertion: those of its quantifiers, each under a name of its own, and one for each quotient, rounded
 * number and the like, with the constraint that defines it. For all values of the others exactly one value satisfies that
 * constraint, so it may stand beside any clause.
 */
final class Quantified {
    /** Without a mark at its end: those that are written with one in certificates are names of functions. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9~!@$%^&*_+=<>.?/-]*[A-Za-z0-9!]");

    private final Terms terms;
    private final Set<String> taken = new HashSet<>();
    private final Map<Term, Term> definitions = new HashMap<>();
    private final Map<Term, Term> floors = new HashMap<>();

    Quantified(Terms terms) {
        this.terms = terms;
    }

    /** A variable with this name, or one like it where it is taken or can't be written plainly. */
    Term variable(String name, Sort sort) {
        String base = PLAIN.matcher(name).matches() ? name : "v";
        String free = base;
        for (int i = 2; !taken.add(free); i++) {
            free = base + "!" + i;
        }
        return terms.variable(free, sort);
    }

    /** The largest integer that is not above a number. */
    Term floor(Term number) {
        if (number.isNumber()) {
            return terms.whole(terms.real(new Rational(number.constant().floor(), BigInteger.ONE)));
        }
        if (isWhole(number)) {
            return terms.whole(number);
        }
        return floors.computeIfAbsent(number, key -> {
            Term floor = variable("floor", Sort.INT);
            Term rest = terms.subtract(number, floor);
            Term defined = terms.and(terms.atMost(terms.whole(0), rest), terms.not(terms.atMost(terms.whole(1), rest)));
            definitions.put(floor, defined);
            return floor;
        });
    }

    private static boolean isWhole(Term number) {
        return number.sort() == Sort.INT
                || (number.op() == Op.LINEAR
                        && number.constant().isWhole()
                        && number.coefficients().stream().allMatch(Rational::isWhole)
                        && number.arguments().stream().allMatch(atom -> atom.sort() == Sort.INT));
    }

    /** The definitions of those of the variables on which the terms depend. */
    Set<Term> definitions(Collection<Term> of) {
        Set<Term> found = new TreeSet<>();
        Set<Term> fresh = new TreeSet<>(of);
        while (!fresh.isEmpty()) {
            Set<Term> next = new TreeSet<>();
            for (Term variable : Variables.of(fresh)) {
                Term defined = definitions.get(variable);
                if (defined != null && found.add(defined)) {
                    next.add(defined);
                }
            }
            fresh = next;
        }
        return found;
    }
}
