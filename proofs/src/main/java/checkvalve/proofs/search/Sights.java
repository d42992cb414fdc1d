package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What there is to say of a state in terms that relations are made of. */
final class Sights {
    /** Two counters that move together differ by as much as their updates can lie apart within a tick. */
    private static final SortedSet<Long> CLOSE = new TreeSet<>(List.of(-2L, -1L, 0L, 1L, 2L, 3L));

    private static final SortedSet<Long> IDLE = new TreeSet<>(List.of(0L, 1L));

    private final Terms terms;
    private final Samples samples;
    private final Modes modes;
    private final Landmarks landmarks;
    private final Map<Term, Integer> positions = new HashMap<>();
    private final List<Term> numbers = new ArrayList<>();
    private final Set<Term> quantities = new HashSet<>();
    private final Map<Term, double[]> series = new HashMap<>();
    /** What may bound it while a counter counts, and after so long a time as matters. */
    private final Map<Falling, SortedSet<Long>> near = new HashMap<>();

    private final Map<Falling, SortedSet<Long>> far = new HashMap<>();

    /**
     * @param guards truths that hold in the state
     * @param measures numbers that might be less elsewhere
     */
    record Sight(List<Term> guards, List<Measure> measures) {}

    Sights(Relation system, Samples samples, Landmarks landmarks) {
        this.terms = system.terms();
        this.samples = samples;
        this.modes = new Modes(system);
        this.landmarks = landmarks;
        for (StateVariable variable : system.state()) {
            positions.put(variable.variable(), positions.size());
            if (variable.variable().sort() == Sort.INT) {
                numbers.add(variable.variable());
            }
            if (variable.role() == StateVariable.Role.QUANTITY) {
                quantities.add(variable.variable());
            }
        }
    }

    /**
     * @param relevant positions of the state variables that may be spoken of
     */
    Sight of(Valuation at, BitSet relevant) {
        List<Term> here =
                numbers.stream().filter(n -> relevant.get(positions.get(n))).toList();
        List<Term> guards = new ArrayList<>();
        for (Modes.Mode mode : modes.all()) {
            if (mode.variables().stream().anyMatch(v -> relevant.get(positions.get(v)))) {
                membership(mode, at, guards);
            }
        }
        here.forEach(number -> progress(number, at, guards));
        List<Measure> measures = new ArrayList<>();
        for (Term x : here) {
            alone(x, at, measures);
            here.stream().filter(y -> y != x && isComparable(x, y)).forEach(y -> apart(x, y, at, measures));
            here.stream().filter(y -> landmarks.cap(y) != null && y != x).forEach(y -> together(x, y, at, measures));
        }
        measures.removeIf(Measure::hasNoBound);
        return new Sight(guards, measures);
    }

    /** Which member it is; and, where that says less, which each of the others is not. */
    private void membership(Modes.Mode mode, Valuation at, List<Term> guards) {
        mode.members().stream().filter(at::holds).forEach(guards::add);
        if (mode.members().size() > 2) {
            mode.members().stream().filter(m -> !at.holds(m)).map(terms::not).forEach(guards::add);
        }
    }

    /** Whether a counter is idle, running or full. */
    private void progress(Term number, Valuation at, List<Term> guards) {
        if (landmarks.counts(number)) {
            Term idle = terms.atMost(number, terms.whole(0));
            guards.add(at.holds(idle) ? idle : terms.not(idle));
        }
        Long cap = landmarks.cap(number);
        if (cap != null) {
            Term full = terms.atMost(terms.whole(cap), number);
            guards.add(at.holds(full) ? full : terms.not(full));
        }
    }

    private void alone(Term x, Valuation at, List<Measure> measures) {
        double value = number(at, x);
        Term opposite = terms.scale(Rational.of(-1), x);
        SortedSet<Long> opposites = new TreeSet<>();
        landmarks.of(x).forEach(bound -> opposites.add(-bound));
        measures.add(new Measure(x, samples.column(x), value, IDLE, terms.truth(false), 1));
        measures.add(new Measure(x, samples.column(x), value, landmarks.of(x), terms.truth(false), 2));
        measures.add(new Measure(opposite, negated(x), -value, opposites, terms.truth(false), 2));
    }

    /** A count of ticks is nothing beside a current. */
    private boolean isComparable(Term x, Term y) {
        return !(quantities.contains(x) && landmarks.counts(y) || quantities.contains(y) && landmarks.counts(x));
    }

    private void apart(Term x, Term y, Valuation at, List<Measure> measures) {
        Term difference = terms.subtract(x, y);
        double value = number(at, x) - number(at, y);
        double[] values = series.computeIfAbsent(difference, key -> differences(x, y));
        Term never = terms.truth(false);
        measures.add(new Measure(difference, values, value, CLOSE, never, 1));
        measures.add(new Measure(difference, values, value, landmarks.distances(), never, 2));
        Long cap = landmarks.cap(y);
        if (cap != null) {
            Term full = terms.atMost(terms.whole(cap), y);
            if (!at.holds(full)) {
                measures.add(new Measure(difference, values, value, CLOSE, full, 1));
                measures.add(new Measure(difference, values, value, landmarks.distances(), full, 2));
            }
        }
    }

    /** What falls by a constant. */
    private record Falling(Term x, long stride) {}

    /** Two numbers, each taken so many times. */
    private record Sum(Term x, long a, Term y, long b) {}

    /**
     * What falls by a constant while a counter counts: so much for each of its ticks it is below where it began; and what
     * rises by a constant is as much above.
     */
    private void together(Term x, Term counter, Valuation at, List<Measure> measures) {
        for (long stride : landmarks.strides(x)) {
            if (stride < 0) {
                Sum sum = new Sum(x, 1, counter, -stride);
                Falling key = new Falling(x, stride);
                measures.add(measure(sum, at, near.computeIfAbsent(key, this::near), 1));
                measures.add(measure(sum, at, far.computeIfAbsent(key, this::far), 2));
            } else if (stride > 1) {
                SortedSet<Long> beside = new TreeSet<>(List.of(-stride, 0L, stride));
                measures.add(measure(new Sum(x, -1, counter, stride), at, beside, 1));
            }
        }
    }

    private SortedSet<Long> near(Falling falling) {
        SortedSet<Long> bounds = new TreeSet<>();
        long stride = falling.stride();
        landmarks.of(falling.x()).forEach(bound -> bounds.addAll(List.of(bound + stride, bound, bound - stride)));
        return bounds;
    }

    private SortedSet<Long> far(Falling falling) {
        SortedSet<Long> bounds = new TreeSet<>();
        near.get(falling)
                .forEach(bound -> landmarks.distances().tailSet(2L).forEach(distance -> bounds.add(bound + distance)));
        return bounds;
    }

    private Measure measure(Sum sum, Valuation at, SortedSet<Long> bounds, int cost) {
        Term term = terms.add(terms.scale(Rational.of(sum.a()), sum.x()), terms.scale(Rational.of(sum.b()), sum.y()));
        double[] values = series.computeIfAbsent(term, key -> {
            double[] sums = samples.column(sum.x()).clone();
            double[] other = samples.column(sum.y());
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sum.a() * sums[i] + sum.b() * other[i];
            }
            return sums;
        });
        double value = sum.a() * number(at, sum.x()) + sum.b() * number(at, sum.y());
        return new Measure(term, values, value, bounds, terms.truth(false), cost);
    }

    private double[] negated(Term x) {
        return series.computeIfAbsent(x, key -> {
            double[] values = samples.column(x).clone();
            for (int i = 0; i < values.length; i++) {
                values[i] = -values[i];
            }
            return values;
        });
    }

    private double[] differences(Term x, Term y) {
        double[] values = samples.column(x).clone();
        double[] other = samples.column(y);
        for (int i = 0; i < values.length; i++) {
            values[i] -= other[i];
        }
        return values;
    }

    private static double number(Valuation at, Term variable) {
        return at.value(variable).floor().doubleValue();
    }
}
