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
import java.util.function.Supplier;

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
            alone(question, known);
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
        proposed.addAll(system.shown());
        return houdini.inductive(proposed, List.of(), system.facts());
    }

    /** One question with relations of its own, ever more of them. */
    private void alone(Question question, List<Term> known) {
        Candidates candidates = new Candidates(system, cone(List.of(question)));
        Set<Term> own = candidates.counters();
        own.removeIf(counter -> !isObserver(counter));
        Sieve sieve = houdini.sieve();
        List<Supplier<Set<Term>>> tiers = List.of(
                () -> joined(
                        candidates.ofPairs(own, sieve),
                        candidates.ofIdleness(own),
                        candidates.ofBudgets(),
                        candidates.ofRamps()),
                () -> candidates.ofBounds(own),
                () -> candidates.ofTriples(own, sieve),
                () -> candidates.ofDistantPairs(own, sieve));
        List<Term> relations = question.extra().isEmpty() ? known : assumed(question, candidates, known);
        if (!question.extra().isEmpty() && attempt(question, relations)) {
            return;
        }
        for (Supplier<Set<Term>> tier : tiers) {
            relations = with(question, relations, tier.get(), candidates.weaker());
            if (attempt(question, relations)) {
                return;
            }
        }
        attempt(question, new WorldBounds(system, steps, houdini).of(question, relations, own));
    }

    /** What the question's assumptions rule out; a simulation that knows no laws has no say in it. */
    private List<Term> assumed(Question question, Candidates candidates, List<Term> known) {
        List<Term> all = new ArrayList<>(known);
        all.addAll(houdini.inductiveUnsifted(candidates.ofUnits(), known, facts(question)));
        return all;
    }

    private List<Term> with(Question question, List<Term> relations, Set<Term> proposed, Map<Term, Term> weaker) {
        List<Term> all = new ArrayList<>(relations);
        all.addAll(houdini.inductive(houdini.sieve().sifted(proposed), weaker, relations, facts(question)));
        return all;
    }

    @SafeVarargs
    private static Set<Term> joined(Set<Term>... sets) {
        Set<Term> all = new LinkedHashSet<>();
        for (Set<Term> set : sets) {
            all.addAll(set);
        }
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
