package checkvalve.proofs.lift;

import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds of whole numbers, from the bounds of the variables in them. Believed: every value that a term can have lies within
 * the interval that is given for it. The interval may be wider than that.
 */
public final class Intervals {
    private final Terms terms;
    private final Map<Term, Interval> known = new LinkedHashMap<>();

    public Intervals(Terms terms) {
        this.terms = terms;
    }

    /** Says what a variable can be, once. */
    public void bound(Term variable, Interval range) {
        if (known.putIfAbsent(variable, range) != null && !known.get(variable).equals(range)) {
            throw new IllegalStateException("two ranges for " + variable.name());
        }
    }

    /** The range of a variable, if one was said. */
    public Optional<Interval> bounds(Term variable) {
        return Optional.ofNullable(known.get(variable));
    }

    public Interval of(Term number) {
        Interval range = known.get(number);
        if (range == null) {
            range = switch (number.op()) {
                case LINEAR -> sum(number);
                case ITE -> choice(number.arguments());
                default -> throw new IllegalStateException("no range for " + number);
            };
            known.put(number, range);
        }
        return range;
    }

    /** The bounds where all of the truths hold. */
    Interval under(Term number, Collection<Term> truths) {
        Interval range = of(number);
        for (Term truth : truths) {
            range = range.and(refined(range, number, truth));
        }
        return range;
    }

    private Interval sum(Term linear) {
        Interval sum =
                new Interval(linear.constant().numerator(), linear.constant().numerator());
        for (int i = 0; i < linear.arguments().size(); i++) {
            sum = sum.plus(of(linear.arguments().get(i))
                    .times(linear.coefficients().get(i).numerator()));
        }
        return sum;
    }

    private Interval choice(List<Term> parts) {
        Term condition = parts.get(0);
        Interval then = under(parts.get(1), List.of(condition));
        return then.or(under(parts.get(2), List.of(terms.not(condition))));
    }

    /** From {@code value + rest <= 0} follows {@code value <= -rest}, from {@code rest - value <= 0} that it is at least rest. */
    private Interval refined(Interval range, Term value, Term truth) {
        if (truth.op() == Op.AND) {
            return under(value, truth.arguments());
        }
        if (truth.op() != Op.AT_MOST_ZERO || truth.arguments().getFirst().sort() != value.sort()) {
            return range;
        }
        Term limited = truth.arguments().getFirst();
        Interval above = of(terms.subtract(limited, value));
        Interval below = of(terms.add(limited, value));
        return new Interval(
                range.low().max(below.low()), range.high().min(above.low().negate()));
    }
}
