package checkvalve.generator.lower;

import java.util.List;

/** Truths written the short way. */
final class Logic {
    private Logic() {}

    static Term not(Term term) {
        return switch (term) {
            case Term.Truth(boolean value) -> new Term.Truth(!value);
            case Term.Not(Term operand) -> operand;
            case Term.Binary(Operator operator, Term left, Term right, Kind kind)
            when operator.compares() -> new Term.Binary(operator.opposite(), left, right, kind);
            default -> new Term.Not(term);
        };
    }

    static Term and(List<Term> terms) {
        return joined(Operator.AND, terms, true);
    }

    static Term or(List<Term> terms) {
        return joined(Operator.OR, terms, false);
    }

    /** A comparison or a junction of two. */
    static Term binary(Operator operator, Term left, Term right) {
        return new Term.Binary(operator, left, right, Kind.TRUTH);
    }

    /** One of two numbers or truths; a number that is a {@code long} makes both so. */
    static Term choice(Term condition, Term then, Term otherwise) {
        Kind kind = then.kind() == Kind.LONG ? Kind.LONG : otherwise.kind();
        return new Term.Choice(condition, Arithmetic.widened(then, kind), Arithmetic.widened(otherwise, kind), kind);
    }

    /** One of two truths. */
    static Term truthChoice(Term condition, Term then, Term otherwise) {
        if (then instanceof Term.Truth(boolean value)) {
            return value ? or(List.of(condition, otherwise)) : and(List.of(not(condition), otherwise));
        }
        if (otherwise instanceof Term.Truth(boolean value)) {
            return value ? or(List.of(not(condition), then)) : and(List.of(condition, then));
        }
        return new Term.Choice(condition, then, otherwise, Kind.TRUTH);
    }

    private static Term joined(Operator operator, List<Term> terms, boolean neutral) {
        Term all = null;
        for (Term term : terms) {
            if (term instanceof Term.Truth(boolean value)) {
                if (value != neutral) {
                    return term;
                }
                continue;
            }
            all = all == null ? term : binary(operator, all, term);
        }
        return all == null ? new Term.Truth(neutral) : all;
    }
}
