package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

/**
 * Where a run starts.
 *
 * @param state of each variable, as constants or under a name; of which nothing is said is as it is out of reset
 * @param ways for each of the states that the names may stand for, by a truth that chooses it, the moments that lead there
 * @param ticks how many there are on the way
 * @param constraints what holds of names, choices and ticks
 */
record Start(
        Map<Term, Term> state, SequencedMap<Term, List<Moment>> ways, Optional<Term> ticks, List<Term> constraints) {
    static final Start RESET = in(Map.of());

    /** One state, to which no way is told. */
    static Start in(Map<Term, Term> state) {
        return new Start(state, new LinkedHashMap<>(), Optional.empty(), List.of());
    }

    /** Any of the waypoints, all of which speak of the same variables. */
    static Start in(Terms terms, List<Waypoint> waypoints) {
        Map<Term, Term> state = new LinkedHashMap<>();
        SequencedMap<Term, List<Moment>> ways = new LinkedHashMap<>();
        List<Term> constraints = new ArrayList<>();
        Term ticks = terms.variable("ticks@0", Sort.INT);
        for (Term variable : waypoints.getFirst().state().keySet()) {
            long values = waypoints.stream()
                    .map(waypoint -> waypoint.state().get(variable))
                    .distinct()
                    .count();
            Rational first = waypoints.getFirst().state().get(variable);
            state.put(
                    variable,
                    values == 1
                            ? constant(terms, variable, first)
                            : terms.variable(variable.name() + "@0", variable.sort()));
        }
        for (Waypoint waypoint : waypoints) {
            Term choice = terms.variable("waypoint@" + ways.size(), Sort.BOOL);
            List<Term> there = new ArrayList<>();
            waypoint.state().forEach((variable, value) -> {
                Term name = state.get(variable);
                Term constant = constant(terms, variable, value);
                there.add(variable.sort() == Sort.BOOL ? terms.iff(name, constant) : terms.equal(name, constant));
            });
            there.add(terms.equal(ticks, terms.whole(waypoint.ticks())));
            constraints.add(terms.implies(choice, terms.and(there)));
            ways.put(choice, waypoint.way());
        }
        constraints.add(terms.or(List.copyOf(ways.keySet())));
        return new Start(state, ways, Optional.of(ticks), constraints);
    }

    boolean isReset() {
        return state.isEmpty();
    }

    private static Term constant(Terms terms, Term variable, Rational value) {
        return switch (variable.sort()) {
            case BOOL -> terms.truth(value.signum() != 0);
            case INT -> terms.whole(value.toLong());
            case REAL -> terms.real(value);
        };
    }

    /** The moments that lead to the state that was chosen. */
    List<Moment> way(Predicate<Term> holds) {
        return ways.entrySet().stream()
                .filter(way -> holds.test(way.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }
}
