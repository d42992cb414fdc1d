package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.Scout;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects states that a system can come to. A simulation wanders; to the modes that it has not come upon, since they ask
 * for much at once or for a long time, a scout is sent first, from a state that is known or out of reset, and it wanders on
 * from there.
 */
final class Exploration {
    private static final int FIRST_STATES = 1_000;
    private static final int STATES_FROM_THERE = 100;
    private static final int MOST_STATES = 6_000;
    /** Steps that are tried for each state that is wanted. */
    private static final int PATIENCE = 10;

    private static final int ROUNDS = 3;
    private static final int TURN = 5;
    /** Steps after which it is looked whether at least so many places came that are not known well. */
    private static final int STRETCH = 2_000;

    private static final int LEAST_NEWS = 30;
    /** States that a scout may start from. */
    private static final int STARTS = 150;
    /** With which a run goes on as it is. */
    private static final int MOST_LEAPS = 40;

    private final TransitionSystem system;
    private final Terms terms;
    private final Simulation simulation;
    private final Landmarks landmarks;
    private final Modes modes;
    private final Map<Term, StateVariable> variables = new HashMap<>();
    private final KnownStates known;
    private final Set<Term> core;
    private final Scout fromReset;
    private final Scout fromKnown;
    private final List<Term> coreModes = new ArrayList<>();
    private final Set<String> outputs = new HashSet<>();

    Exploration(TransitionSystem system, Simulation simulation, Landmarks landmarks) {
        this.system = system;
        this.landmarks = landmarks;
        this.terms = system.terms();
        this.simulation = simulation;
        this.core = CoreState.of(system);
        this.modes = new Modes(system.relation());
        this.fromReset = new Scout(system, new Budget(6, 10_000_000, 1_000_000, 0));
        this.fromKnown = new Scout(system, new Budget(3, 10_000_000, 1_000_000, 0));
        this.known = new KnownStates(system, landmarks);
        system.state().forEach(variable -> variables.put(variable.variable(), variable));
        system.state().stream()
                .map(StateVariable::variable)
                .filter(variable -> core.contains(variable) && isMode(variable))
                .forEach(coreModes::add);
        system.device().outputs().forEach(output -> outputs.add(output.name()));
    }

    /**
     * In the order of the system's variables, and not too many of them in the same modes.
     *
     * @param wanted state variables to which scouts are sent
     */
    List<double[]> states(Set<Term> wanted) {
        known.add(simulation.state());
        wander(FIRST_STATES);
        boolean news = true;
        for (int round = 0; round < ROUNDS && news; round++) {
            news = false;
            for (Modes.Mode mode : modes.all()) {
                for (Term variable : isOutput(mode) ? List.<Term>of() : mode.variables()) {
                    if (!wanted.contains(variable)) {
                        continue;
                    }
                    news |= isMode(variable) && !known.contain(variable, true) && scouted(variable, known.first());
                    news |= isMode(variable)
                            && !known.contain(variable, false)
                            && scouted(terms.not(variable), known.first());
                }
            }
        }
        system.state().stream()
                .filter(variable -> wanted.contains(variable.variable()))
                .forEach(this::far);
        wander(MOST_STATES - known.count());
        return known.from(0);
    }

    /**
     * States on the way to what a claim excludes: what comes when each of its times has half passed. None where nothing
     * is said of times, or no way was found.
     */
    List<double[]> toward(Term good) {
        Map<Term, Term> doubled = new HashMap<>();
        for (StateVariable variable : system.state()) {
            if (landmarks.cap(variable.variable()) != null && isOwn(variable)) {
                doubled.put(variable.variable(), terms.scale(Rational.of(2), variable.variable()));
            }
        }
        Term half = new Substitution(terms, doubled).apply(good);
        int before = known.count();
        if (half != good) {
            fromReset.outOfReset(terms.not(half)).ifPresent(way -> follow(null, way.legs()));
        }
        return known.from(before);
    }

    /** As many states again, which the simulation comes to without a scout. */
    List<double[]> more() {
        int before = known.count();
        wander(MOST_STATES);
        return known.from(before);
    }

    /** Has a counter half full at least; one that never is full has it count at all. */
    private void far(StateVariable counter) {
        if (!landmarks.counts(counter.variable())) {
            return;
        }
        Long cap = landmarks.cap(counter.variable());
        long wanted = cap == null ? 1 : cap / 2;
        double[] most = known.most(counter.variable());
        if (known.value(most, counter.variable()) < wanted) {
            Term goal = terms.atMost(terms.whole(wanted), counter.variable());
            scouted(goal, most);
        }
    }

    /** Where machines and thresholds have been everywhere, outputs have, too. */
    private boolean isOutput(Modes.Mode mode) {
        String name = mode.variables().getFirst().name();
        int end = name.indexOf('=');
        return outputs.contains(end < 0 ? name : name.substring(0, end));
    }

    /** For so many more states, turning to seldom seen places now and then; it ends early when little that is new comes. */
    private void wander(int wanted) {
        int enough = known.count() + wanted;
        int steps = PATIENCE * wanted;
        int news = LEAST_NEWS;
        for (int i = 0; i < steps && known.count() < enough && news >= LEAST_NEWS; i += STRETCH) {
            int before = known.count();
            for (int j = 0; j < STRETCH && i + j < steps && known.count() < enough; j++) {
                if (j % TURN == TURN - 1) {
                    simulation.turn();
                }
                step();
            }
            news = known.count() - before;
        }
    }

    /** A state on a way that a scout has found, however well its place is known. */
    private void keep() {
        simulation.note();
        known.add(simulation.state());
    }

    private void step() {
        if (simulation.advance()) {
            known.add(simulation.state());
        }
    }

    /** Whether nothing that the device does depends on it. */
    private boolean isOwn(StateVariable variable) {
        return !core.contains(variable.variable());
    }

    private boolean isMode(Term variable) {
        StateVariable one = variables.get(variable);
        return one.role() == StateVariable.Role.MODE && variable.sort() == Sort.BOOL;
    }

    /** Whether a scout has found a way, from one of the states that stand for all or from another. */
    private boolean scouted(Term goal, double[] other) {
        List<double[]> starts = new ArrayList<>(known.representatives(coreModes, STARTS));
        starts.add(other);
        Optional<Scout.Way> way =
                fromKnown.from(starts.stream().map(known::values).toList(), goal);
        way.ifPresent(found -> follow(starts.get(found.start()), found.legs()));
        return way.isPresent();
    }

    /** Makes the run, and goes on from there. */
    private void follow(double[] start, List<Scout.Leg> legs) {
        simulation.goTo(start);
        for (Scout.Leg leg : legs) {
            simulation.take(leg.inputs());
            for (long left = leg.ticks(); left > 0; ) {
                left -= left > 2 ? simulation.leap(left) : simulation.tick();
                keep();
            }
        }
        for (int leaps = 0; leaps < MOST_LEAPS; leaps++) {
            simulation.leap();
            keep();
        }
        wander(STATES_FROM_THERE);
    }
}
