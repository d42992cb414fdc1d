package checkvalve.proofs.cover;

import checkvalve.language.cover.Obligation;
import checkvalve.language.cover.Probes;
import checkvalve.language.cover.TestVector;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Type;
import checkvalve.proofs.Finder;
import checkvalve.proofs.Prover;
import checkvalve.proofs.Scope;
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
        TreeSet<String> ids = new TreeSet<>(claims.stream().map(Requirement::id).toList());
        Report report = Prover.prove(probes.with(claims), new Scope(ids), Finder.here(), (done, all, id) -> {});
        for (Answer answer : report.answers()) {
            if (ids.contains(answer.id())) {
                note(left.get(Integer.parseInt(answer.id().substring("never.".length())) - 1), answer.verdict());
            }
        }
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
