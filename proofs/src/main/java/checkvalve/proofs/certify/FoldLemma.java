package checkvalve.proofs.certify;

import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.FoldStep;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * That a fold gives what the encoding takes for granted of it, for any number of elements. Believed: what holds of the fold
 * over no element, and is kept by each further one, holds of every fold.
 */
public final class FoldLemma {
    private final Terms terms;

    public FoldLemma(Terms terms) {
        this.terms = terms;
    }

    /** The two obligations of one channel of one group. */
    public Certificate of(String id, FoldStep step) {
        List<Certificate.Part> parts = new ArrayList<>();
        parts.add(part(id, "none", step, "it holds of the fold over no element", step.start(), step.holdsAtStart()));
        parts.add(part(id, "one-more", step, "a further element keeps it", step.premises(), step.holdsAfter()));
        parts.add(part(id, "facts", step, "the facts that proofs use follow from it", step.result(), step.facts()));
        return new Certificate(parts);
    }

    private Certificate.Part part(
            String id,
            String rule,
            FoldStep step,
            String sentence,
            List<checkvalve.proofs.term.Term> premises,
            checkvalve.proofs.term.Term goal) {
        List<String> claim = List.of(
                "What a fold over " + step.name() + " gives, for any number of elements.", "", rule + ": " + sentence);
        List<SmtFile.Part> parts = premises.stream()
                .map(premise -> new SmtFile.Part("premise", premise))
                .toList();
        return new Certificate.Part(
                id + "." + rule + ".smt2", new SmtFile.Obligation(claim, parts, terms.not(goal), java.util.Map.of()));
    }
}
