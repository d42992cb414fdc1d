package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds proofs for many questions about one system, from the cheap to the dear: from any state; with relations between
 * modes and bounds of counters; with relations between counters; with what the world can have become in a tick.
 */
public final class Search {
    private final TransitionSystem system;
    private final Steps steps;
    private final Houdini houdini;
    private final Induction induction;
    private final Map<Question, Found> proofs = new LinkedHashMap<>();
    private final Map<Question, Long> nanos = new HashMap<>();

    /**
     * A proof that was found.
     *
     * @param seconds wall time spent on this question alone
     */
    public record Found(Invariant invariant, double seconds) {}

    public Search(TransitionSystem system) {
        this.system = system;
        this.steps = new Steps(system);
        this.houdini = new Houdini(system, steps);
        this.induction = new Induction(system, steps);
    }

    /** A proof for each question for which one was found. */
    public Map<Question, Found> prove(List<Question> questions) {
        List<Question> open = without(questions, List.of());
        List<Term> known = modes(open);
        for (Question question : without(open, known)) {
            List<Term> relations = counters(question, known);
            if (!attempt(question, relations)) {
                attempt(question, new WorldBounds(system, steps, houdini).of(question, relations));
            }
        }
        return proofs;
    }

    /** A proof with relations that are known to be inductive under the facts. */
    public Optional<Invariant> proveWith(Question question, List<Term> relations, List<Fact> facts) {
        return induction.prove(question, relations, facts);
    }

    private List<Question> without(List<Question> questions, List<Term> relations) {
        return questions.stream().filter(q -> !attempt(q, relations)).toList();
    }

    private boolean attempt(Question question, List<Term> relations) {
        long start = System.nanoTime();
        Optional<Invariant> found = induction.prove(question, relations, facts(question));
        long spent = nanos.merge(question, System.nanoTime() - start, Long::sum);
        found.ifPresent(invariant -> proofs.put(question, new Found(invariant, spent / 1e9)));
        return found.isPresent();
    }

    private List<Fact> facts(Question question) {
        List<Fact> facts = new ArrayList<>(system.facts());
        facts.addAll(question.extra());
        return facts;
    }

    private List<Term> modes(List<Question> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        Candidates candidates = new Candidates(system, cone(open));
        Set<Term> proposed = new LinkedHashSet<>(candidates.ofModes());
        proposed.addAll(candidates.ofRanges());
        return houdini.inductive(proposed, List.of(), system.facts());
    }

    /** Relations between the counters of a question's own observers and those of the core. */
    private List<Term> counters(Question question, List<Term> known) {
        Candidates candidates = new Candidates(system, cone(List.of(question)));
        Set<Term> observers = candidates.counters();
        observers.removeIf(counter -> !isObserver(counter));
        Set<Term> proposed = new LinkedHashSet<>(candidates.ofPairs(observers, houdini.sieve()));
        proposed.addAll(candidates.ofIdleness(observers));
        proposed.addAll(candidates.ofBudgets());
        proposed.addAll(candidates.ofRamps());
        List<Term> all = new ArrayList<>(known);
        all.addAll(houdini.inductive(proposed, known, system.facts()));
        return all;
    }

    private boolean isObserver(Term counter) {
        return system.device().requirements().stream()
                .anyMatch(r -> counter.name().startsWith(r.id() + " "));
    }

    private Cone cone(List<Question> open) {
        List<Term> roots = new ArrayList<>();
        for (Question question : open) {
            roots.add(question.good());
            question.extra().forEach(fact -> roots.add(fact.condition()));
        }
        return new Cone(system, roots, system.facts());
    }
}
