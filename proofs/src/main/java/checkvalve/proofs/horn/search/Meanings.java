package checkvalve.proofs.horn.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What truths say that single variables are. */
final class Meanings {
    private final Terms terms;

    Meanings(Terms terms) {
        this.terms = terms;
    }

    /** Whether one holds exactly where the other does not, as far as that is plain. */
    boolean isOpposite(Term a, Term b) {
        return terms.not(a) == b || spread(a) == b || spread(b) == a;
    }

    /** The negation, with a junction's parts negated one by one. */
    private Term spread(Term a) {
        List<Term> negated = a.arguments().stream()
                .map(part -> part.sort() == Sort.BOOL ? terms.not(part) : part)
                .toList();
        return switch (a.op()) {
            case AND -> terms.or(negated);
            case OR -> terms.and(negated);
            default -> terms.not(a);
        };
    }

    /** What a truth says a variable is. */
    Map<Term, Term> of(Term truth) {
        Map<Term, Term> meanings = new LinkedHashMap<>();
        switch (truth.op()) {
            case VARIABLE -> meanings.put(truth, terms.truth(true));
            case NOT -> negated(truth.arguments().getFirst(), meanings);
            case IFF -> {
                Term a = truth.arguments().get(0);
                Term b = truth.arguments().get(1);
                put(a, b, meanings);
                put(b, a, meanings);
            }
            case ZERO -> meanings.putAll(solutions(truth.arguments().getFirst()));
            default -> {}
        }
        return meanings;
    }

    private void negated(Term inner, Map<Term, Term> meanings) {
        if (inner.op() == Op.VARIABLE) {
            meanings.put(inner, terms.truth(false));
        } else if (inner.op() == Op.IFF) {
            Term a = inner.arguments().get(0);
            Term b = inner.arguments().get(1);
            put(a, terms.not(b), meanings);
            put(b, terms.not(a), meanings);
        }
    }

    private void put(Term a, Term b, Map<Term, Term> meanings) {
        if (a.op() == Op.VARIABLE) {
            meanings.put(a, b);
        } else if (a.op() == Op.NOT && a.arguments().getFirst().op() == Op.VARIABLE) {
            meanings.put(a.arguments().getFirst(), terms.not(b));
        }
    }

    /** What each variable is where a sum is zero; only those of which a whole number is sure to come out. */
    Map<Term, Term> solutions(Term sum) {
        Map<Term, Term> solutions = new LinkedHashMap<>();
        if (sum.op() == Op.VARIABLE) {
            solutions.put(sum, sum.sort() == Sort.INT ? terms.whole(0) : terms.real(Rational.ZERO));
            return solutions;
        }
        if (sum.op() != Op.LINEAR) {
            return solutions;
        }
        for (int i = 0; i < sum.arguments().size(); i++) {
            Term variable = sum.arguments().get(i);
            Rational factor = sum.coefficients().get(i);
            if (variable.op() == Op.VARIABLE) {
                Term others = terms.subtract(sum, terms.scale(factor, variable));
                Term value = terms.scale(Rational.of(-1).dividedBy(factor), others);
                if (value.sort() == variable.sort()) {
                    solutions.put(variable, value);
                } else if (variable.sort() == Sort.REAL) {
                    solutions.put(variable, terms.add(value, terms.real(Rational.ZERO)));
                }
            }
        }
        return solutions;
    }
}
