package checkvalve.proofs.encode;

import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.List;

/**
 * A transition relation, whatever it is of: the state after a step is a function of the state before it and of the step's
 * inputs, and facts say which inputs there may be.
 *
 * @param state the variables between steps, with their first and next values
 * @param inputs the variables of one step
 * @param facts what holds of state and inputs at every step
 */
public record Relation(Terms terms, List<StateVariable> state, List<Term> inputs, List<Fact> facts) {
    public Relation {
        state = List.copyOf(state);
        inputs = List.copyOf(inputs);
        facts = List.copyOf(facts);
    }
}
