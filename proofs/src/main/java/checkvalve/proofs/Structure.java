package checkvalve.proofs;

import checkvalve.language.model.Place;
import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.certify.FoldLemma;
import checkvalve.proofs.certify.InductionCertificate;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.FoldStep;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.NextWorld;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Search;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.verdict.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What does not depend on any run: that worlds go on, and what folds give. */
final class Structure {
    private final TransitionSystem system;
    private final Search search;
    private final Recheck recheck;
    private final Map<Asked, FoldStep> folds = new LinkedHashMap<>();
    private final Map<Asked, Pending> pending = new LinkedHashMap<>();

    Structure(TransitionSystem system, Search search, Recheck recheck) {
        this.system = system;
        this.search = search;
        this.recheck = recheck;
        Folds given = system.layout().folds();
        given.extremes().forEach(one -> ask(FoldStep.of(system.device(), system.terms(), given, one)));
        given.occurrences().forEach(one -> ask(FoldStep.of(system.device(), system.terms(), given, one)));
    }

    Map<Asked, Pending> pending() {
        return pending;
    }

    /** One question for each channel or group that something is folded over. */
    Collection<Asked> folds() {
        return folds.keySet();
    }

    private void ask(FoldStep step) {
        String sentence = "what a fold over " + step.name() + " gives, for any number of members";
        String id = Kind.FOLD.word() + "." + step.name();
        folds.put(new Asked(id, Kind.FOLD, sentence, List.of(), List.of(), List.of(), Place.NOWHERE), step);
    }

    /** Answers the question if it is about a fold. */
    void fold(Asked asked) {
        FoldStep step = folds.get(asked);
        if (step != null) {
            Certificate certificate = new FoldLemma(system.terms()).of(asked.id(), step);
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
                    case NextWorld.Result.Stuck(var state) -> new Pending.Stuck(state, seconds);
                    case NextWorld.Result.Unknown(String reason) -> new Pending.Undecided(reason, seconds);
                });
    }

    /** In every reachable state one of the worlds, each written as terms over the state, satisfies every law. */
    private Pending checking(Asked asked, List<Fact> laws, NextWorld.Result.Found found, double seconds) {
        Question question =
                new Question(asked.id(), found.admissible(), system.terms().truth(true), List.of());
        Optional<Invariant> invariant = search.proveWith(question, found.relations(), laws);
        if (invariant.isEmpty()) {
            return new Pending.Undecided("the worlds that were found do not make a proof", seconds);
        }
        List<String> claim = new ArrayList<>(asked.claim());
        for (Map<Term, Term> world : found.worlds()) {
            claim.add("one of " + found.worlds().size() + " worlds:");
            world.forEach((variable, term) -> claim.add("  " + variable.name() + " := " + term));
        }
        int count = found.worlds().size();
        return new Pending.Checking(
                recheck.check(new InductionCertificate(system).of(question, invariant.get(), claim)),
                "witness, " + count + (count == 1 ? " world" : " worlds"),
                seconds);
    }
}
