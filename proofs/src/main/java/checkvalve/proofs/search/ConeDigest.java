package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Sha256;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A digest of all that the answer to a question depends on: the claim, the state variables in its cone with their first
 * and next values, the facts that bear on them. Two systems in which a question has one digest give it one answer, however
 * else they differ; the order in which their parts were made plays no role.
 */
public final class ConeDigest {
    private final TransitionSystem system;
    private final Map<Term, String> known = new HashMap<>();

    public ConeDigest(TransitionSystem system) {
        this.system = system;
    }

    /** In hexadecimal digits. */
    public String of(Question question) {
        List<Fact> facts = new ArrayList<>(system.facts());
        facts.addAll(question.extra());
        List<Term> roots = new ArrayList<>(List.of(question.good(), question.goodAtReset()));
        question.extra().forEach(fact -> roots.add(fact.condition()));
        Cone cone = new Cone(system, roots, facts);
        List<String> parts = new ArrayList<>();
        cone.facts().forEach(fact -> parts.add("fact " + fact.kind() + " " + of(fact.condition())));
        for (StateVariable variable : system.state()) {
            if (cone.has(variable)) {
                String initial = variable.initial() == null ? "any" : of(variable.initial());
                parts.add("state " + of(variable.variable()) + " " + initial + " " + of(variable.next()));
            }
        }
        parts.sort(null);
        question.extra().forEach(fact -> parts.add("assumed " + of(fact.condition())));
        parts.add("claim " + of(question.good()) + " " + of(question.goodAtReset()));
        return Sha256.of(String.join("\n", parts));
    }

    private String of(Term term) {
        String found = known.get(term);
        if (found == null) {
            found = Sha256.of(text(term));
            known.put(term, found);
        }
        return found;
    }

    /** The order of operands that may change places is that of their digests. */
    private String text(Term term) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < term.arguments().size(); i++) {
            String factor =
                    term.coefficients().isEmpty() ? "" : term.coefficients().get(i) + "*";
            parts.add(factor + of(term.arguments().get(i)));
        }
        switch (term.op()) {
            case AND, OR, IFF, LINEAR -> parts.sort(null);
            case VARIABLE, TRUE, FALSE, NOT, ITE, AT_MOST_ZERO, ZERO -> {}
        }
        return term.op() + " " + term.sort() + " " + term.constant() + " " + term.name() + " "
                + String.join(" ", parts);
    }
}
