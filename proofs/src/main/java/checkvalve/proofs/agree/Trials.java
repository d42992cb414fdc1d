package checkvalve.proofs.agree;

import checkvalve.language.model.Rational;
import checkvalve.proofs.lift.Definition;
import checkvalve.proofs.lift.Interval;
import checkvalve.proofs.lift.Intervals;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import checkvalve.proofs.term.Variables;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/** Made-up values of all variables, by which guesses are made. Not believed: a guess is proved before it is used. */
final class Trials {
    private static final int COUNT = 40;
    private static final Interval ANY = Interval.of(-10_000, 10_000);

    private final Intervals intervals;
    /** What is not free: folds over made-up members, quotients, what loops carry. */
    private final Map<Term, Definition> definitions = new LinkedHashMap<>();

    private final List<Map<Term, Rational>> values = new ArrayList<>();
    private final List<Valuation> valuations = new ArrayList<>();

    Trials(Intervals intervals, List<Elements> groups, List<Definition> quotients) {
        this.intervals = intervals;
        for (int i = 0; i < COUNT; i++) {
            values.add(new LinkedHashMap<>());
            valuations.add(null);
        }
        for (Elements group : groups) {
            group.all().forEach((fold, value) -> definitions.put(fold, new Definition.Carried(fold, value)));
        }
        define(quotients);
    }

    final void define(List<Definition> more) {
        more.forEach(definition -> definitions.put(definition.variable(), definition));
    }

    /** The values of a term, one a trial. */
    List<Rational> of(Term term) {
        List<Rational> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            all.add(value(term, i));
        }
        return all;
    }

    private Rational value(Term term, int trial) {
        Map<Term, Rational> known = values.get(trial);
        for (Term variable : Variables.of(List.of(term))) {
            if (!known.containsKey(variable)) {
                known.put(variable, madeUp(variable, trial));
                valuations.set(trial, null);
            }
        }
        if (valuations.get(trial) == null) {
            valuations.set(trial, new Valuation(known));
        }
        return valuations.get(trial).value(term);
    }

    private Rational madeUp(Term variable, int trial) {
        return switch (definitions.get(variable)) {
            case null -> random(variable, trial);
            case Definition.Carried(Term same, Term value) -> value(value, trial);
            case Definition.Quotient(Term same, Term dividend, long divisor) ->
                whole(value(dividend, trial).dividedBy(Rational.of(divisor)).floor());
        };
    }

    private Rational random(Term variable, int trial) {
        long seed = ((long) variable.name().hashCode() << 32) + trial;
        Random random = new Random(new SplittableRandom(seed).nextLong());
        if (variable.sort() == Sort.BOOL) {
            return Rational.of(random.nextInt(4) < trial % 5 ? 1 : 0);
        }
        Interval range = intervals.bounds(variable).orElse(ANY);
        BigInteger size = range.high().subtract(range.low()).add(BigInteger.ONE);
        return whole(range.low().add(new BigInteger(size.bitLength() + 8, random).mod(size)));
    }

    private static Rational whole(BigInteger number) {
        return new Rational(number, BigInteger.ONE);
    }
}
