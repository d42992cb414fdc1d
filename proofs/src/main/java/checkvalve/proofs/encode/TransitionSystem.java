package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.List;
import java.util.Map;

/**
 * A device as a transition relation.
 *
 * @param state the variables between ticks, with their first and next values
 * @param inputs the variables of one tick
 * @param facts what holds of state and inputs at every tick
 * @param assumptions one fact for each assumption of the plant, in force only where a requirement names it
 * @param shown relations that every tick makes, so that they hold once {@code started} does: outputs and memories that are
 *     functions of the state show it
 * @param claims what is proved of every device: determinism, totality and ranges
 * @param labels names of parts for readers
 * @param layout where the values of the model are, to read a solver's model back
 */
public record TransitionSystem(
        Device device,
        Terms terms,
        List<StateVariable> state,
        List<Term> inputs,
        List<Fact> facts,
        List<Fact> assumptions,
        List<Term> shown,
        List<EncodedRequirement> requirements,
        List<Claim> determinism,
        List<Claim> totality,
        List<Claim> ranges,
        Map<Term, String> labels,
        Layout layout) {
    /** The same system with further terms made elsewhere. */
    public TransitionSystem on(Terms other) {
        return new TransitionSystem(
                device,
                other,
                state,
                inputs,
                facts,
                assumptions,
                shown,
                requirements,
                determinism,
                totality,
                ranges,
                labels,
                layout);
    }

    /** The relation itself, without what it is a relation of. */
    public Relation relation() {
        return new Relation(terms, state, inputs, facts);
    }
}
