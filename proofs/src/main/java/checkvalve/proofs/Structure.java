package checkvalve.proofs;

import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.FoldStep;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.NextWorld;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.verdict.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What does not depend on any run: that worlds go on, and what folds give. */
final class Structure {
    private final TransitionSystem system;
    private final Scribe scribe;
    private final Search search;
    private final Recheck recheck;
    private final Map<Asked, Function<Terms, FoldStep>> folds = new LinkedHashMap<>();
    private final Map<Asked, Pending> pending = new LinkedHashMap<>();

    Structure(TransitionSystem system, Scribe scribe, Search search, Recheck recheck) {
        this.system = system;
        this.scribe = scribe;
        this.search = search;
        this.recheck = recheck;
        Folds given = system.layout().folds();
        given.extremes().forEach(one -> ask(terms -> FoldStep.of(system.device(), terms, given, one)));
        given.occurrences().forEach(one -> ask(terms -> FoldStep.of(system.device(), terms, given, one)));
    }

    Map<Asked, Pending> pending() {
        return pending;
    }

    /** One question for each channel or group that something is folded over. */
    Collection<Asked> folds() {
        return folds.keySet();
    }

    private void ask(Function<Terms, FoldStep> step) {
        String name = step.apply(new Terms()).name();
        String sentence = "what a fold over " + name + " gives, for any number of members";
        String id = Kind.FOLD.word() + "." + name;
        folds.put(new Asked(id, Kind.FOLD, sentence, List.of(), List.of(), List.of(), Place.NOWHERE), step);
    }

    /** Answers the question if it is about a fold. */
    void fold(Asked asked) {
        Function<Terms, FoldStep> step = folds.get(asked);
        if (step != null) {
            Certificate certificate = scribe.fold(asked.id(), step);
            pending.put(asked, new Pending.Checking(recheck.check(certificate), "induction over members", 0));
        }
    }

    void nextWorld(Asked asked, List<Fact> laws) {
        long start = System.nanoTime();
        NextWorld.Result result = new NextWorld(system, laws).search();
        double seconds = (System.nanoTime() - start) / 1e9;
        pending.put(
                asked,
                switch (result) {
                    case NextWorld.Result.Found found -> checking(asked, laws, found, seconds);
                    case NextWorld.Result.Stuck(var state) -> stuck(asked, laws, state, seconds);
                    case NextWorld.Result.Unknown(String reason) -> new Pending.Undecided(reason, seconds);
                });
    }

    private Pending stuck(Asked asked, List<Fact> laws, Map<Term, Rational> state, double seconds) {
        Optional<Conflict> conflict = Conflict.of(system.terms(), laws, state);
        if (conflict.isEmpty()) {
            return new Pending.Undecided("a state without a world was found, but not why it has none", seconds);
        }
        if (!new Arrival(system, laws).isPossible(conflict.get().state())) {
            return new Pending.Undecided(
                    "the laws exclude each other after a world that was not seen to be possible itself", seconds);
        }
        List<SmtFile.Part> parts = new ArrayList<>();
        Conflict.equalities(system.terms(), conflict.get().state())
                .values()
                .forEach(equality -> parts.add(new SmtFile.Part("the state", equality)));
        conflict.get().facts().forEach(fact -> parts.add(new SmtFile.Part(fact.origin(), fact.condition())));
        SmtFile.Obligation obligation =
                new SmtFile.Obligation(asked.claim(), parts, system.terms().truth(true), Map.of());
        Certificate certificate =
                new Certificate(List.of(new Certificate.Part(asked.id() + ".conflict.smt2", obligation)));
        return new Pending.Stuck(recheck.check(certificate), ConflictText.of(system.device(), conflict.get()), seconds);
    }

    /** In every reachable state one of the worlds, each written as terms over the state, satisfies every law. */
    private Pending checking(Asked asked, List<Fact> laws, NextWorld.Result.Found found, double seconds) {
        Question question =
                new Question(asked.id(), found.admissible(), system.terms().truth(true), List.of());
        Optional<Invariant> invariant = search.proveWith(question, found.relations(), laws);
        if (invariant.isEmpty()) {
            return new Pending.Undecided("the worlds that were found do not make a proof", seconds);
        }
        int count = found.worlds().size();
        try {
            Certificate certificate = scribe.nextWorld(asked, laws, Proposal.of(invariant.get(), found.worlds()));
            String method = "witness, " + count + (count == 1 ? " world" : " worlds");
            return new Pending.Checking(recheck.check(certificate), method, seconds);
        } catch (Scribe.Refused e) {
            return new Pending.Undecided("no certificate can be written: " + e.getMessage(), seconds);
        }
    }
}
