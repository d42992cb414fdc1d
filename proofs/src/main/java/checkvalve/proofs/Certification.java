package checkvalve.proofs;

import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.StoryReader;
import checkvalve.language.model.Device;
import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.certify.InductionCertificate;
import checkvalve.proofs.check.Theorem;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.FoldStep;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.Search;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.verdict.Kind;
import checkvalve.proofs.verdict.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Checks certificates without any search. With the spec: every question must have its files, each must be byte for byte
 * what the spec gives with the relations in it, and each must be answered {@code unsat} by the second solver, with a proof
 * that is checked too, and {@code sat} without its goal. A story must show in the interpreter what it is for. Believed.
 */
public final class Certification {
    private final TransitionSystem system;
    private final Questions questions;
    private final SortedMap<String, String> files;
    private final SortedSet<String> unused;
    private final Scribe scribe;
    private final UnaryOperator<String> theorem;
    private final List<Certified> results = new ArrayList<>();

    /**
     * One question, or a file that belongs to none.
     *
     * @param refusal why it does not count; null when it does
     */
    public record Certified(String id, List<String> files, String refusal) {
        public Certified {
            files = List.copyOf(files);
        }

        public boolean isAccepted() {
            return refusal == null;
        }
    }

    private Certification(Device device, SortedMap<String, String> files, UnaryOperator<String> theorem) {
        this.theorem = theorem;
        this.system = Encoder.encode(device, new Terms());
        this.questions = new Questions(system);
        this.files = files;
        this.unused = new TreeSet<>(files.keySet());
        this.scribe = new Scribe(system);
    }

    /**
     * Whether the files are proofs of all that the device is asked.
     *
     * @param files texts of {@code .smt2} and {@code .story} files by name
     */
    public static List<Certified> of(Device device, SortedMap<String, String> files, Progress progress) {
        return of(device, files, new Theorem()::refusal, progress);
    }

    /**
     * The same with another judge of single files.
     *
     * @param theorem why a file is no theorem; null where it is one
     */
    static List<Certified> of(
            Device device, SortedMap<String, String> files, UnaryOperator<String> theorem, Progress progress) {
        Certification certification = new Certification(device, files, theorem);
        certification.all(progress);
        return List.copyOf(certification.results);
    }

    /** One of the questions, to be certified when its turn comes. */
    private interface Step {
        List<String> files() throws Scribe.Refused;
    }

    private void all(Progress progress) {
        Map<String, Step> steps = new LinkedHashMap<>();
        questions.invariants().forEach((asked, question) -> steps.put(asked.id(), () -> invariant(asked, question)));
        questions.nextWorlds().forEach((asked, laws) -> steps.put(asked.id(), () -> nextWorld(asked, laws)));
        questions.reachable().forEach((asked, goal) -> steps.put(asked.id(), () -> story(asked, goal)));
        folds(steps);
        steps.forEach((id, step) -> {
            progress.at(results.size(), steps.size(), id);
            results.add(certified(id, step));
        });
        unused.forEach(
                file -> results.add(new Certified(file, List.of(file), "no question of the spec has this file")));
    }

    private void folds(Map<String, Step> steps) {
        Folds folds = system.layout().folds();
        folds.extremes().forEach(one -> fold(steps, terms -> FoldStep.of(system.device(), terms, folds, one)));
        folds.occurrences().forEach(one -> fold(steps, terms -> FoldStep.of(system.device(), terms, folds, one)));
    }

    private void fold(Map<String, Step> steps, Function<Terms, FoldStep> step) {
        String id = Kind.FOLD.word() + "." + step.apply(new Terms()).name();
        steps.put(id, () -> checked(scribe.fold(id, step)));
    }

    private static Certified certified(String id, Step step) {
        try {
            return new Certified(id, step.files(), null);
        } catch (Scribe.Refused e) {
            return new Certified(id, List.of(), e.getMessage());
        }
    }

    private List<String> invariant(Asked asked, Question question) throws Scribe.Refused {
        return checked(scribe.induction(asked, question, proposal(asked)));
    }

    private List<String> nextWorld(Asked asked, List<Fact> laws) throws Scribe.Refused {
        return checked(scribe.nextWorld(asked, laws, proposal(asked)));
    }

    /** What the files of a question have that only a search finds. */
    private Proposal proposal(Asked asked) throws Scribe.Refused {
        String name = asked.id() + ".safety.smt2";
        String safety = files.get(name);
        if (safety == null) {
            throw new Scribe.Refused("there is no " + name);
        }
        List<String> worlds = safety.lines()
                .takeWhile(line -> line.startsWith(";"))
                .map(line -> line.substring(Math.min(2, line.length())))
                .filter(line -> Proposal.beginsWorld(line) || (line.startsWith("  ") && Proposal.becomes(line) > 0))
                .toList();
        int ticks = 1;
        while (files.containsKey(InductionCertificate.first(asked.id(), ticks))) {
            ticks++;
        }
        return new Proposal(safety, files.get(asked.id() + ".consecution.smt2"), worlds, ticks);
    }

    /** Each part is there as it must be, and holds. */
    private List<String> checked(Certificate certificate) throws Scribe.Refused {
        List<String> names = new ArrayList<>();
        for (Certificate.Part part : certificate.parts()) {
            String text = part.obligation().text();
            if (!text.equals(files.get(part.file()))) {
                throw new Scribe.Refused(
                        files.containsKey(part.file())
                                ? part.file() + " is not what the spec gives"
                                : "there is no " + part.file());
            }
            unused.remove(part.file());
            names.add(part.file());
            String refusal = theorem.apply(text);
            if (refusal != null) {
                throw new Scribe.Refused(part.file() + ": " + refusal);
            }
        }
        return names;
    }

    private List<String> story(Asked asked, Function<TransitionSystem, Goal> goal) throws Scribe.Refused {
        String name = asked.id() + ".story";
        String text = files.get(name);
        if (text == null) {
            throw new Scribe.Refused("there is no " + name);
        }
        try {
            Story story = StoryReader.read(system.device(), text);
            Search search = new StoryFinder(system).replayed(goal.apply(system), story);
            if (!(search instanceof Search.Found)) {
                throw new Scribe.Refused(name + " does not show it when it is replayed");
            }
        } catch (StoryReader.NotRead e) {
            throw new Scribe.Refused(name + " can't be read: " + e.getMessage());
        }
        unused.remove(name);
        return List.of(name);
    }
}
