package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.List;

/** The facts of a system and of a question that the question depends on. */
final class Facts {
    private Facts() {}

    static List<Fact> of(TransitionSystem system, Question question) {
        List<Fact> known = new ArrayList<>(system.facts());
        known.addAll(question.extra());
        List<Term> roots = new ArrayList<>(List.of(question.good()));
        question.extra().forEach(fact -> roots.add(fact.condition()));
        return new Cone(system, roots, known).facts();
    }
}
