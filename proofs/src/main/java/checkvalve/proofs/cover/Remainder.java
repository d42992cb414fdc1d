package checkvalve.proofs.cover;

import checkvalve.language.cover.Obligation;
import checkvalve.language.cover.Probes;
import checkvalve.language.cover.TestVector;
import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Type;
import checkvalve.proofs.Finder;
import checkvalve.proofs.Prover;
import checkvalve.proofs.Scope;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.SolverLost;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.Goals;
import checkvalve.proofs.story.Reachability;
import checkvalve.proofs.story.Search;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What no try has shown. Of the device with probes, and with no world but what sensors can say, it is claimed that each probe
 * is never true, and the prover is asked: a proof is one that the second solver has accepted, and a story that refutes the
 * claim is a vector that shows the obligation.
 */
final class Remainder {
    /** What is farther out of reset is left to the prover, unless it is near to another run. */
    private static final Budget NEAR = Budget.standard().withFrames(2);

    private final Map<Obligation, Item.Fate> fates = new LinkedHashMap<>();
    private final List<TestVector> vectors = new ArrayList<>();

    Remainder(Device device, List<Obligation> left) {
        if (left.isEmpty()) {
            return;
        }
        Probes probes = new Probes(device, left);
        List<Requirement> claims = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            claims.add(never(probes.probe(i), "never." + (i + 1), left.get(i).text()));
        }
        Device probed = probes.with(claims);
        TreeSet<String> ids = new TreeSet<>(claims.stream().map(Requirement::id).toList());
        ids.removeAll(reached(probed));
        if (ids.isEmpty()) {
            return;
        }
        Report report = Prover.prove(probed, new Scope(ids), Finder.here(), (done, all, id) -> {});
        for (Answer answer : report.answers()) {
            if (ids.contains(answer.id())) {
                note(left.get(Integer.parseInt(answer.id().substring("never.".length())) - 1), answer.verdict());
            }
        }
    }

    /** The claims that runs refute which go on from each other: no proof need be tried for what is far away. */
    private List<String> reached(Device probed) {
        TransitionSystem system = Encoder.encode(probed, new Terms());
        StoryFinder finder = new StoryFinder(system);
        Map<Goal, Search> found = new LinkedHashMap<>();
        try {
            List<Goal> goals =
                    system.requirements().stream().map(new Goals(system)::of).toList();
            found.putAll(Reachability.goingOn(system, NEAR).find(goals));
        } catch (SolverLost e) {
            return List.of();
        }
        List<String> reached = new ArrayList<>();
        found.forEach((goal, search) -> {
            if (search instanceof Search.Found(Story story, long ticks)
                    && finder.replayed(goal, story) instanceof Search.Found(Story shown, long last)) {
                vectors.add(Triggers.vector(shown));
                reached.add(goal.name());
            }
        });
        return reached;
    }

    private static Requirement never(Expr probe, String id, String sentence) {
        Expr condition = new Expr.Not(probe, new Type.Truth(), Place.NOWHERE);
        return new Requirement(
                id,
                sentence,
                List.of("tests"),
                List.of(),
                List.of(),
                true,
                false,
                new Requirement.Always(condition, null),
                List.of(),
                "never " + id,
                Place.NOWHERE);
    }

    private void note(Obligation obligation, Verdict verdict) {
        switch (verdict) {
            case Verdict.Proved proved -> fates.put(obligation, new Item.Unreachable());
            case Verdict.Refuted refuted -> vectors.add(Triggers.vector(refuted.story()));
            case Verdict.Open(String reason) -> fates.put(obligation, new Item.Open(reason));
        }
    }

    /** Of those that no vector shows. */
    Map<Obligation, Item.Fate> fates() {
        return fates;
    }

    /** Those that were found. */
    List<TestVector> vectors() {
        return vectors;
    }
}
