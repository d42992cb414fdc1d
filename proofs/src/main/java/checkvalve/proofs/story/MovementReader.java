package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Finds out how a number moves by taking its next value apart at every choice. */
final class MovementReader {
    private static final int MOST_BRANCHES = 256;

    private record Branch(Term condition, Term value) {}

    private final Terms terms;
    private final Dependence dependence;
    private final Set<Term> numbers;
    private final Map<Term, List<Branch>> done = new HashMap<>();

    /**
     * @param numbers all numbers of the state: what could move
     */
    MovementReader(Terms terms, Dependence dependence, Set<Term> numbers) {
        this.terms = terms;
        this.dependence = dependence;
        this.numbers = numbers;
    }

    Movement read(StateVariable one) {
        Term variable = one.variable();
        SequencedMap<Movement.Way, List<Term>> ways = new LinkedHashMap<>();
        done.clear();
        for (Branch branch : branches(variable, one.next())) {
            ways.computeIfAbsent(way(variable, branch.value()), way -> new ArrayList<>())
                    .add(branch.condition());
        }
        return new Movement(variable, ways);
    }

    private List<Branch> branches(Term variable, Term next) {
        List<Branch> known = done.get(next);
        if (known == null) {
            List<Branch> found = split(variable, next);
            known = found.size() <= MOST_BRANCHES ? found : List.of(new Branch(terms.truth(true), next));
            done.put(next, known);
        }
        return known;
    }

    private List<Branch> split(Term variable, Term next) {
        if (next.op() == Op.ITE && towards(variable, next) == null) {
            List<Branch> both = new ArrayList<>();
            Term condition = next.arguments().get(0);
            both.addAll(under(condition, branches(variable, next.arguments().get(1))));
            both.addAll(under(
                    terms.not(condition), branches(variable, next.arguments().get(2))));
            return both;
        }
        return next.op() == Op.LINEAR ? linear(variable, next) : List.of(new Branch(terms.truth(true), next));
    }

    private List<Branch> under(Term condition, List<Branch> branches) {
        return branches.stream()
                .map(branch -> new Branch(terms.and(condition, branch.condition()), branch.value()))
                .toList();
    }

    /** A choice inside of a sum is a choice of sums. */
    private List<Branch> linear(Term variable, Term sum) {
        List<Branch> made = List.of(new Branch(terms.truth(true), constant(sum)));
        for (int i = 0; i < sum.arguments().size() && made.size() <= MOST_BRANCHES; i++) {
            Rational factor = sum.coefficients().get(i);
            List<Branch> more = new ArrayList<>();
            for (Branch part : branches(variable, sum.arguments().get(i))) {
                for (Branch before : made) {
                    more.add(new Branch(
                            terms.and(before.condition(), part.condition()),
                            terms.add(before.value(), terms.scale(factor, part.value()))));
                }
            }
            made = more;
        }
        return made;
    }

    private Term constant(Term sum) {
        return sum.sort() == Sort.INT ? terms.whole(sum.constant().toLong()) : terms.real(sum.constant());
    }

    private Movement.Way way(Term variable, Term value) {
        if (value.op() == Op.ITE) {
            Movement.Way towards = towards(variable, value);
            return towards == null ? new Movement.Jumps(value) : towards;
        }
        Term step = terms.subtract(value, variable);
        if (step.isNumber()) {
            return new Movement.Rate(step.constant());
        }
        return dependence.on(value, Set.of(variable)) ? new Movement.Jumps(value) : new Movement.Becomes(value);
    }

    /** The lesser of x + c and a bound above, or the greater of x - c and a bound below. */
    private Movement.Towards towards(Term variable, Term choice) {
        Term condition = choice.arguments().get(0);
        Term one = choice.arguments().get(1);
        Term other = choice.arguments().get(2);
        boolean least = condition == terms.atMost(one, other);
        boolean greatest = condition == terms.atMost(other, one);
        if (!least && !greatest) {
            return null;
        }
        Movement.Towards found = towards(variable, one, other, choice);
        if (found == null) {
            found = towards(variable, other, one, choice);
        }
        return found != null && found.step().signum() == (least ? 1 : -1) ? found : null;
    }

    private Movement.Towards towards(Term variable, Term moved, Term bound, Term node) {
        Term step = terms.subtract(moved, variable);
        return step.isNumber() && step.constant().signum() != 0 && !dependence.on(bound, numbers)
                ? new Movement.Towards(step.constant(), bound, node)
                : null;
    }
}
