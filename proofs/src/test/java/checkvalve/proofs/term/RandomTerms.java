package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Random expressions, each made twice: as a folded term, and as plain arithmetic on values that knows no folding. */
public final class RandomTerms {
    /** A term and what it should be worth. */
    public record Twin(Term term, Function<Map<Term, Rational>, Rational> worth) {}

    private final Terms terms;
    private final Random random;
    private final List<Term> booleans = new ArrayList<>();
    private final List<Term> integers = new ArrayList<>();
    private final List<Term> reals = new ArrayList<>();

    public RandomTerms(Terms terms, long seed) {
        this.terms = terms;
        this.random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            booleans.add(terms.variable("b" + i, Sort.BOOL));
            integers.add(terms.variable("i" + i, Sort.INT));
            reals.add(terms.variable("r" + i, Sort.REAL));
        }
    }

    /** Set by {@code -Dcheckvalve.seed}, otherwise new each time; printed, so that a failure can be repeated. */
    public static long seed() {
        long seed = Long.getLong("checkvalve.seed", System.nanoTime());
        System.out.println("repeat with -Dcheckvalve.seed=" + seed);
        return seed;
    }

    public List<Term> variables() {
        List<Term> all = new ArrayList<>(booleans);
        all.addAll(integers);
        all.addAll(reals);
        return all;
    }

    /** Numbers stay where points are; without bounds, mixed problems can take a solver forever. */
    public Term bounds() {
        List<Term> bounds = new ArrayList<>();
        for (Term number : variables().subList(booleans.size(), variables().size())) {
            bounds.add(terms.atMost(terms.whole(-40), number));
            bounds.add(terms.atMost(number, terms.whole(40)));
        }
        return terms.and(bounds);
    }

    /** Small values, so that comparisons fall either way. */
    public Map<Term, Rational> point() {
        Map<Term, Rational> point = new HashMap<>();
        booleans.forEach(b -> point.put(b, Rational.of(random.nextInt(2))));
        integers.forEach(i -> point.put(i, Rational.of(random.nextInt(-4, 5))));
        reals.forEach(r -> point.put(r, Rational.of(random.nextInt(-8, 9), random.nextInt(1, 4))));
        return point;
    }

    public Twin truth(int depth) {
        if (depth == 0) {
            return random.nextInt(8) == 0 ? constant(terms.truth(true), Rational.ONE) : variable(pick(booleans));
        }
        return switch (random.nextInt(9)) {
            case 0 -> not(truth(depth - 1));
            case 1 -> junction(depth, true);
            case 2 -> junction(depth, false);
            case 3 -> iff(truth(depth - 1), truth(depth - 1));
            case 4 -> ite(truth(depth - 1), truth(depth - 1), truth(depth - 1));
            case 5 -> implies(truth(depth - 1), truth(depth - 1));
            case 6 -> atMost(number(depth - 1, sort()), number(depth - 1, sort()));
            case 7 -> below(number(depth - 1, sort()), number(depth - 1, sort()));
            default -> equal(number(depth - 1, sort()), number(depth - 1, sort()));
        };
    }

    public Twin number(int depth, Sort sort) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? literal(sort) : variable(pick(sort == Sort.INT ? integers : reals));
        }
        return switch (random.nextInt(5)) {
            case 0 -> sum(number(depth - 1, sort), number(depth - 1, sort), 1);
            case 1 -> sum(number(depth - 1, sort), number(depth - 1, sort), -1);
            case 2 -> scale(factor(sort), number(depth - 1, sort));
            case 3 -> extreme(number(depth - 1, sort), number(depth - 1, sort));
            default -> ite(truth(depth - 1), number(depth - 1, sort), number(depth - 1, sort));
        };
    }

    private Sort sort() {
        return random.nextBoolean() ? Sort.INT : Sort.REAL;
    }

    private Term pick(List<Term> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Rational factor(Sort sort) {
        return Rational.of(random.nextInt(-3, 4), sort == Sort.INT ? 1 : random.nextInt(1, 4));
    }

    private Twin literal(Sort sort) {
        Rational value = factor(sort);
        return constant(sort == Sort.INT ? terms.whole(value.toLong()) : terms.real(value), value);
    }

    private static Twin constant(Term term, Rational value) {
        return new Twin(term, point -> value);
    }

    private static Twin variable(Term variable) {
        return new Twin(variable, point -> point.get(variable));
    }

    private static Rational truth(boolean value) {
        return value ? Rational.ONE : Rational.ZERO;
    }

    private static boolean holds(Twin twin, Map<Term, Rational> point) {
        return twin.worth.apply(point).signum() != 0;
    }

    private Twin not(Twin a) {
        return new Twin(terms.not(a.term), point -> truth(!holds(a, point)));
    }

    private Twin junction(int depth, boolean all) {
        List<Twin> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            parts.add(truth(depth - 1));
        }
        List<Term> operands = parts.stream().map(Twin::term).toList();
        return all
                ? new Twin(terms.and(operands), point -> truth(parts.stream().allMatch(part -> holds(part, point))))
                : new Twin(terms.or(operands), point -> truth(parts.stream().anyMatch(part -> holds(part, point))));
    }

    private Twin iff(Twin a, Twin b) {
        return new Twin(terms.iff(a.term, b.term), point -> truth(holds(a, point) == holds(b, point)));
    }

    private Twin implies(Twin a, Twin b) {
        return new Twin(terms.implies(a.term, b.term), point -> truth(!holds(a, point) || holds(b, point)));
    }

    private Twin ite(Twin condition, Twin then, Twin otherwise) {
        return new Twin(
                terms.ite(condition.term, then.term, otherwise.term),
                point -> (holds(condition, point) ? then : otherwise).worth.apply(point));
    }

    private Twin sum(Twin a, Twin b, int sign) {
        return new Twin(
                sign > 0 ? terms.add(a.term, b.term) : terms.subtract(a.term, b.term),
                point -> a.worth.apply(point).plus(b.worth.apply(point).times(Rational.of(sign))));
    }

    private Twin scale(Rational factor, Twin a) {
        return new Twin(terms.scale(factor, a.term), point -> factor.times(a.worth.apply(point)));
    }

    private Twin extreme(Twin a, Twin b) {
        boolean least = random.nextBoolean();
        return new Twin(least ? terms.least(a.term, b.term) : terms.greatest(a.term, b.term), point -> {
            Rational x = a.worth.apply(point);
            Rational y = b.worth.apply(point);
            return least == (x.compareTo(y) < 0) ? x : y;
        });
    }

    private Twin atMost(Twin a, Twin b) {
        return compared(terms.atMost(a.term, b.term), a, b, sign -> sign <= 0);
    }

    private Twin below(Twin a, Twin b) {
        return compared(terms.below(a.term, b.term), a, b, sign -> sign < 0);
    }

    private Twin equal(Twin a, Twin b) {
        return compared(terms.equal(a.term, b.term), a, b, sign -> sign == 0);
    }

    private static Twin compared(Term term, Twin a, Twin b, Function<Integer, Boolean> holds) {
        return new Twin(term, point -> truth(holds.apply(a.worth.apply(point).compareTo(b.worth.apply(point)))));
    }
}
