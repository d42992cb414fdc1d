package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.language.model.Output;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.NextWorld;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.solve.Meter;
import checkvalve.proofs.story.Budget;
import checkvalve.proofs.story.StoryFinder;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The search for answers about a device. Two threads: this one looks for proofs, another for stories. Nothing it says is
 * believed.
 */
final class Hunt {
    private final TransitionSystem system;
    private final Questions questions;
    private final Consumer<Find> told;
    private final Tales tales;

    private Hunt(Device device, Collection<String> ids, Tales tales, Consumer<Find> told) {
        this.told = told;
        this.tales = tales;
        system = Encoder.encode(device, new Terms());
        questions = new Questions(system);
        questions.restrictTo(questions.all().stream()
                .filter(asked -> ids.contains(asked.id()))
                .toList());
    }

    static void run(Device device, Collection<String> ids, Consumer<Find> told) {
        Meter meter = new Meter();
        meter.run();
        Consumer<Find> oneByOne = find -> {
            synchronized (told) {
                told.accept(find);
            }
        };
        try (Tales tales = new Tales(device, meter, oneByOne)) {
            new Hunt(device, ids, tales, oneByOne).search();
            tales.end();
        }
        oneByOne.accept(new Find.Ended("", meter.units()));
    }

    private void search() {
        tales.together(questions.reachable());
        try (Search search = new Search(system)) {
            questions.nextWorlds().forEach((asked, laws) -> nextWorld(asked, laws, search));
            invariants(search);
        }
    }

    /** Simple proofs first; then, where no short story is in sight, all that there is to try; then stories for the rest. */
    private void invariants(Search search) {
        Map<Asked, Question> open = new LinkedHashMap<>(questions.invariants());
        for (Map.Entry<Asked, Question> entry : List.copyOf(open.entrySet())) {
            attempt(entry.getKey(), open, search::proveSimply);
        }
        Map<Asked, Question> hopeful = new LinkedHashMap<>(open);
        hopeful.keySet().removeIf(this::seemsRefuted);
        hopeful.keySet().forEach(asked -> attempt(asked, open, search::prove));
        open.keySet().forEach(asked -> tales.alone(asked, questions.failures().get(asked)));
    }

    private interface Attempt {
        Map<Question, Search.Found> on(Collection<Question> questions);
    }

    private void attempt(Asked asked, Map<Asked, Question> open, Attempt attempt) {
        told.accept(new Find.Begun(asked.id(), "proofs"));
        Question question = open.get(asked);
        Search.Found found = attempt.on(List.of(question)).get(question);
        if (found != null) {
            open.remove(asked);
            told.accept(proof(asked, found.invariant(), List.of(), found.seconds()));
        }
    }

    private boolean seemsRefuted(Asked asked) {
        told.accept(new Find.Begun(asked.id(), "proofs"));
        StoryFinder stories = new StoryFinder(system);
        return questions.failures().get(asked).apply(system).stream()
                .anyMatch(goal -> stories.seems(goal, Budget.glance()));
    }

    private void nextWorld(Asked asked, List<Fact> laws, Search search) {
        told.accept(new Find.Begun(asked.id(), "proofs"));
        long start = System.nanoTime();
        NextWorld.Result result = new NextWorld(system, laws).search();
        double seconds = (System.nanoTime() - start) / 1e9;
        told.accept(
                switch (result) {
                    case NextWorld.Result.Found found -> worlds(asked, laws, found, search, seconds);
                    case NextWorld.Result.Stuck(var state) -> stuck(asked, laws, state, seconds);
                    case NextWorld.Result.Unknown(String reason) -> new Find.Nothing(asked.id(), reason, seconds);
                });
    }

    /** In every reachable state one of the worlds, each written as terms over the state, satisfies every law. */
    private Find worlds(Asked asked, List<Fact> laws, NextWorld.Result.Found found, Search search, double seconds) {
        Question question =
                new Question(asked.id(), found.admissible(), system.terms().truth(true), List.of());
        Optional<Invariant> invariant = search.proveWith(question, found.relations(), laws);
        return invariant.isPresent()
                ? proof(asked, invariant.get(), found.worlds(), seconds)
                : new Find.Nothing(asked.id(), "the worlds that were found do not make a proof", seconds);
    }

    private static Find proof(Asked asked, Invariant invariant, List<Map<Term, Term>> worlds, double seconds) {
        return Proposal.of(invariant, worlds).found(asked.id(), seconds);
    }

    private Find stuck(Asked asked, List<Fact> laws, Map<Term, Rational> state, double seconds) {
        Optional<Conflict> conflict = Conflict.of(system.terms(), laws, state);
        if (conflict.isEmpty()) {
            String reason = "a state without a world was found, but not why it has none";
            return new Find.Nothing(asked.id(), reason, seconds);
        }
        if (!new Arrival(system, laws).isPossible(conflict.get().state())) {
            String reason = "the laws exclude each other after a world that was not seen to be possible itself";
            return new Find.Nothing(asked.id(), reason, seconds);
        }
        Optional<String> excluded = excluded(conflict.get().state());
        return excluded.isEmpty()
                ? new Find.Conflict(asked.id(), conflict.get().script(system.terms()), seconds)
                : new Find.Nothing(
                        asked.id(),
                        "the laws exclude each other where " + excluded.get() + " is out of its range",
                        seconds);
    }

    /** An output that no tick could have left there. */
    private Optional<String> excluded(Map<Term, Rational> state) {
        return system.device().outputs().stream()
                .filter(output -> output.type() instanceof Type.Quantity)
                .filter(output -> state.entrySet().stream()
                        .filter(value -> value.getKey().name().equals(output.name()))
                        .anyMatch(value -> value.getValue().compareTo(Rational.of(output.low())) < 0
                                || value.getValue().compareTo(Rational.of(output.high())) > 0))
                .map(Output::name)
                .findFirst();
    }
}
