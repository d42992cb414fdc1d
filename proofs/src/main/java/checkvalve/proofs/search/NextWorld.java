package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Looks for worlds, as terms over the state, of which one is admissible in every state.
 *
 * <p>Takes a state without one, asks the solver for a world there, and generalises it: each variable in turn is set to the
 * bound that is tight in that world, as a term (virtual substitution after Loos and Weispfenning, 1993).
 */
public final class NextWorld {
    private static final long BUDGET = 20_000_000;
    private static final int MOST = 200;

    private final Terms terms;
    private final List<Fact> laws;
    private final Term all;
    private final SortedSet<Term> free = new TreeSet<>();
    private final List<Map<Term, Term>> worlds = new ArrayList<>();
    private final List<Term> relations;

    /** How a search ended. */
    public sealed interface Result {
        /**
         * One of the worlds is admissible in every state with the relations.
         *
         * @param admissible that one is
         */
        record Found(List<Map<Term, Term>> worlds, Term admissible, List<Term> relations) implements Result {}

        /** In this state no world is admissible. */
        record Stuck(Map<Term, Rational> state) implements Result {}

        record Unknown(String reason) implements Result {}
    }

    public NextWorld(TransitionSystem system, List<Fact> laws) {
        this.terms = system.terms();
        this.laws = List.copyOf(laws);
        this.all = terms.and(laws.stream().map(Fact::condition).toList());
        free.addAll(Variables.of(List.of(all)));
        system.state().forEach(variable -> free.remove(variable.variable()));
        relations = remembered(system);
    }

    /** What laws about the world alone say of what is remembered of it, once a tick has gone by. */
    private List<Term> remembered(TransitionSystem system) {
        Map<Term, Term> memories = new HashMap<>();
        for (StateVariable variable : system.state()) {
            if (variable.role() == StateVariable.Role.MEMORY && variable.next().op() == Op.VARIABLE) {
                memories.put(variable.next(), variable.variable());
            }
        }
        Substitution shift = new Substitution(terms, new HashMap<>(memories));
        Term started = terms.variable("started", Sort.BOOL);
        List<Term> found = new ArrayList<>();
        for (Fact law : laws) {
            if (memories.keySet().containsAll(Variables.of(List.of(law.condition())))) {
                found.add(terms.implies(started, shift.apply(law.condition())));
            }
        }
        return found;
    }

    /** Searches; {@link Result.Stuck} is a state that may not be reachable. */
    public Result search() {
        worlds.add(world(Map.of()));
        try (Z3Session states = new Z3Session();
                Z3Session moves = new Z3Session()) {
            moves.add(all);
            relations.forEach(states::add);
            states.add(terms.not(admissible(worlds.getFirst())));
            while (worlds.size() < MOST) {
                Outcome outcome = states.check(BUDGET);
                if (outcome.isUnsat()) {
                    Term admissible =
                            terms.or(worlds.stream().map(this::admissible).toList());
                    return new Result.Found(List.copyOf(worlds), admissible, relations);
                }
                if (!outcome.isSat()) {
                    return new Result.Unknown("no answer about a state without a world");
                }
                Result stuck = extend(states, moves);
                if (stuck != null) {
                    return stuck;
                }
            }
        }
        return new Result.Unknown("more than " + MOST + " kinds of worlds");
    }

    private Result extend(Z3Session states, Z3Session moves) {
        SortedSet<Term> fixed = Variables.of(List.of(all));
        fixed.removeAll(free);
        Map<Term, Rational> state = states.model(fixed);
        Outcome outcome = moves.check(BUDGET, equalities(state));
        if (outcome.isUnsat()) {
            return new Result.Stuck(state);
        }
        if (!outcome.isSat()) {
            return new Result.Unknown("no answer about a world for a state");
        }
        Map<Term, Rational> model = new HashMap<>(moves.model(free));
        model.putAll(state);
        Map<Term, Term> world = generalised(model);
        Term admissible = admissible(world);
        if (!new Valuation(state).holds(admissible)) {
            world = world(model);
            admissible = admissible(world);
        }
        worlds.add(world);
        states.add(terms.not(admissible));
        return null;
    }

    private List<Term> equalities(Map<Term, Rational> state) {
        List<Term> equalities = new ArrayList<>();
        state.forEach((variable, value) -> equalities.add(
                variable.sort() == Sort.BOOL
                        ? value.signum() != 0 ? variable : terms.not(variable)
                        : terms.equal(variable, number(variable, value))));
        return equalities;
    }

    private Term number(Term variable, Rational value) {
        return variable.sort() == Sort.INT ? terms.whole(value.toLong()) : terms.real(value);
    }

    private Term admissible(Map<Term, Term> world) {
        return admissible(terms, laws, world);
    }

    /** That the laws hold when the world moves like this; each variable's place is taken by a term over the state. */
    public static Term admissible(Terms terms, List<Fact> laws, Map<Term, Term> world) {
        Term all = terms.and(laws.stream().map(Fact::condition).toList());
        return new Substitution(terms, new HashMap<>(world)).apply(all);
    }

    private Map<Term, Term> world(Map<Term, Rational> values) {
        Map<Term, Term> world = new LinkedHashMap<>();
        for (Term variable : free) {
            Rational value = values.getOrDefault(variable, Rational.ZERO);
            world.put(
                    variable,
                    variable.sort() == Sort.BOOL ? terms.truth(value.signum() != 0) : number(variable, value));
        }
        return world;
    }

    /** Truths as in the model; then each number set to a bound that is tight there. */
    private Map<Term, Term> generalised(Map<Term, Rational> model) {
        Map<Term, Term> world = new LinkedHashMap<>();
        Term rest = all;
        for (Term variable : free) {
            if (variable.sort() == Sort.BOOL) {
                world.put(variable, terms.truth(model.get(variable).signum() != 0));
            }
        }
        rest = new Substitution(terms, new HashMap<>(world)).apply(rest);
        for (Term variable : free) {
            if (variable.sort() != Sort.BOOL) {
                Term bound = new TightBound(terms, variable, model).of(rest);
                Map<Term, Term> step = Map.of(variable, bound);
                rest = new Substitution(terms, new HashMap<>(step)).apply(rest);
                Substitution replace = new Substitution(terms, new HashMap<>(step));
                world.replaceAll((v, t) -> replace.apply(t));
                world.put(variable, bound);
            }
        }
        return world;
    }

    /** The greatest lower, or the least upper, bound of a variable in the literals that hold in a model. */
    private record TightBound(Terms terms, Term variable, Map<Term, Rational> model) {
        Term of(Term formula) {
            Valuation valuation = new Valuation(model);
            List<Term> lower = new ArrayList<>();
            List<Term> upper = new ArrayList<>();
            List<Term> equal = new ArrayList<>();
            collect(formula, valuation, new TreeSet<>(), lower, upper, equal);
            if (!equal.isEmpty()) {
                return equal.getFirst();
            }
            Term low = extreme(lower, valuation, false);
            Term high = extreme(upper, valuation, true);
            if (low == null && high == null) {
                return terms.real(model.get(variable));
            }
            if (low == null || high == null) {
                return beyond(low == null ? high : low, low == null);
            }
            return terms.scale(Rational.of(1, 2), terms.add(low, high));
        }

        private Term beyond(Term bound, boolean below) {
            Rational value = new Valuation(model).value(bound);
            Rational slack = model.get(variable).minus(value);
            boolean tight = slack.signum() == 0;
            Rational one = Rational.of(below ? -1 : 1);
            return tight
                    ? bound
                    : terms.add(bound, terms.real(slack.absolute().compareTo(Rational.ONE) < 0 ? slack : one));
        }

        private static Term extreme(List<Term> bounds, Valuation valuation, boolean least) {
            Term best = null;
            for (Term bound : bounds) {
                int order = best == null ? 0 : valuation.value(bound).compareTo(valuation.value(best));
                if (best == null || (least ? order < 0 : order > 0)) {
                    best = bound;
                }
            }
            return best;
        }

        private void collect(
                Term term, Valuation v, SortedSet<Term> seen, List<Term> lower, List<Term> upper, List<Term> equal) {
            if (!seen.add(term)) {
                return;
            }
            if (term.op() == Op.AT_MOST_ZERO || term.op() == Op.ZERO) {
                literal(term, v, lower, upper, equal);
                return;
            }
            term.arguments().forEach(argument -> collect(argument, v, seen, lower, upper, equal));
        }

        private void literal(Term term, Valuation v, List<Term> lower, List<Term> upper, List<Term> equal) {
            Term linear = term.arguments().getFirst();
            List<Term> atoms = linear.op() == Op.LINEAR ? linear.arguments() : List.of(linear);
            int position = atoms.indexOf(variable);
            if (position < 0) {
                return;
            }
            Rational c = linear.op() == Op.LINEAR ? linear.coefficients().get(position) : Rational.ONE;
            Term solved = terms.subtract(variable, terms.scale(Rational.ONE.dividedBy(c), linear));
            boolean holds = v.holds(term);
            if (term.op() == Op.ZERO) {
                if (holds) {
                    equal.add(solved);
                }
                return;
            }
            boolean isUpper = (c.signum() > 0) == holds;
            (isUpper ? upper : lower).add(solved);
        }
    }
}
