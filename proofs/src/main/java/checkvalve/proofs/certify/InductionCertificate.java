package checkvalve.proofs.certify;

import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Steps;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The composition rule of an inductive proof. Believed: if the relations hold out of reset (initiation), every tick keeps
 * them (consecution), and a tick from a state with the relations makes the claim true (safety), then it is true at the end
 * of every tick of every run. A claim about reset is an obligation of its own.
 */
public final class InductionCertificate {
    private final TransitionSystem system;
    private final Terms terms;
    private final Steps steps;

    public InductionCertificate(TransitionSystem system) {
        this.system = system;
        this.terms = system.terms();
        this.steps = new Steps(system.relation());
    }

    /**
     * @param claim lines that say in the spec's words what is proved
     */
    public Certificate of(Question question, Invariant invariant, List<String> claim) {
        List<Certificate.Part> parts = new ArrayList<>();
        if (!question.goodAtReset().isTrue()) {
            parts.add(part(question, "reset", claim, "it holds out of reset", List.of(), question.goodAtReset()));
        }
        if (!invariant.relations().isEmpty()) {
            Term all = terms.and(invariant.relations());
            parts.add(part(question, "initiation", claim, "the relations hold out of reset", reset(all), all));
            List<SmtFile.Part> before = premises(invariant.steadying(), invariant.relations());
            parts.add(part(question, "consecution", claim, "a tick keeps the relations", before, steps.next(all)));
        }
        List<SmtFile.Part> before = premises(invariant.facts(), invariant.relations());
        parts.add(part(question, "safety", claim, "the claim holds at the end of the tick", before, question.good()));
        return new Certificate(parts);
    }

    private Certificate.Part part(
            Question question, String rule, List<String> claim, String sentence, List<SmtFile.Part> parts, Term goal) {
        List<String> lines = new ArrayList<>(claim);
        lines.add("");
        lines.add(rule + ": " + sentence);
        Map<Term, String> labels = labels();
        return new Certificate.Part(
                question.id() + "." + rule + ".smt2", new SmtFile.Obligation(lines, parts, terms.not(goal), labels));
    }

    /** Parts have names that readers know, the value of a state variable after the tick its name with a prime. */
    private Map<Term, String> labels() {
        Map<Term, String> labels = new HashMap<>(system.labels());
        for (StateVariable variable : system.state()) {
            labels.putIfAbsent(variable.next(), variable.variable().name() + "'");
        }
        return labels;
    }

    private List<SmtFile.Part> premises(List<Fact> facts, List<Term> relations) {
        List<SmtFile.Part> parts = new ArrayList<>();
        facts.forEach(fact -> parts.add(new SmtFile.Part(fact.origin(), fact.condition())));
        for (Term relation : relations) {
            parts.add(new SmtFile.Part("relation " + (parts.size() - facts.size() + 1), relation));
        }
        return parts;
    }

    private List<SmtFile.Part> reset(Term relations) {
        List<SmtFile.Part> parts = new ArrayList<>();
        for (StateVariable variable : system.state()) {
            if (variable.initial() != null && Variables.of(List.of(relations)).contains(variable.variable())) {
                parts.add(new SmtFile.Part(variable.variable().name() + " out of reset", equal(variable)));
            }
        }
        return parts;
    }

    private Term equal(StateVariable variable) {
        return variable.variable().sort() == Sort.BOOL
                ? terms.iff(variable.variable(), variable.initial())
                : terms.equal(variable.variable(), variable.initial());
    }
}
