package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where runs have come to. What takes many steps out of reset is often few away from there: a third short circuit from
 * the second, ten minutes of lock-out from the first.
 */
final class Waypoints {
    private record Run(Set<Fact> facts, List<Moment> moments) {}

    private final TransitionSystem system;
    private final List<Run> runs = new ArrayList<>();

    Waypoints(TransitionSystem system) {
        this.system = system;
    }

    /**
     * Notes a run out of reset.
     *
     * @param facts what held at every tick besides the facts of the system
     */
    void add(Collection<Fact> facts, List<Moment> run) {
        runs.add(new Run(Set.copyOf(facts), List.copyOf(run)));
    }

    /** How many runs were noted. */
    int runs() {
        return runs.size();
    }

    /** Reset, and where runs with these facts have come to, each state once, in the order in which they came. */
    List<Waypoint> in(Cone cone, Collection<Fact> facts) {
        Course course = new Course(system, cone);
        Map<Map<Term, Rational>, Waypoint> waypoints = new LinkedHashMap<>();
        Waypoint start = course.start();
        waypoints.put(start.state(), start);
        runs.stream()
                .filter(run -> run.facts().containsAll(facts))
                .flatMap(run -> course.along(run.moments()).stream())
                .forEach(waypoint -> waypoints.putIfAbsent(waypoint.state(), waypoint));
        return List.copyOf(waypoints.values());
    }
}
