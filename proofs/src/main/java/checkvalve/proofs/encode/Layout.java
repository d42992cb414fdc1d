package checkvalve.proofs.encode;

import checkvalve.proofs.term.Term;
import java.util.List;
import java.util.Map;

/**
 * Where the values of the model are among the terms.
 *
 * @param settings a term for each setting: a number in base units, a truth, or one truth a member
 * @param readings likewise
 * @param actuals likewise
 * @param plant likewise
 * @param machines for each machine and state, that it is in that state after the tick
 * @param machinesBefore the same before the tick
 * @param folds what the folds give
 * @param quotients for each auxiliary variable the number that it is the whole part of, in an order for evaluation
 */
public record Layout(
        List<Slot> settings,
        List<Slot> readings,
        List<Slot> actuals,
        List<Slot> plant,
        List<List<Term>> machines,
        List<List<Term>> machinesBefore,
        Folds folds,
        Map<Term, Term> quotients) {
    /** The terms of one value: one for a number or truth, one a member for an enumeration. */
    public record Slot(List<Term> terms, boolean choice) {}
}
