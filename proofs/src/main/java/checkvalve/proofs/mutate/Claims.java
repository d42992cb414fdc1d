package checkvalve.proofs.mutate;

import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.Claim;
import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.Goals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mutant is held against: every requirement, that guards exclude each other, that outputs have a value, that
 * values stay in their ranges.
 */
final class Claims {
    private final TransitionSystem system;
    private final Goals goals;
    private final Map<String, Question> invariants = new LinkedHashMap<>();
    private final Map<String, Goal> failures = new LinkedHashMap<>();
    private final Map<String, Goal> reachable = new LinkedHashMap<>();

    Claims(TransitionSystem system) {
        this.system = system;
        this.goals = new Goals(system);
        system.requirements().forEach(this::requirement);
        system.determinism().forEach(claim -> general("determinism.", claim, goals.overlap(claim)));
        system.ranges().forEach(claim -> general("range.", claim, goals.outOfRange(claim)));
        system.totality().forEach(claim -> general("totality.", claim, null));
    }

    /** By id, in the order of the spec. */
    Map<String, Question> invariants() {
        return invariants;
    }

    /** What a story would show against an invariant; null where none can. */
    Goal failure(String id) {
        return failures.get(id);
    }

    Map<String, Goal> reachable() {
        return reachable;
    }

    private void requirement(EncodedRequirement encoded) {
        Requirement r = encoded.requirement();
        if (r.form() instanceof Requirement.Reachable) {
            reachable.put(r.id(), goals.of(encoded));
            return;
        }
        List<Fact> extra = new ArrayList<>(encoded.fixed());
        r.assuming().forEach(i -> extra.add(system.assumptions().get(i)));
        invariants.put(r.id(), new Question(r.id(), encoded.good(), encoded.goodAtReset(), extra));
        failures.put(r.id(), goals.of(encoded));
    }

    private void general(String kind, Claim claim, Goal failure) {
        String id = kind + claim.about();
        for (int i = 2; invariants.containsKey(id); i++) {
            id = kind + claim.about() + "." + i;
        }
        invariants.put(id, new Question(id, claim.condition(), system.terms().truth(true), List.of()));
        failures.put(id, failure);
    }
}
