package checkvalve.proofs.encode;

import checkvalve.language.model.Requirement;
import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * A requirement as terms.
 *
 * @param good what holds at the end of every tick; for {@code reachable} what holds at the end of some tick
 * @param goodAtReset over the inputs; what holds out of reset
 * @param trigger what must be reachable; null when the claim has none
 * @param fixed that the settings it names are not rewritten
 */
public record EncodedRequirement(
        Requirement requirement, Term good, Term goodAtReset, Term trigger, List<Fact> fixed) {}
