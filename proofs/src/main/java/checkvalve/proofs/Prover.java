package checkvalve.proofs;

import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.StoryReader;
import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.language.print.CanonicalPrinter;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.FoldStep;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.Search;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.Sha256;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Kind;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Answers every question about a device: has a search look for proofs and runs, and has the second solver and the
 * interpreter check what it says, as it comes. Believed, with {@link Scribe} and {@link Judge}: whatever the search says,
 * it can only make an answer come or not.
 */
public final class Prover implements AutoCloseable {
    private final Device device;
    private final String model;
    private final TransitionSystem system;
    private final Questions questions;
    private final Scribe scribe;
    private final Memory memory;
    private final Recheck recheck;
    private final Recollection recollection;
    private final Progress progress;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<Asked, Function<Terms, FoldStep>> folds = new LinkedHashMap<>();
    private final Map<Asked, Pending> pending = new LinkedHashMap<>();
    private final Set<Asked> held = new LinkedHashSet<>();
    private Duration limit = Recheck.SHORT;
    private long units;

    private Prover(Device device, Memory memory, Progress progress) {
        this.device = device;
        this.model = model(device);
        this.memory = memory;
        this.progress = progress;
        recheck = new Recheck(memory);
        system = Encoder.encode(device, new Terms());
        questions = new Questions(system);
        recollection = new Recollection(system, questions);
        scribe = new Scribe(system);
        Folds given = system.layout().folds();
        given.extremes().forEach(one -> fold(terms -> FoldStep.of(device, terms, given, one)));
        given.occurrences().forEach(one -> fold(terms -> FoldStep.of(device, terms, given, one)));
    }

    /** Proves what can be proved, refutes what can be refuted, and says of all else that it is open. */
    public static Report prove(Device device, Progress progress) {
        return prove(device, Scope.ALL, Finder.here(), progress);
    }

    /** The same for a part of the questions, with a search of the caller's choice. */
    public static Report prove(Device device, Scope scope, Finder finder, Progress progress) {
        return prove(device, scope, finder, Memory.NONE, progress);
    }

    /**
     * The same, and what earlier runs have found is not searched again where it still makes an answer.
     *
     * @throws Scope.UnknownQuestion before any work when one is named that the device is not asked
     */
    public static Report prove(Device device, Scope scope, Finder finder, Memory memory, Progress progress) {
        try (Prover prover = new Prover(device, memory, progress)) {
            return prover.report(scope, finder);
        }
    }

    private void fold(Function<Terms, FoldStep> step) {
        String name = step.apply(new Terms()).name();
        String sentence = "what a fold over " + name + " gives, for any number of members";
        String id = Kind.FOLD.word() + "." + name;
        folds.put(new Asked(id, Kind.FOLD, sentence, List.of(), List.of(), List.of(), Place.NOWHERE), step);
    }

    private Report report(Scope scope, Finder finder) {
        List<Asked> all = new ArrayList<>(questions.all());
        all.addAll(folds.keySet());
        scope.of(all).forEach(one -> asked.put(one.id(), one));
        questions.restrictTo(asked.values());
        folds.keySet().retainAll(asked.values());
        folds.forEach((one, step) -> pending.put(
                one,
                new Pending.Checking(
                        recheck.check(scribe.fold(one.id(), step), Recheck.LONG), "induction over members", 0)));
        recall();
        limit = Recheck.LONG;
        List<String> searched = searched();
        if (!searched.isEmpty()) {
            recheck.warmUp();
            finder.find(device, searched, this::take);
        }
        Judge judge = new Judge(pending, questions);
        List<Answer> answers = asked.values().stream().map(judge::answer).toList();
        if (asked.size() == all.size()) {
            boolean whole = answers.stream().noneMatch(answer -> answer.verdict() instanceof Verdict.Open);
            memory.keep(
                    new Memory.Recalled(recollection.worthKeeping(pending), whole ? origin(searched) : "", units),
                    recheck.accepted());
        }
        return new Report(device, answers, all.size() - asked.size(), judge.certificates(), units);
    }

    /** The model, if one search from nothing has found all. */
    private String origin(List<String> searched) {
        if (held.isEmpty() || (searched.isEmpty() && memory.recall().model().equals(model))) {
            return model;
        }
        return "";
    }

    /** A digest of what a spec means, whatever its layout and comments. */
    public static String model(Device device) {
        return Sha256.of(CanonicalPrinter.print(device));
    }

    /** Tries what is remembered; what makes no answer any more is forgotten. */
    private void recall() {
        Memory.Recalled recalled = memory.recall();
        Set<Asked> tried = new LinkedHashSet<>();
        for (Memory.Kept kept : recalled.finds()) {
            Asked about = asked.get(kept.find().id());
            if (about != null && recollection.isFit(about, kept)) {
                take(kept.find());
                if (pending.containsKey(about)) {
                    tried.add(about);
                }
            }
        }
        held.addAll(tried);
        held.removeIf(about -> !Recollection.holds(pending.get(about)));
        tried.removeAll(held);
        pending.keySet().removeAll(tried);
        units = held.isEmpty() ? 0 : recalled.units();
    }

    private List<String> searched() {
        return asked.values().stream()
                .filter(one -> !pending.containsKey(one) && !questions.evident().contains(one))
                .map(Asked::id)
                .toList();
    }

    private void take(Find find) {
        if (find instanceof Find.Ended ended) {
            units += ended.units();
            return;
        }
        Asked about = asked.get(find.id());
        if (about == null || pending.containsKey(about)) {
            return;
        }
        recollection.note(find);
        switch (find) {
            case Find.Begun begun -> {}
            case Find.Ended ended -> {}
            case Find.Proof proof -> pending.put(about, proof(about, proof));
            case Find.Conflict conflict -> pending.put(about, conflict(about, conflict));
            case Find.Run run -> pending.put(about, run(about, run));
            case Find.Nothing nothing -> pending.put(about, new Pending.Undecided(nothing.reason(), nothing.seconds()));
        }
        progress.at(pending.size(), asked.size(), about.id());
    }

    private Pending proof(Asked about, Find.Proof proof) {
        try {
            Proposal proposal = Proposal.of(proof);
            Question question = questions.invariants().get(about);
            List<Fact> laws = questions.nextWorlds().get(about);
            if (question == null && laws == null) {
                return new Pending.Undecided("the search proposes a proof of what is no claim", proof.seconds());
            }
            return question != null
                    ? new Pending.Checking(
                            recheck.check(scribe.induction(about, question, proposal), limit),
                            proposal.method(),
                            proof.seconds())
                    : new Pending.Checking(
                            recheck.check(scribe.nextWorld(about, laws, proposal), limit),
                            proposal.method(),
                            proof.seconds());
        } catch (Scribe.Refused e) {
            return new Pending.Undecided("no certificate can be written: " + e.getMessage(), proof.seconds());
        }
    }

    private Pending conflict(Asked about, Find.Conflict find) {
        try {
            Conflict conflict = scribe.conflict(questions.nextWorlds().getOrDefault(about, List.of()), find.script());
            return new Pending.Stuck(
                    recheck.check(scribe.of(about, conflict), limit),
                    ConflictText.of(device, conflict),
                    find.seconds());
        } catch (Scribe.Refused e) {
            return new Pending.Undecided("the conflict can't be checked: " + e.getMessage(), find.seconds());
        }
    }

    /** Goals make terms, so they are made here, and only the replay is done elsewhere. */
    private Pending run(Asked about, Find.Run run) {
        List<Goal> goals = questions.reachable().containsKey(about)
                ? List.of(questions.reachable().get(about).apply(system))
                : questions.failures().getOrDefault(about, s -> List.of()).apply(system);
        if (run.goal() < 0 || run.goal() >= goals.size()) {
            return new Pending.Undecided("the search tells a story of nothing that was asked", run.seconds());
        }
        try {
            Story story = StoryReader.read(device, run.story());
            StoryFinder finder = new StoryFinder(system);
            Goal goal = goals.get(run.goal());
            CompletableFuture<Search> replay =
                    recheck.played(playing(about, run), story, () -> finder.replayed(goal, story));
            return new Pending.Replaying(replay, run.seconds());
        } catch (StoryReader.NotRead e) {
            return new Pending.Undecided("the story can't be read: " + e.getMessage(), run.seconds());
        }
    }

    /** All that what a story shows depends on. */
    private String playing(Asked about, Find.Run run) {
        return "a story for goal " + run.goal() + " of " + about.id() + " of model " + model + "\n" + run.story();
    }

    @Override
    public void close() {
        recheck.close();
    }
}
