package checkvalve.proofs;

import checkvalve.language.model.Output;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.NextWorld;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether in every state some world comes next that the laws permit. */
final class Worlds {
    private final TransitionSystem system;
    private final Search search;

    Worlds(TransitionSystem system, Search search) {
        this.system = system;
        this.search = search;
    }

    Find next(Asked asked, List<Fact> laws) {
        long start = System.nanoTime();
        NextWorld.Result result = new NextWorld(system, laws).search();
        double seconds = (System.nanoTime() - start) / 1e9;
        return switch (result) {
            case NextWorld.Result.Found found -> worlds(asked, laws, found, seconds);
            case NextWorld.Result.Stuck(var state) -> stuck(asked, laws, state, seconds);
            case NextWorld.Result.Unknown(String reason) -> new Find.Nothing(asked.id(), reason, seconds);
        };
    }

    /** In every reachable state one of the worlds, each written as terms over the state, satisfies every law. */
    private Find worlds(Asked asked, List<Fact> laws, NextWorld.Result.Found found, double seconds) {
        Question question =
                new Question(asked.id(), found.admissible(), system.terms().truth(true), List.of());
        Optional<Invariant> invariant = search.proveWith(question, found.relations(), laws);
        return invariant.isPresent()
                ? Proposal.of(invariant.get(), found.worlds()).found(asked.id(), seconds)
                : new Find.Nothing(asked.id(), "the worlds that were found do not make a proof", seconds);
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
