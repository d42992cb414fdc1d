package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.solve.Meter;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers every question about a device. Two threads: this one looks for proofs, another for stories; the second solver
 * checks what they find as it comes.
 */
public final class Prover implements AutoCloseable {
    private final Device device;
    private final TransitionSystem system;
    private final Questions questions;
    private final Recheck recheck = new Recheck();
    private final Witnesses witnesses;
    private final Scribe scribe;
    private final Search search;
    private final Structure structure;
    private final Map<Asked, Pending> pending = new LinkedHashMap<>();
    private final Progress progress;
    private final Meter meter = new Meter();

    private Prover(Device device, Progress progress) {
        this.device = device;
        this.progress = progress;
        meter.run();
        witnesses = new Witnesses(device, meter);
        system = Encoder.encode(device, new Terms());
        questions = new Questions(system);
        scribe = new Scribe(system);
        search = new Search(system);
        structure = new Structure(system, scribe, search, recheck);
    }

    /** Proves what can be proved, refutes what can be refuted, and says of all else that it is open. */
    public static Report prove(Device device, Progress progress) {
        return prove(device, Scope.ALL, progress);
    }

    /**
     * The same for a part of the questions.
     *
     * @throws Scope.UnknownQuestion before any work when one is named that the device is not asked
     */
    public static Report prove(Device device, Scope scope, Progress progress) {
        try (Prover prover = new Prover(device, progress)) {
            return prover.report(scope);
        }
    }

    private Report report(Scope scope) {
        List<Asked> all = new ArrayList<>(questions.all());
        all.addAll(structure.folds());
        List<Asked> asked = scope.of(all);
        questions.restrictTo(asked);
        witnesses.lookFor(questions.reachable());
        asked.forEach(structure::fold);
        questions.nextWorlds().forEach(structure::nextWorld);
        pending.putAll(structure.pending());
        search();
        Judge judge = new Judge(pending, witnesses, questions);
        List<Answer> answers = new ArrayList<>();
        for (Asked one : asked) {
            progress.at(answers.size(), asked.size(), one.id());
            answers.add(judge.answer(one));
        }
        int left = all.size() - asked.size();
        return new Report(device, answers, left, judge.certificates(), meter.units());
    }

    /** Simple proofs first; then, where no short story is in sight, all that there is to try; then stories for the rest. */
    private void search() {
        Map<Asked, Question> open = new LinkedHashMap<>(questions.invariants());
        take(open, search.proveSimply(open.values()));
        Map<Asked, Question> hopeful = new LinkedHashMap<>(open);
        hopeful.keySet().removeIf(this::seemsRefuted);
        take(open, search.prove(hopeful.values()));
        open.keySet()
                .forEach(asked ->
                        witnesses.lookForOne(asked, questions.failures().get(asked)));
    }

    private boolean seemsRefuted(Asked asked) {
        StoryFinder stories = new StoryFinder(system);
        return questions.failures().get(asked).apply(system).stream()
                .anyMatch(goal -> stories.seems(goal, Budget.glance()));
    }

    /** Has what was found checked; the others stay open. */
    private void take(Map<Asked, Question> open, Map<Question, Search.Found> found) {
        for (Map.Entry<Asked, Question> entry : List.copyOf(open.entrySet())) {
            Search.Found proof = found.get(entry.getValue());
            if (proof != null) {
                Asked asked = entry.getKey();
                open.remove(asked);
                pending.put(asked, checking(asked, entry.getValue(), proof));
            }
        }
    }

    private Pending checking(Asked asked, Question question, Search.Found proof) {
        try {
            Proposal proposal = Proposal.of(proof.invariant(), List.of());
            Certificate certificate = scribe.induction(asked, question, proposal);
            return new Pending.Checking(recheck.check(certificate), method(proof.invariant()), proof.seconds());
        } catch (Scribe.Refused e) {
            return new Pending.Undecided("no certificate can be written: " + e.getMessage(), proof.seconds());
        }
    }

    private static String method(Invariant invariant) {
        int relations = invariant.relations().size();
        return switch (relations) {
            case 0 -> "one tick from any state";
            case 1 -> "induction, 1 relation";
            default -> "induction, " + relations + " relations";
        };
    }

    @Override
    public void close() {
        search.close();
        witnesses.close();
        recheck.close();
    }
}
