package checkvalve.proofs.story;

import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import java.util.List;
import java.util.Map;

/**
 * One frame as terms.
 *
 * @param number counted from one
 * @param tick from the system's variables to those of the frame's ordinary tick
 * @param more how many quiet ticks follow it
 * @param opening what holds of the ordinary tick
 * @param quiet what holds of the quiet run
 * @param end the state after the frame, by state variable
 * @param names for each of the system's variables that of the ordinary tick
 */
record Frame(
        int number,
        Substitution tick,
        Term more,
        List<Term> opening,
        List<Term> quiet,
        Map<Term, Term> end,
        Map<Term, Term> names) {
    Term at(Term term) {
        return tick.apply(term);
    }
}
