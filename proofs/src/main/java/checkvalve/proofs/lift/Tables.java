package checkvalve.proofs.lift;

import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Questions about choices among constants, such as states and truths: they are answered for each constant, so that numbers
 * that only name something do not come into a formula. Believed: the answer to the whole is the choice of the answers.
 */
public final class Tables {
    private final Terms terms;
    private final Map<Term, Boolean> tables = new LinkedHashMap<>();

    public Tables(Terms terms) {
        this.terms = terms;
    }

    /** Whether two numbers are equal. */
    public Term isEqual(Term a, Term b) {
        return on(terms.subtract(a, b), difference -> terms.equal(difference, terms.whole(0)));
    }

    /** Whether the first of two numbers is less. */
    public Term isLess(Term a, Term b) {
        return on(terms.subtract(a, b), difference -> terms.below(difference, terms.whole(0)));
    }

    /** The answer for a number; for a choice among constants, plus one or times one, that of each. */
    Term on(Term number, UnaryOperator<Term> answer) {
        Term table = number.op() == Op.LINEAR && number.arguments().size() == 1
                ? number.arguments().getFirst()
                : number;
        return table.op() == Op.ITE && isTable(table)
                ? on(table, number, answer, new LinkedHashMap<>())
                : answer.apply(number);
    }

    private Term on(Term table, Term number, UnaryOperator<Term> answer, Map<Term, Term> done) {
        Term known = done.get(table);
        if (known != null) {
            return known;
        }
        Term result = table.isNumber()
                ? answer.apply(affine(terms, number, table))
                : terms.ite(
                        table.arguments().get(0),
                        on(table.arguments().get(1), number, answer, done),
                        on(table.arguments().get(2), number, answer, done));
        done.put(table, result);
        return result;
    }

    /** The number with its only argument, or itself, replaced. */
    static Term affine(Terms terms, Term number, Term argument) {
        return number.op() == Op.LINEAR
                ? terms.add(
                        terms.scale(number.coefficients().getFirst(), argument),
                        terms.whole(number.constant().toLong()))
                : argument;
    }

    /** Whether it is a choice among constants. */
    boolean isTable(Term term) {
        Boolean known = tables.get(term);
        if (known == null) {
            known = term.isNumber()
                    || term.op() == Op.ITE
                            && isTable(term.arguments().get(1))
                            && isTable(term.arguments().get(2));
            tables.put(term, known);
        }
        return known;
    }
}
