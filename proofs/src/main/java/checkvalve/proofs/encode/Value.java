package checkvalve.proofs.encode;

import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/** What an expression is encoded as. */
sealed interface Value {
    /** A truth. */
    record Truth(Term term) implements Value {}

    /** A number in base units; an integer where the expression is whole. */
    record Number(Term term) implements Value {}

    /** One of an enumeration's members: exactly one of the terms holds, in the order of the members. */
    record Choice(List<Term> is) implements Value {}

    static Value choose(Terms terms, Term condition, Value then, Value otherwise) {
        return switch (then) {
            case Truth(Term a) -> new Truth(terms.ite(condition, a, ((Truth) otherwise).term()));
            case Number(Term a) -> new Number(terms.ite(condition, a, ((Number) otherwise).term()));
            case Choice(List<Term> a) -> {
                List<Term> is = new ArrayList<>();
                for (int i = 0; i < a.size(); i++) {
                    is.add(terms.ite(
                            condition, a.get(i), ((Choice) otherwise).is().get(i)));
                }
                yield new Choice(is);
            }
        };
    }

    static Term equal(Terms terms, Value left, Value right) {
        return switch (left) {
            case Truth(Term a) -> terms.iff(a, ((Truth) right).term());
            case Number(Term a) -> terms.equal(a, ((Number) right).term());
            case Choice(List<Term> a) -> {
                List<Term> both = new ArrayList<>();
                for (int i = 0; i < a.size(); i++) {
                    both.add(terms.and(a.get(i), ((Choice) right).is().get(i)));
                }
                yield terms.or(both);
            }
        };
    }

    static Value member(Terms terms, int ordinal, int count) {
        List<Term> is = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            is.add(terms.truth(i == ordinal));
        }
        return new Choice(is);
    }
}
