package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.proofs.certify.InductionCertificate;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Answers every question about a device. */
public final class Prover implements AutoCloseable {
    private final Device device;
    private final TransitionSystem system;
    private final Questions questions;
    private final Recheck recheck = new Recheck();
    private final Witnesses witnesses;
    private final Structure structure;
    private final Map<Asked, Pending> pending = new LinkedHashMap<>();
    private final SortedMap<String, String> certificates = new TreeMap<>();
    private final Progress progress;

    private Prover(Device device, Progress progress) {
        this.device = device;
        this.progress = progress;
        system = Encoder.encode(device, new Terms());
        questions = new Questions(system);
        witnesses = new Witnesses(device);
        structure = new Structure(system, recheck);
    }

    /** Proves what can be proved, refutes what can be refuted, and says of all else that it is open. */
    public static Report prove(Device device, Progress progress) {
        try (Prover prover = new Prover(device, progress)) {
            return prover.report();
        }
    }

    private Report report() {
        witnesses.start();
        structure.folds();
        questions.nextWorlds().forEach(structure::nextWorld);
        pending.putAll(structure.pending());
        search();
        List<Asked> all = new ArrayList<>(questions.all());
        structure.pending().keySet().stream()
                .filter(asked -> !all.contains(asked))
                .forEach(all::add);
        List<Answer> answers = new ArrayList<>();
        for (Asked asked : all) {
            progress.at(answers.size(), all.size(), asked.id());
            answers.add(answer(asked));
        }
        return new Report(device, answers, certificates, 0);
    }

    private void search() {
        InductionCertificate writer = new InductionCertificate(system);
        Map<Question, Search.Found> found =
                new Search(system).prove(List.copyOf(questions.invariants().values()));
        questions.invariants().forEach((asked, question) -> {
            Search.Found proof = found.get(question);
            if (proof != null) {
                pending.put(
                        asked,
                        new Pending.Checking(
                                recheck.check(writer.of(question, proof.invariant(), asked.claim())),
                                method(proof.invariant()),
                                proof.seconds()));
            }
        });
    }

    private static String method(Invariant invariant) {
        int relations = invariant.relations().size();
        return switch (relations) {
            case 0 -> "one tick from any state";
            case 1 -> "induction, 1 relation";
            default -> "induction, " + relations + " relations";
        };
    }

    private Answer answer(Asked asked) {
        Pending state = pending.get(asked);
        return switch (state) {
            case null -> witnesses.answer(asked, questions);
            case Pending.Checking(var check, String method, double seconds) ->
                checked(asked, check.join(), method, seconds);
            case Pending.Stuck(var values, double seconds) ->
                answer(asked, new Verdict.Refuted(null, stuck(values)), "a state without a world", seconds);
            case Pending.Undecided(String reason, double seconds) ->
                answer(asked, new Verdict.Open(reason), "search", seconds);
        };
    }

    private Answer checked(Asked asked, Recheck.Result result, String method, double seconds) {
        double all = seconds + result.seconds();
        if (result.refusal() != null) {
            return answer(asked, new Verdict.Open(result.refusal()), method, all);
        }
        String vacuous = witnesses.vacuous(asked, questions);
        if (vacuous != null) {
            return answer(asked, new Verdict.Open(vacuous), method, all);
        }
        certificates.putAll(result.texts());
        return answer(asked, new Verdict.Proved(List.copyOf(result.texts().keySet()), null), method, all);
    }

    static Answer answer(Asked asked, Verdict verdict, String method, double seconds) {
        return new Answer(
                asked.id(),
                asked.kind(),
                asked.sentence(),
                verdict,
                method,
                seconds,
                asked.sources(),
                asked.assumptions(),
                asked.place());
    }

    private static String stuck(Map<?, ?> state) {
        return "no next world satisfies the laws when " + state;
    }

    @Override
    public void close() {
        witnesses.close();
        recheck.close();
    }
}
