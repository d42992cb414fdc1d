package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
     * The legs of a run after which a condition over the state holds; none when there is no short one, or it costs too much.
     *
     * @param from the state to start in; empty for reset
     */
    public List<Leg> run(Term goal, Map<Term, Term> from) {
        Cone cone = Cone.of(system, List.of(goal), List.of());
        try (Unrolling unrolling = new Unrolling(system, cone, budget, from)) {
            Outcome outcome = Outcome.UNSAT;
            for (int count = 1; count <= budget.frames() && outcome.isUnsat(); count++) {
                unrolling.extend();
                outcome = unrolling.check(unrolling.last().at(goal));
            }
            return outcome.isSat() ? legs(unrolling.moments()) : List.of();
        }
    }

    /** The last moment is the one in which it holds already. */
    private static List<Leg> legs(List<Moment> moments) {
        List<Leg> legs = new ArrayList<>();
        moments.subList(0, moments.size() - 1).forEach(moment -> legs.add(new Leg(moment.values(), moment.ticks())));
        return legs;
    }
}
