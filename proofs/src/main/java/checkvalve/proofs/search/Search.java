package checkvalve.proofs.search;

import checkvalve.language.model.Keep;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds proofs for many questions about one system, from the cheap to the dear: with simple relations, with less simple
 * ones, with what the world can have become in a tick.
 */
public final class Search implements AutoCloseable {
    private static final long BUDGET = 60_000_000;

    private final TransitionSystem system;
    private final Simulation simulation;
    private final Exploration exploration;
    private final Landmarks landmarks;
    private final List<double[]> states;
    private Ground ground;
    private final Forms forms;
    /** Of what is required what speaks of the last tick alone: whoever wrote it may have meant it as a help. */
    private final List<Term> claims;

    /**
     * A proof that was found.
     *
     * @param seconds wall time spent on this question alone
     */
    public record Found(Invariant invariant, double seconds) {}

    public Search(TransitionSystem system) {
        this.system = system;
        landmarks = new Landmarks(
                system.relation(),
                system.requirements().stream().map(EncodedRequirement::good).toList());
        for (Keep keep : system.device().keeps()) {
            if (keep instanceof Keep.Ramp ramp) {
                landmarks.ends(
                        system.terms().variable(ramp.name(), Sort.INT),
                        ramp.low() * ramp.scale(),
                        ramp.high() * ramp.scale());
            }
        }
        simulation = new Simulation(system);
        exploration = new Exploration(system, simulation, landmarks);
        states = new ArrayList<>(exploration.states());
        ground = ground();
        this.forms = new Forms(system, landmarks, ground.steps());
        this.claims = claims(system);
    }

    private Ground ground() {
        Samples samples = new Samples(system.relation(), states, simulation.judged());
        return new Ground(system.relation(), samples, landmarks);
    }

    /** Goes to see what may come of the question, and takes what it sees for this question and those that follow. */
    private void lookAt(Question question) {
        List<double[]> seen = exploration.toward(question.good());
        if (!seen.isEmpty()) {
            states.addAll(seen);
            Map<Term, Set<Term>> kept = ground.kept();
            ground.close();
            ground = ground();
            ground.kept().putAll(kept);
        }
    }

    private static List<Term> claims(TransitionSystem system) {
        Terms terms = system.terms();
        Term started = terms.variable("started", Sort.BOOL);
        Substitution later = new Substitution(terms, Map.of(started, terms.truth(true)));
        Set<Term> state = system.state().stream().map(StateVariable::variable).collect(Collectors.toSet());
        return system.requirements().stream()
                .filter(one -> !(one.requirement().form() instanceof Requirement.Reachable))
                .map(one -> later.apply(one.good()))
                .filter(good -> state.containsAll(Variables.of(List.of(good))))
                .map(good -> terms.or(terms.not(started), good))
                .toList();
    }

    /** A proof for each question for which simple relations make one. */
    public Map<Question, Found> proveSimply(Collection<Question> questions) {
        return each(questions, question -> prove(question, List.of(Effort.SIMPLE)));
    }

    /** A proof for each question for which one was found, with all that there is to try besides simple relations. */
    public Map<Question, Found> prove(Collection<Question> questions) {
        questions.forEach(this::lookAt);
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
        List<Term> formulas = new ArrayList<>(forms.all());
        formulas.addAll(claims);
        for (Effort effort : efforts) {
            Strengthening attempt = new Strengthening(ground, question, facts, formulas, effort);
            Optional<Invariant> found = attempt.search();
            if (found.isEmpty()
                    && attempt.endedInWorld()
                    && formulas.size() == forms.all().size() + claims.size()) {
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
