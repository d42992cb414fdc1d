package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Footing;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.solve.Meter;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.term.Terms;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The search for answers about a device, in some lanes side by side. First come proofs by simple relations, each question
 * after the other with what was found for those before; beside them, stories for all that must be reachable. What is open
 * then is hard: each such question is looked into by itself, from the same footing, so that it does not matter which others
 * there are and in which order they come. Nothing that the search says is believed.
 */
final class Hunt {
    private final Device device;
    private final Collection<String> ids;
    private final Consumer<Find> told;
    private final Lanes lanes;

    private Hunt(Device device, Collection<String> ids, Lanes lanes, Consumer<Find> told) {
        this.device = device;
        this.ids = Set.copyOf(ids);
        this.lanes = lanes;
        this.told = told;
    }

    static void run(Device device, Collection<String> ids, Consumer<Find> told) {
        Meter meter = new Meter();
        Consumer<Find> oneByOne = find -> {
            synchronized (told) {
                told.accept(find);
            }
        };
        try (Lanes lanes = new Lanes(meter::run)) {
            Hunt hunt = new Hunt(device, ids, lanes, oneByOne);
            lanes.give(() -> hunt.new Questioning().proofs());
            lanes.give(() -> hunt.new Questioning().reachable());
            lanes.end();
        }
        oneByOne.accept(new Find.Ended("", meter.units()));
    }

    /** Which lane works on a question now. */
    private void begin(Asked asked) {
        told.accept(new Find.Begun(asked.id(), Thread.currentThread().getName()));
    }

    /** A piece of work, in a system of its own. */
    private final class Questioning {
        private final TransitionSystem system = Encoder.encode(device, new Terms());
        private final Questions questions = new Questions(system);

        Questioning() {
            questions.restrictTo(questions.all().stream()
                    .filter(asked -> ids.contains(asked.id()))
                    .toList());
        }

        /** What is proved simply is told; the rest becomes work of its own. */
        void proofs() {
            if (questions.nextWorlds().isEmpty() && questions.invariants().isEmpty()) {
                return;
            }
            try (Search search = questions.areAll() ? new Search(system) : new Search(system, questions.claims())) {
                Worlds worlds = new Worlds(system, search);
                questions.nextWorlds().forEach((asked, laws) -> {
                    begin(asked);
                    told.accept(worlds.next(asked, laws));
                });
                List<Asked> open = questions.invariants().keySet().stream()
                        .filter(asked -> !isProved(asked, search::proveSimply))
                        .toList();
                Footing footing = search.footing();
                open.forEach(asked -> lanes.give(() -> new Questioning().hard(asked, footing)));
            }
        }

        /** All that there is to try for a proof, where no short story is in sight; then a story. */
        void hard(Asked asked, Footing footing) {
            begin(asked);
            Tales tales = new Tales(system);
            List<Goal> failures = questions.failures().get(asked).apply(system);
            if (!tales.seem(failures)) {
                try (Search search = new Search(system, footing)) {
                    if (isProved(asked, search::prove)) {
                        return;
                    }
                }
            }
            told.accept(tales.first(asked, failures));
        }

        void reachable() {
            new Tales(system).together(questions.reachable()).forEach(told);
        }

        private boolean isProved(Asked asked, Function<Collection<Question>, Map<Question, Search.Found>> attempt) {
            begin(asked);
            Question question = questions.invariants().get(asked);
            Search.Found found = attempt.apply(List.of(question)).get(question);
            if (found != null) {
                told.accept(Proposal.of(found.invariant(), List.of()).found(asked.id(), found.seconds()));
            }
            return found != null;
        }
    }
}
