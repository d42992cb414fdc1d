package checkvalve.proofs.agree;

import checkvalve.language.model.Type;
import checkvalve.proofs.encode.Layout;
import checkvalve.proofs.lift.Tables;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A value of the spec in terms, and the number that Java holds for it. Believed. */
sealed interface Meaning {
    record Truth(Term is) implements Meaning {}

    record Number(Term value) implements Meaning {}

    /** One of several names; Java holds which, counted from 0 in the order of the spec. Exactly one of the terms holds. */
    record Member(List<Term> is) implements Meaning {}

    /**
     * A counter that the class may let go on counting where the spec's has reached its cap.
     *
     * @param held what the class holds; the spec's is the lesser of it and the cap
     */
    record Counted(Term held, Term value, long cap) implements Meaning {}

    /** What the encoding holds in variables: an enumeration is the first member after the first whose truth holds, else the first. */
    static Meaning of(Terms terms, Type type, List<Term> variables) {
        return switch (type) {
            case Type.Truth() -> new Truth(variables.getFirst());
            case Type.Quantity(var dimension, boolean whole) -> new Number(variables.getFirst());
            case Type.Enumeration e -> {
                List<Term> is = new ArrayList<>();
                Term none = terms.truth(true);
                for (Term variable : variables) {
                    is.add(terms.and(none, variable));
                    none = terms.and(none, terms.not(variable));
                }
                is.addFirst(none);
                yield new Member(is);
            }
        };
    }

    static Meaning of(Layout.Slot slot) {
        Term first = slot.terms().getFirst();
        if (slot.choice()) {
            return new Member(slot.terms());
        }
        return first.sort() == Sort.BOOL ? new Truth(first) : new Number(first);
    }

    default List<Term> terms() {
        return switch (this) {
            case Truth(Term is) -> List.of(is);
            case Number(Term value) -> List.of(value);
            case Counted(Term held, Term value, long cap) -> List.of(held, value);
            case Member(List<Term> is) -> is;
        };
    }

    default Meaning map(UnaryOperator<Term> change) {
        return switch (this) {
            case Truth(Term is) -> new Truth(change.apply(is));
            case Number(Term value) -> new Number(change.apply(value));
            case Counted(Term held, Term value, long cap) -> new Counted(change.apply(held), change.apply(value), cap);
            case Member(List<Term> is) -> new Member(is.stream().map(change).toList());
        };
    }

    /** The number that Java holds. */
    default Term held(Terms terms) {
        return switch (this) {
            case Truth(Term is) -> terms.ite(is, terms.whole(1), terms.whole(0));
            case Number(Term value) -> value;
            case Counted(Term held, Term value, long cap) -> held;
            case Member(List<Term> is) -> {
                Term held = terms.whole(0);
                for (int i = 1; i < is.size(); i++) {
                    held = terms.ite(is.get(i), terms.whole(i), held);
                }
                yield held;
            }
        };
    }

    /** That Java holds this value; a truth it holds as 0 or 1. */
    default Term isHeldBy(Terms terms, Tables tables, Term java) {
        return switch (this) {
            case Truth(Term is) -> terms.iff(terms.not(tables.isEqual(java, terms.whole(0))), is);
            case Number(Term value) -> tables.isEqual(java, value);
            case Counted(Term held, Term value, long cap) ->
                terms.and(terms.atMost(terms.whole(0), java), terms.equal(terms.least(java, terms.whole(cap)), value));
            case Member(List<Term> is) -> {
                List<Term> same = new ArrayList<>();
                for (int i = 0; i < is.size(); i++) {
                    same.add(terms.iff(tables.isEqual(java, terms.whole(i)), is.get(i)));
                }
                yield terms.and(same);
            }
        };
    }
}
