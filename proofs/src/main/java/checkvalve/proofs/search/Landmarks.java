package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The numbers that matter to each whole state variable: those that it is compared with, and beside them what a tick away
 * is; where it saturates; and the distances at which two of them may keep from each other.
 */
final class Landmarks {
    private final Map<Term, SortedSet<Long>> constants = new HashMap<>();
    private final Set<Term> counters = new HashSet<>();
    private final Map<Term, Long> caps = new HashMap<>();
    private final SortedSet<Long> distances = new TreeSet<>();
    private final Map<Term, SortedSet<Long>> strides = new HashMap<>();

    /**
     * @param claims what is asked of the system
     */
    Landmarks(Relation system, Collection<Term> claims) {
        Map<Term, SortedSet<Long>> met = new TreeMap<>();
        Set<Term> seen = new HashSet<>();
        system.state().forEach(variable -> mine(variable.next(), seen, met));
        claims.forEach(claim -> mine(claim, seen, met));
        for (StateVariable variable : system.state()) {
            Term term = variable.variable();
            if (term.sort() == Sort.INT) {
                SortedSet<Long> own = constants.computeIfAbsent(term, key -> new TreeSet<>(Set.of(0L, 1L)));
                own.addAll(met.getOrDefault(term, new TreeSet<>()));
                leaves(variable.next(), own);
                SortedSet<Long> steps = strides.computeIfAbsent(term, key -> new TreeSet<>());
                strides(variable.next(), term, new HashSet<>(), steps);
                overshot(own, steps);
                saturation(variable);
            }
        }
    }

    /** What takes great strides comes to lie beyond what it is compared with. */
    private static void overshot(SortedSet<Long> own, SortedSet<Long> steps) {
        for (long step : steps.tailSet(2L)) {
            List.copyOf(own).forEach(constant -> own.add(constant + step));
        }
    }

    private void saturation(StateVariable variable) {
        if (variable.role() == StateVariable.Role.COUNTER) {
            counters.add(variable.variable());
        }
        boolean isCount = variable.role() == StateVariable.Role.NUMBER
                && strides.get(variable.variable()).contains(1L);
        long cap = isCount || variable.role() == StateVariable.Role.COUNTER ? largest(variable.next()) : 0;
        if (cap > 0) {
            caps.put(variable.variable(), cap);
            constants.get(variable.variable()).add(cap);
            for (long constant : constants.get(variable.variable())) {
                if (constant > 2) {
                    for (long distance = constant - 2; distance <= constant + 2; distance++) {
                        distances.add(distance);
                        distances.add(-distance);
                    }
                }
            }
        }
    }

    SortedSet<Long> of(Term variable) {
        return constants.get(variable);
    }

    /** Whether it is a counter, also one that never saturates. */
    boolean counts(Term variable) {
        return counters.contains(variable);
    }

    /** Where a counter saturates, or a number that counts something else; null for what does not. */
    Long cap(Term variable) {
        return caps.get(variable);
    }

    /** By how much a tick moves a variable, where it moves it by a constant. */
    SortedSet<Long> strides(Term variable) {
        return strides.get(variable);
    }

    /** Takes in numbers at which something else says that a variable ends. */
    void ends(Term variable, long... numbers) {
        for (long number : numbers) {
            constants.get(variable).add(number);
        }
    }

    /** The lengths of all timers, give or take two ticks, and their negatives. */
    SortedSet<Long> distances() {
        return distances;
    }

    private static void leaves(Term next, Set<Long> found) {
        if (next.op() == Op.ITE) {
            leaves(next.arguments().get(1), found);
            leaves(next.arguments().get(2), found);
        } else if (next.isNumber() && next.constant().isWhole()) {
            found.add(next.constant().toLong());
        }
    }

    private static void strides(Term term, Term variable, Set<Term> seen, Set<Long> found) {
        if (!seen.add(term)) {
            return;
        }
        if (term.op() == Op.LINEAR
                && term.arguments().equals(List.of(variable))
                && term.coefficients().getFirst().equals(Rational.ONE)
                && term.constant().isWhole()
                && term.constant().signum() != 0) {
            found.add(term.constant().toLong());
        } else if (term.op() == Op.ITE) {
            strides(term.arguments().get(1), variable, seen, found);
            strides(term.arguments().get(2), variable, seen, found);
        }
    }

    /** The largest number that its next value can be without counting. */
    private static long largest(Term next) {
        return switch (next.op()) {
            case ITE ->
                Math.max(
                        largest(next.arguments().get(1)),
                        largest(next.arguments().get(2)));
            case LINEAR -> next.isNumber() ? next.constant().toLong() : 0;
            default -> 0;
        };
    }

    private static void mine(Term term, Set<Term> seen, Map<Term, SortedSet<Long>> met) {
        if (!seen.add(term)) {
            return;
        }
        if (term.op() == Op.AT_MOST_ZERO || term.op() == Op.ZERO) {
            compared(term.arguments().getFirst(), met);
        }
        term.arguments().forEach(argument -> mine(argument, seen, met));
    }

    /** {@code x + c <= 0} and {@code c - x <= 0}: x is compared with c, and by a tick's step with the numbers beside it. */
    private static void compared(Term linear, Map<Term, SortedSet<Long>> met) {
        if (linear.op() != Op.LINEAR
                || linear.arguments().size() != 1
                || !linear.constant().isWhole()) {
            return;
        }
        Rational at =
                linear.constant().negated().dividedBy(linear.coefficients().getFirst());
        compared(linear.arguments().getFirst(), at.floor().longValueExact(), met);
    }

    /** Where it is a choice, each of its numbers is. */
    private static void compared(Term number, long constant, Map<Term, SortedSet<Long>> met) {
        if (number.op() == Op.ITE) {
            compared(number.arguments().get(1), constant, met);
            compared(number.arguments().get(2), constant, met);
        } else if (number.op() == Op.LINEAR
                && number.arguments().size() == 1
                && number.coefficients().getFirst().equals(Rational.ONE)
                && number.constant().isWhole()) {
            compared(number.arguments().getFirst(), constant - number.constant().toLong(), met);
        } else if (number.op() == Op.VARIABLE) {
            SortedSet<Long> bounds = met.computeIfAbsent(number, key -> new TreeSet<>());
            bounds.add(constant);
            bounds.add(constant + 1);
            bounds.add(constant - 1);
        }
    }
}
