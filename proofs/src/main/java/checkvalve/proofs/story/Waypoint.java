package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import java.util.List;
import java.util.Map;

/**
 * A state that a run has come to.
 *
 * @param state of each state variable of a cone
 * @param way the moments out of reset after which it is there
 * @param settled whether it was waited for what still happens by itself
 */
record Waypoint(Map<Term, Rational> state, List<Moment> way, boolean settled) {
    long ticks() {
        return way.stream().mapToLong(Moment::ticks).sum();
    }
}
