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
        List<Term> relations = modes(open);
        open = without(open, relations);
        relations = counters(open, relations);
        open = without(open, relations);
        List<Term> kept = relations;
        for (Question question : open) {
            List<Term> world = new WorldBounds(system, steps, houdini).of(question, kept);
            attempt(question, world);
        }
        return proofs;
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
        proposed.addAll(candidates.ofBounds());
        return houdini.inductive(proposed, List.of(), system.facts());
    }

    private List<Term> counters(List<Question> open, List<Term> known) {
        if (open.isEmpty()) {
            return known;
        }
        Candidates candidates = new Candidates(system, cone(open));
        Set<Term> observers = candidates.counters();
        observers.removeIf(counter -> !isObserver(counter));
        Set<Term> proposed = new LinkedHashSet<>(candidates.ofPairs(observers));
        proposed.addAll(candidates.ofBudgets());
        List<Term> all = new ArrayList<>(known);
        all.addAll(houdini.inductive(proposed, known, system.facts()));
        return all;
    }

    private boolean isObserver(Term counter) {
        return system.device().requirements().stream()
                .anyMatch(r -> counter.name().startsWith(r.id() + " "));
    }

    private Cone cone(List<Question> open) {
        return new Cone(system, open.stream().map(Question::good).toList(), system.facts());
    }
}
