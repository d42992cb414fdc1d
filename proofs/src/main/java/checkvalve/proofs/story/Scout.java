package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for a run to where a simulation would not come by chance, out of reset or from a state that is known. Nothing is
 * replayed here: whoever asks makes the run again.
 */
public final class Scout {
    private final TransitionSystem system;
    private final Budget budget;

    /**
     * Some ticks with the same inputs.
     *
     * @param inputs of the system's variables those that matter
     */
    public record Leg(Map<Term, Rational> inputs, long ticks) {}

    public Scout(TransitionSystem system, Budget budget) {
        this.system = system;
        this.budget = budget;
    }

    /**
     * A run.
     *
     * @param start which of the given states it starts in; -1 for reset
     */
    public record Way(int start, List<Leg> legs) {}

    /** A run out of reset after which a condition over the state holds; none when there is no short one, or it costs too much. */
    public Optional<Way> outOfReset(Term goal) {
        return run(goal, Cone.of(system, List.of(goal), List.of()), Start.RESET)
                .map(moments -> new Way(-1, legs(moments)));
    }

    /** The same from any of some states, which give each of the system's state variables. */
    public Optional<Way> from(List<Map<Term, Rational>> states, Term goal) {
        Cone cone = Cone.of(system, List.of(goal), List.of());
        List<Waypoint> starts = new ArrayList<>();
        for (Map<Term, Rational> whole : states) {
            Map<Term, Rational> state = new LinkedHashMap<>();
            cone.state().forEach(one -> state.put(one.variable(), whole.get(one.variable())));
            starts.add(new Waypoint(state, List.of(new Moment(whole, 0)), false));
        }
        return run(goal, cone, Start.in(system.terms(), starts)).map(moments -> {
            int start = states.indexOf(moments.getFirst().values());
            return new Way(start, legs(moments.subList(1, moments.size())));
        });
    }

    private Optional<List<Moment>> run(Term goal, Cone cone, Start start) {
        try (Unrolling unrolling = new Unrolling(system, cone, budget, start)) {
            Outcome outcome = Outcome.UNSAT;
            for (int count = 1; count <= budget.frames() && outcome.isUnsat(); count++) {
                unrolling.extend();
                outcome = unrolling.check(unrolling.last().at(goal));
            }
            return outcome.isSat() ? Optional.of(unrolling.moments()) : Optional.empty();
        }
    }

    /** The last moment is the one in which it holds already. */
    private static List<Leg> legs(List<Moment> moments) {
        List<Leg> legs = new ArrayList<>();
        moments.subList(0, moments.size() - 1).forEach(moment -> legs.add(new Leg(moment.values(), moment.ticks())));
        return legs;
    }
}
