package checkvalve.proofs.horn.search;

import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The states of a run one after another, each over variables of its own, and what must hold between them. */
final class Frames {
    private final Rules rules;
    private final Terms terms;
    private final String mark;
    private final List<List<Term>> frames = new ArrayList<>();

    /**
     * @param mark part of the names of the variables
     */
    Frames(Rules rules, String mark) {
        this.rules = rules;
        this.terms = rules.terms();
        this.mark = mark;
    }

    int count() {
        return frames.size();
    }

    List<Term> state(int frame) {
        return frames.get(frame);
    }

    /** A first state that may be any. */
    void any() {
        frames.add(fresh(0));
    }

    /** A first state by the rules that start; what must hold. */
    Term start() {
        return enter(rules.starts(), List.of());
    }

    /** A further state by the rules that step; what must hold. */
    Term step() {
        return enter(rules.steps(), frames.getLast());
    }

    private Term enter(List<Rule> choice, List<Term> before) {
        int frame = frames.size();
        List<Term> after = new ArrayList<>(fresh(frame));
        List<Term> alternatives = new ArrayList<>();
        for (Rule rule : choice) {
            Substitution here = at(rule, before, frame);
            List<Term> all = new ArrayList<>();
            all.add(here.apply(rule.guard()));
            for (int i = 0; i < after.size(); i++) {
                Term next = here.apply(rule.next().get(i));
                if (choice.size() == 1 && isPlain(next)) {
                    after.set(i, next);
                } else {
                    all.add(Rules.same(terms, after.get(i), next));
                }
            }
            alternatives.add(terms.and(all));
        }
        frames.add(List.copyOf(after));
        return terms.or(alternatives);
    }

    private static boolean isPlain(Term term) {
        return term.op() == Op.VARIABLE || term.isTrue() || term.isFalse() || term.isNumber();
    }

    /** That one of the rules that ask is met by the frame's state. */
    Term bad(int frame) {
        return terms.or(rules.asks().stream()
                .map(rule -> at(rule, frames.get(frame), frame).apply(rule.guard()))
                .toList());
    }

    private Substitution at(Rule rule, List<Term> before, int frame) {
        Map<Term, Term> meanings = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            meanings.put(rules.state().get(i), before.get(i));
        }
        for (Term input : rule.inputs()) {
            meanings.put(input, terms.variable(input.name() + mark + frame, input.sort()));
        }
        return new Substitution(terms, meanings);
    }

    private List<Term> fresh(int frame) {
        return rules.state().stream()
                .map(part -> terms.variable(part.name() + mark + frame, part.sort()))
                .toList();
    }
}
