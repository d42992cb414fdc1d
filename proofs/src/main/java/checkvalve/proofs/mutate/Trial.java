package checkvalve.proofs.mutate;

import checkvalve.language.meaning.Outcome;
import checkvalve.language.meaning.Replay;
import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.ConeDigest;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.SameSteps;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.search.Transplant;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.SmtReader;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries one mutant. */
final class Trial {
    private final Original original;
    private final Device mutant;
    private final TransitionSystem system;
    private final Claims claims;
    private final List<String> killers = new ArrayList<>();
    private Story first;

    Trial(Original original, Device mutant) {
        this.original = original;
        this.mutant = mutant;
        this.system = Encoder.encode(mutant, new Terms());
        this.claims = new Claims(system);
    }

    Fate fate() {
        Map<String, Question> shaken = shaken();
        List<String> doubtful = new ArrayList<>();
        for (String id : shaken.keySet()) {
            if (!refuted(id)) {
                doubtful.add(id);
            }
        }
        claims.reachable().forEach((id, goal) -> {
            if (original.story(id) != null && !isReached(id, goal)) {
                killers.add(id);
            }
        });
        if (!killers.isEmpty()) {
            return new Fate.Killed(inOrder(), first);
        }
        Optional<Fate> equivalent = equivalent();
        return equivalent.orElseGet(() -> new Fate.Survived(difference(), unproved(shaken, doubtful)));
    }

    private List<String> inOrder() {
        List<String> order = new ArrayList<>(
                mutant.requirements().stream().map(Requirement::id).toList());
        order.addAll(claims.invariants().keySet());
        return killers.stream()
                .sorted((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)))
                .toList();
    }

    /** The claims that the change bears on and that what proved them does not prove any more. */
    private Map<String, Question> shaken() {
        ConeDigest digest = new ConeDigest(system);
        Map<String, Question> shaken = new LinkedHashMap<>();
        try (Transplant transplant = new Transplant(system)) {
            claims.invariants().forEach((id, question) -> {
                boolean known = original.relations(id) != null || original.digest(id) == null;
                if (known
                        && !digest.of(question).equals(original.digest(id))
                        && transplant.prove(question, relations(id)).isEmpty()) {
                    shaken.put(id, question);
                }
            });
        }
        return shaken;
    }

    private List<Term> relations(String id) {
        try {
            List<Term> variables =
                    system.state().stream().map(StateVariable::variable).toList();
            String text = original.relations(id) == null ? "" : original.relations(id);
            return SmtReader.read(system.terms(), variables, text).stream()
                    .map(SmtReader.Assertion::term)
                    .toList();
        } catch (SmtReader.NotRead e) {
            // The mutant remembers other things, so what proved the original is no proof of it.
            return List.of();
        }
    }

    private boolean refuted(String id) {
        Goal goal = claims.failure(id);
        if (goal == null
                || !(new StoryFinder(system).find(goal, Budget.plain())
                        instanceof checkvalve.proofs.story.Search.Found found)) {
            return false;
        }
        killers.add(id);
        first = first == null ? found.story() : first;
        return true;
    }

    private boolean isReached(String id, Goal goal) {
        Requirement requirement = mutant.requirements().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Replay(mutant).play(requirement, original.story(id)) instanceof Outcome.Reached
                || new StoryFinder(system).find(goal, Budget.plain()) instanceof checkvalve.proofs.story.Search.Found;
    }

    private Optional<Fate> equivalent() {
        TransitionSystem before = Encoder.encode(original.device(), system.terms());
        SameSteps steps = new SameSteps(before, system);
        Optional<Question> question = steps.question();
        if (question.isEmpty()) {
            return Optional.empty();
        }
        if (question.get().good().isTrue()) {
            return Optional.of(new Fate.Equivalent(0));
        }
        if (!steps.sameInputs()) {
            return Optional.empty();
        }
        try (Search search = new Search(before)) {
            return proved(search, question.get())
                    .map(invariant -> new Fate.Equivalent(invariant.relations().size()));
        }
    }

    private static Optional<Invariant> proved(Search search, Question question) {
        Search.Found simple = search.proveSimply(Set.of(question)).get(question);
        Search.Found found =
                simple != null ? simple : search.prove(Set.of(question)).get(question);
        return Optional.ofNullable(found).map(Search.Found::invariant);
    }

    /** A run of the original after which the mutant would be in another state. */
    private Story difference() {
        TransitionSystem before = Encoder.encode(original.device(), system.terms());
        Optional<Question> question = new SameSteps(before, system).question();
        if (question.isEmpty()) {
            return null;
        }
        Terms terms = system.terms();
        Goal goal = new Goal(
                "a difference",
                terms.not(question.get().good()),
                terms.truth(false),
                List.of(),
                new Goal.Evidence.Seen((state, inputs, after) -> true));
        return new StoryFinder(before).find(goal, Budget.plain()) instanceof checkvalve.proofs.story.Search.Found found
                ? found.story()
                : null;
    }

    private List<String> unproved(Map<String, Question> shaken, List<String> doubtful) {
        if (doubtful.isEmpty()) {
            return List.of();
        }
        try (Search search = new Search(system)) {
            return doubtful.stream()
                    .filter(id -> proved(search, shaken.get(id)).isEmpty())
                    .toList();
        }
    }
}
