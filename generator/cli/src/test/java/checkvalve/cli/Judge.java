package checkvalve.cli;

import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.Memory;
import checkvalve.proofs.Scope;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Conclusion;
import checkvalve.proofs.agree.Item;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Kind;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for the prover: everything is proved but what the test says, and the runs are counted. */
final class Judge implements Engines.Proving {
    final AtomicInteger runs = new AtomicInteger();
    private final Map<String, Verdict> others;

    private Judge(Map<String, Verdict> others) {
        this.others = others;
    }

    static Judge provingAll() {
        return new Judge(Map.of());
    }

    static Judge refuting(String id) {
        return new Judge(Map.of(id, new Verdict.Refuted(new Story(List.of()), "it breaks at tick 3", null)));
    }

    static Judge leavingOpen(String id) {
        return new Judge(Map.of(id, new Verdict.Open("the search gave up")));
    }

    /** The program's own engines with this one in the prover's place. */
    Engines engines() {
        Engines ours = Engines.ours();
        return new Engines(
                ours.reading(),
                ours.printing(),
                this,
                (device, id, story) -> id + ": It heats at once.\n\ntick  room\n   3  19 °C\n",
                (device, stories) -> FirmwareReplay.Played.NOTHING,
                (device, name) -> new TreeMap<>(Map.of(name.replace('.', '/') + "/Core.java", "class Core {}\n")),
                (device, sources) -> new AgreementReport(
                        "",
                        List.of(new Item("step", "it steps", new Conclusion.Agreed(List.of()), 1)),
                        null,
                        new TreeMap<>()));
    }

    @Override
    public Report prove(Device device, Scope scope, Memory memory, Progress progress) {
        runs.incrementAndGet();
        List<Answer> answers = new ArrayList<>();
        SortedMap<String, String> certificates = new TreeMap<>();
        for (Requirement requirement : device.requirements()) {
            String file = requirement.id() + ".safety.smt2";
            Verdict verdict = others.getOrDefault(requirement.id(), new Verdict.Proved(List.of(file), null));
            if (verdict instanceof Verdict.Proved) {
                certificates.put(file, "; " + requirement.id() + "\n(check-sat)\n");
            }
            answers.add(answer(requirement, verdict));
        }
        answers.add(asked("totality.heater"));
        progress.at(answers.size(), answers.size(), "");
        return new Report(device, answers, 0, certificates, 42);
    }

    private static Answer answer(Requirement requirement, Verdict verdict) {
        return new Answer(
                requirement.id(),
                requirement.internal() ? Kind.INTERNAL : Kind.REQUIREMENT,
                requirement.sentence(),
                verdict,
                "induction, 2 relations",
                0.25,
                requirement.sources(),
                List.of(),
                requirement.place());
    }

    private static Answer asked(String id) {
        Verdict proved = new Verdict.Proved(List.of(), null);
        return new Answer(
                id, Kind.TOTALITY, "it has a value", proved, "one tick", 0.125, List.of(), List.of(), Place.NOWHERE);
    }
}
