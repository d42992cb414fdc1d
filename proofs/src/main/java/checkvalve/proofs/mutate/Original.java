package checkvalve.proofs.mutate;

import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.ConeDigest;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.SmtText;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of the spec before any change: what proves each claim, what shows that each goal can be reached. */
final class Original {
    private final Device device;
    private final Map<String, String> digests = new LinkedHashMap<>();
    private final Map<String, String> relations = new LinkedHashMap<>();
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final List<String> unproved = new ArrayList<>();

    Original(Device device) {
        this.device = device;
        TransitionSystem system = Encoder.encode(device, new Terms());
        Claims claims = new Claims(system);
        ConeDigest digest = new ConeDigest(system);
        claims.invariants().forEach((id, question) -> digests.put(id, digest.of(question)));
        prove(system, claims);
        StoryFinder finder = new StoryFinder(system);
        claims.reachable().forEach((id, goal) -> tell(id, goal, finder));
    }

    private void prove(TransitionSystem system, Claims claims) {
        try (Search search = new Search(system)) {
            Map<Question, Search.Found> found =
                    new LinkedHashMap<>(search.proveSimply(claims.invariants().values()));
            List<Question> open = new ArrayList<>(claims.invariants().values());
            open.removeAll(found.keySet());
            found.putAll(search.prove(open));
            claims.invariants().forEach((id, question) -> {
                if (found.containsKey(question)) {
                    relations.put(id, written(found.get(question).invariant()));
                } else {
                    unproved.add(id);
                }
            });
        }
    }

    private static String written(Invariant invariant) {
        SmtText text = new SmtText(Map.of());
        StringBuilder out = new StringBuilder(text.preamble(invariant.relations()));
        for (Term relation : invariant.relations()) {
            out.append("(assert ").append(text.reference(relation)).append(")\n");
        }
        return out.toString();
    }

    private void tell(String id, Goal goal, StoryFinder finder) {
        if (finder.find(goal, Budget.standard()) instanceof checkvalve.proofs.story.Search.Found found) {
            stories.put(id, found.story());
        } else {
            unproved.add(id);
        }
    }

    Device device() {
        return device;
    }

    /** Claims that do not hold, or are not known to, before any change; none of them can kill a mutant. */
    List<String> unproved() {
        return unproved;
    }

    /** Of all that the answer to a claim depends on. */
    String digest(String id) {
        return digests.get(id);
    }

    /** The relations that prove a claim, as text; null for one that is not proved. */
    String relations(String id) {
        return relations.get(id);
    }

    /** A run that reaches a goal; null where none is known. */
    Story story(String id) {
        return stories.get(id);
    }
}
