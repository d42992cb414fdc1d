package checkvalve.proofs.search;

import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds proofs for many questions about one system, from the cheap to the dear: with simple relations, with less simple
 * ones, with what the world can have become in a tick.
 */
public final class Search implements AutoCloseable {
    private static final long BUDGET = 60_000_000;

    private final TransitionSystem system;
    private final Ground ground;
    private final Forms forms;

    /**
     * A proof that was found.
     *
     * @param seconds wall time spent on this question alone
     */
    public record Found(Invariant invariant, double seconds) {}

    public Search(TransitionSystem system) {
        this.system = system;
        Landmarks landmarks = new Landmarks(
                system.relation(),
                system.requirements().stream().map(EncodedRequirement::good).toList());
        Simulation simulation = new Simulation(system);
        Samples samples = new Samples(system.relation(), simulation.states(), simulation.judged());
        this.ground = new Ground(system.relation(), samples, landmarks);
        this.forms = new Forms(system, landmarks, ground.steps());
    }

    /** A proof for each question for which simple relations make one. */
    public Map<Question, Found> proveSimply(Collection<Question> questions) {
        return each(questions, question -> prove(question, List.of(Effort.SIMPLE)));
    }

    /** A proof for each question for which one was found, with all that there is to try besides simple relations. */
    public Map<Question, Found> prove(Collection<Question> questions) {
        return each(
                questions,
                question -> prove(question, question.extra().isEmpty() ? Effort.UNASSUMING : Effort.ASSUMING)
                        .or(() -> proveBySpacer(question)));
    }

    private static Map<Question, Found> each(
            Collection<Question> questions, Function<Question, Optional<Invariant>> attempt) {
        Map<Question, Found> proofs = new LinkedHashMap<>();
        for (Question question : questions) {
            long start = System.nanoTime();
            Optional<Invariant> invariant = attempt.apply(question);
            double seconds = (System.nanoTime() - start) / 1e9;
            invariant.ifPresent(found -> proofs.put(question, new Found(found, seconds)));
        }
        return proofs;
    }

    private Optional<Invariant> prove(Question question, List<Effort> efforts) {
        if (!holdsAtReset(question)) {
            return Optional.empty();
        }
        List<Fact> facts = Facts.of(system, question);
        List<Term> formulas = forms.all();
        for (Effort effort : efforts) {
            Strengthening attempt = new Strengthening(ground, question, facts, formulas, effort);
            Optional<Invariant> found = attempt.search();
            if (found.isEmpty()
                    && attempt.endedInWorld()
                    && formulas.size() == forms.all().size()) {
                formulas = new ArrayList<>(formulas);
                formulas.addAll(new WorldBounds(system, ground, forms.all()).of(question));
                found = new Strengthening(ground, question, facts, formulas, effort).search();
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** With a relation of Spacer's, where nothing else has made a proof. */
    private Optional<Invariant> proveBySpacer(Question question) {
        if (!holdsAtReset(question)) {
            return Optional.empty();
        }
        List<Fact> facts = Facts.of(system, question);
        List<Term> relation =
                new SpacerRelation(system).of(question, facts, ground.kept().keySet());
        return relation.isEmpty() ? Optional.empty() : proveWith(question, relation, facts);
    }

    private boolean holdsAtReset(Question question) {
        if (question.goodAtReset().isTrue()) {
            return true;
        }
        try (Z3Session session = new Z3Session()) {
            return session.check(BUDGET, system.terms().not(question.goodAtReset()))
                    .isUnsat();
        }
    }

    /** A proof with relations that are known to be inductive under the facts. */
    public Optional<Invariant> proveWith(Question question, List<Term> relations, List<Fact> facts) {
        return new Strengthening(ground, question, facts, relations, Effort.SIMPLE).search();
    }

    @Override
    public void close() {
        ground.close();
    }
}
