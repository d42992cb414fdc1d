package checkvalve.proofs.certify;

import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Steps;
import checkvalve.proofs.search.Ticks;
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
 * of every tick of every run. The same goes for k-induction: if the claim is true at the first ticks out of reset, one
 * fewer than k, and at the last of k ticks from a state with the relations when it is true at the others. A claim about
 * reset is an obligation of its own.
 */
public final class InductionCertificate {
    /** In a row; a proof that needs more would be too long to read. */
    public static final int MOST_TICKS = 100;

    private static final String OF_TICK = ", at tick ";

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
        if (invariant.ticks() == 1) {
            parts.add(
                    part(question, "safety", claim, "the claim holds at the end of the tick", before, question.good()));
        } else {
            Ticks ticks = new Ticks(system.relation());
            for (int tick = 1; tick < invariant.ticks(); tick++) {
                parts.add(first(question, invariant, claim, ticks, tick));
            }
            parts.add(last(question, invariant, claim, ticks, before));
        }
        return new Certificate(parts);
    }

    /** The file that says that a claim holds at one of the first ticks. */
    public static String first(String id, int tick) {
        return id + ".first-" + tick + ".smt2";
    }

    /** Whether a heading in a certificate is of what is so at a tick after the first. */
    public static boolean isOfTick(String heading) {
        return heading.matches(".*" + OF_TICK + "\\d+");
    }

    private Certificate.Part first(Question question, Invariant invariant, List<String> claim, Ticks ticks, int tick) {
        Term goal = ticks.at(tick, question.good());
        List<SmtFile.Part> run = new ArrayList<>();
        invariant.facts().forEach(fact -> run.add(new SmtFile.Part(fact.origin(), fact.condition())));
        for (int i = 2; i <= tick; i++) {
            run.addAll(later(invariant.facts(), ticks, i));
        }
        List<Term> mentioned = new ArrayList<>(List.of(goal));
        run.forEach(part -> mentioned.add(part.assertion()));
        List<SmtFile.Part> before = reset(terms.and(mentioned));
        before.addAll(run);
        String sentence = "the claim holds at the end of tick " + tick + " out of reset";
        return part(question, "first-" + tick, claim, sentence, before, goal);
    }

    private Certificate.Part last(
            Question question, Invariant invariant, List<String> claim, Ticks ticks, List<SmtFile.Part> first) {
        List<SmtFile.Part> before = new ArrayList<>(first);
        for (int tick = 2; tick <= invariant.ticks(); tick++) {
            before.add(new SmtFile.Part("the claim" + OF_TICK + (tick - 1), ticks.at(tick - 1, question.good())));
            before.addAll(later(invariant.facts(), ticks, tick));
        }
        String sentence =
                "the claim holds at the end of the last of " + invariant.ticks() + " ticks when it held at the others";
        return part(question, "safety", claim, sentence, before, ticks.at(invariant.ticks(), question.good()));
    }

    private static List<SmtFile.Part> later(List<Fact> facts, Ticks ticks, int tick) {
        return facts.stream()
                .map(fact -> new SmtFile.Part(fact.origin() + OF_TICK + tick, ticks.at(tick, fact.condition())))
                .toList();
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
