package checkvalve.proofs.encode;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rounding without a division: the quotient is an auxiliary integer q with {@code q <= x / multiple < q + 1}, which has
 * exactly one value for every x. Over a choice of constants it is computed here.
 */
final class Roundings {
    private static final Rational HALF = Rational.of(1, 2);

    private final Terms terms;
    private final Map<Term, Term> quotients = new LinkedHashMap<>();
    private final List<Term> variables = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    Roundings(Terms terms) {
        this.terms = terms;
    }

    /** The auxiliary variables made so far. */
    List<Term> variables() {
        return variables;
    }

    /** For each auxiliary variable, what it is the whole part of; each uses only variables made before it. */
    Map<Term, Term> wholeParts() {
        Map<Term, Term> parts = new LinkedHashMap<>();
        quotients.forEach((x, q) -> parts.put(q, x));
        return parts;
    }

    List<Fact> facts() {
        return facts;
    }

    Term rounded(Term x, Expr.Rounding rounding, Rational multiple) {
        Term scaled = terms.scale(Rational.ONE.dividedBy(multiple), x);
        return terms.scale(
                multiple,
                switch (rounding) {
                    case DOWN -> floor(scaled);
                    case UP -> terms.scale(Rational.of(-1), floor(terms.scale(Rational.of(-1), scaled)));
                    case NEAREST -> floor(terms.add(scaled, terms.real(HALF)));
                });
    }

    private Term floor(Term x) {
        if (x.sort() == Sort.INT) {
            return x;
        }
        if (x.isNumber()) {
            return integer(x.constant().floor());
        }
        if (isWhole(x)) {
            return terms.whole(x);
        }
        if (x.op() == Op.ITE) {
            return terms.ite(
                    x.arguments().get(0),
                    floor(x.arguments().get(1)),
                    floor(x.arguments().get(2)));
        }
        if (x.op() == Op.LINEAR
                && x.arguments().size() == 1
                && x.arguments().getFirst().op() == Op.ITE) {
            return floor(distributed(x));
        }
        return quotients.computeIfAbsent(x, this::quotient);
    }

    private static boolean isWhole(Term x) {
        return x.op() == Op.LINEAR
                && x.constant().isWhole()
                && x.coefficients().stream().allMatch(Rational::isWhole)
                && x.arguments().stream().allMatch(argument -> argument.sort() == Sort.INT);
    }

    private Term distributed(Term linear) {
        Term choice = linear.arguments().getFirst();
        return terms.ite(
                choice.arguments().get(0),
                affine(linear, choice.arguments().get(1)),
                affine(linear, choice.arguments().get(2)));
    }

    private Term affine(Term linear, Term argument) {
        return terms.add(terms.scale(linear.coefficients().getFirst(), argument), terms.real(linear.constant()));
    }

    private Term quotient(Term x) {
        Term q = terms.variable("quotient." + (variables.size() + 1), Sort.INT);
        variables.add(q);
        Term inside = terms.and(terms.atMost(q, x), terms.below(x, terms.add(q, terms.whole(1))));
        facts.add(new Fact(Fact.Kind.DEFINITION, inside, "a quotient rounded down"));
        return q;
    }

    private Term integer(BigInteger value) {
        return terms.whole(value.longValueExact());
    }
}
