package checkvalve.proofs.horn.search;

import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * A clause as a step: where the guard holds of the state and of the rule's inputs, the state may become the next one.
 *
 * @param number the clause's place among all of the system
 * @param inputs variables that are the rule's own
 * @param next one term a part of the state, over the state before and the inputs; empty where the clause asks
 */
record Rule(int number, Term guard, List<Term> inputs, List<Term> next) {
    Rule {
        inputs = List.copyOf(inputs);
        next = List.copyOf(next);
    }
}
