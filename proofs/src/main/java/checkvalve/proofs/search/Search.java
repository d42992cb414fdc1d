package checkvalve.proofs.search;

import checkvalve.language.model.Keep;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Transfer;
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
    private static final int ENOUGH = 200;
    private static final int ONCE = 100;
    /** For a first look with relations that are not simple. */
    private static final int SHORT = 60;

    /** Any two; a simulation for one question is to see what the first has not. */
    private static final long FIRST_SEED = 20_260_101;

    private static final long OTHER_SEED = 20_260_102;

    private final TransitionSystem system;
    private final Simulation simulation;
    private final boolean ofOne;
    private final Exploration exploration;
    private final Landmarks landmarks;
    private final List<double[]> states;
    private final Steps steps;
    private final Forms forms;
    /** Of what is required what speaks of the last tick alone: whoever wrote it may have meant it as a help. */
    private final List<Term> claims;

    private Ground ground;

    /**
     * A proof that was found.
     *
     * @param seconds wall time spent on this question alone
     */
    public record Found(Invariant invariant, double seconds) {}

    /** With nothing known yet: it explores first. */
    public Search(TransitionSystem system) {
        this(system, system.state().stream().map(StateVariable::variable).collect(Collectors.toSet()));
    }

    /**
     * The same for some questions only: what no claim of theirs depends on is explored as it comes.
     *
     * @param claims what will be asked
     */
    public Search(TransitionSystem system, List<Term> claims) {
        this(system, CoreState.with(system, claims));
    }

    private Search(TransitionSystem system, Set<Term> wanted) {
        this(system, new Simulation(system, Openings.of(system), FIRST_SEED), List.of(), false);
        states.addAll(exploration.states(wanted));
        ground = ground();
    }

    /** One that goes on from what another has come to know of the same device; for one question. */
    public Search(TransitionSystem system, Footing footing) {
        this(system, new Simulation(system, footing.openings(), OTHER_SEED), footing.states(), true);
        ground = ground();
        ground.kept().putAll(footing.kept(new Transfer(system.terms())));
    }

    private Search(TransitionSystem system, Simulation simulation, List<double[]> states, boolean ofOne) {
        this.ofOne = ofOne;
        this.system = system;
        this.simulation = simulation;
        this.states = new ArrayList<>(states);
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
        exploration = new Exploration(system, simulation, landmarks);
        steps = new Steps(system.relation());
        forms = new Forms(system, landmarks, steps);
        claims = claims(system);
    }

    /** What is known by now. */
    public Footing footing() {
        return new Footing(states, simulation.openings(), ground.kept());
    }

    private Ground ground() {
        Samples samples = new Samples(system.relation(), states, simulation.judged());
        return new Ground(system.relation(), steps, samples, landmarks, ofOne);
    }

    /** Goes to see what may come of the question, and takes what it sees for this question and those that follow. */
    private void lookAt(Question question) {
        take(exploration.toward(question.good()));
    }

    private void take(List<double[]> seen) {
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
        return each(questions, question -> prove(question, List.of(Effort.SIMPLE), ONCE));
    }

    /** A proof for each question for which one was found, with all that there is to try besides simple relations. */
    public Map<Question, Found> prove(Collection<Question> questions) {
        questions.forEach(this::lookAt);
        return each(questions, question -> {
            List<Effort> efforts = question.extra().isEmpty() ? Effort.UNASSUMING : Effort.ASSUMING;
            return prove(question, List.of(Effort.SIMPLE), ENOUGH)
                    .or(() -> proveByTicks(question))
                    .or(() -> prove(question, efforts.subList(1, efforts.size()), SHORT))
                    .or(() -> proveAnew(question, efforts))
                    .or(() -> proveAnew(question, efforts))
                    .or(() -> proveBySpacer(question));
        });
    }

    /** With more samples: what went astray is begun anew (restarts do the like in SAT solvers). */
    private Optional<Invariant> proveAnew(Question question, List<Effort> efforts) {
        take(exploration.more());
        return prove(question, efforts, ENOUGH);
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

    /**
     * @param patience states to exclude, after which an attempt is given up
     */
    private Optional<Invariant> prove(Question question, List<Effort> efforts, int patience) {
        if (!holdsAtReset(question)) {
            return Optional.empty();
        }
        List<Fact> facts = Facts.of(system, question);
        List<Term> formulas = new ArrayList<>(forms.all());
        formulas.addAll(claims);
        int known = formulas.size();
        for (Effort effort : efforts) {
            Strengthening attempt = new Strengthening(ground, question, facts, formulas, effort, patience);
            Optional<Invariant> found = attempt.search();
            if (found.isEmpty() && attempt.endedInWorld() && formulas.size() == known) {
                formulas.addAll(new WorldBounds(system, ground, forms.all()).of(question));
                found = new Strengthening(ground, question, facts, formulas, effort, patience).search();
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** With the claim itself at the ticks before. */
    private Optional<Invariant> proveByTicks(Question question) {
        return holdsAtReset(question)
                ? new KInduction(system, question, Facts.of(system, question), ground.kept()).prove()
                : Optional.empty();
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
        return question.goodAtReset().isTrue()
                || ground.solver().ask(List.of(), question.goodAtReset()) instanceof TickSolver.Answer.Follows;
    }

    /** A proof with relations that are known to be inductive under the facts. */
    public Optional<Invariant> proveWith(Question question, List<Term> relations, List<Fact> facts) {
        return new Strengthening(ground, question, facts, relations, Effort.SIMPLE, ENOUGH).search();
    }

    @Override
    public void close() {
        ground.close();
    }
}
