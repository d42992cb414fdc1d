package checkvalve.proofs.horn.search;

import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mines relations from walks and keeps those that are inductive. Often they make the clauses true by themselves; if not,
 * other strategies take them for granted.
 */
final class KnownFacts implements Strategy {
    private static final long QUESTION = 200_000;

    private final Rules rules;
    private Templates templates;
    private List<Term> facts = List.of();
    private boolean done;

    KnownFacts(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Attempt within(long budget) {
        if (done) {
            return new Attempt.Undecided("the relations that are kept do not suffice");
        }
        if (templates == null) {
            templates = new Templates(rules, new Walks(rules).states());
        }
        try (Houdini houdini = new Houdini(rules, budget)) {
            facts = fewest(List.copyOf(houdini.kept(templates.all())));
            done = !houdini.isExhausted();
        }
        return suffice()
                ? new Attempt.Holds(rules.terms().and(facts))
                : new Attempt.Undecided("the relations that are kept do not suffice");
    }

    /** Inductive relations, none of which follows from the others that come before it. */
    List<Term> facts() {
        return facts;
    }

    private List<Term> fewest(List<Term> relations) {
        List<Term> simplestFirst = new ArrayList<>(relations);
        simplestFirst.sort(Comparator.comparingInt(KnownFacts::size).thenComparing(Comparator.naturalOrder()));
        List<Term> fewest = new ArrayList<>();
        try (Z3Session session = new Z3Session()) {
            for (Term relation : simplestFirst) {
                if (!session.check(QUESTION, rules.terms().not(relation)).isUnsat()) {
                    session.add(relation);
                    fewest.add(relation);
                }
            }
        }
        return fewest;
    }

    private static int size(Term term) {
        return 1 + term.arguments().stream().mapToInt(KnownFacts::size).sum();
    }

    private boolean suffice() {
        try (Z3Session session = new Z3Session()) {
            facts.forEach(session::add);
            return rules.asks().stream()
                    .allMatch(rule -> session.check(QUESTION, rule.guard()).isUnsat());
        }
    }

    /** Nothing is open between calls. */
    @Override
    public void close() {
        return;
    }
}
