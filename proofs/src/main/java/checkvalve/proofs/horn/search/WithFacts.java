package checkvalve.proofs.horn.search;

import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spacer, with the relations that are known to be kept taken for granted before every step. */
final class WithFacts implements Strategy {
    private final Rules rules;
    private final KnownFacts known;
    private final Map<String, Object> options;

    WithFacts(Rules rules, KnownFacts known, Map<String, Object> options) {
        this.rules = rules;
        this.known = known;
        this.options = options;
    }

    @Override
    public Attempt within(long budget) {
        if (known.facts().isEmpty()) {
            return new Attempt.Undecided("no relation is known to be kept");
        }
        Terms terms = rules.terms();
        Term facts = terms.and(known.facts());
        Rules strengthened =
                new Rules(terms, rules.state(), rules.starts(), with(facts, rules.steps()), with(facts, rules.asks()));
        try (Strategy spacer = new SpacerStrategy(strengthened, options)) {
            return spacer.within(budget) instanceof Attempt.Holds(Term relation)
                    ? new Attempt.Holds(terms.and(relation, facts))
                    : new Attempt.Undecided("Spacer comes to no answer");
        }
    }

    private List<Rule> with(Term facts, List<Rule> some) {
        List<Rule> all = new ArrayList<>();
        for (Rule rule : some) {
            all.add(new Rule(rule.number(), rules.terms().and(rule.guard(), facts), rule.inputs(), rule.next()));
        }
        return all;
    }

    /** Nothing is open between calls. */
    @Override
    public void close() {
        return;
    }
}
