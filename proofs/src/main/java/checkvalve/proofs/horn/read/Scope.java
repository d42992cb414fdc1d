package checkvalve.proofs.horn.read;

import checkvalve.proofs.term.Term;
import de.uni_freiburg.informatik.ultimate.logic.TermVariable;
import java.util.HashMap;
import java.util.Map;

/** What the names of quantifiers, of {@code let} and of a function's parameters stand for at one place of a formula. */
final class Scope {
    private final Map<TermVariable, Term> meanings;

    private Scope(Map<TermVariable, Term> meanings) {
        this.meanings = meanings;
    }

    static Scope empty() {
        return new Scope(Map.of());
    }

    /** The scope within; what it names hides what had that name before. */
    Scope with(Map<TermVariable, Term> more) {
        Map<TermVariable, Term> all = new HashMap<>(meanings);
        all.putAll(more);
        return new Scope(all);
    }

    Term meaning(TermVariable variable) {
        Term meaning = meanings.get(variable);
        if (meaning == null) {
            throw new OutOfScope("has `" + variable.getName() + "` outside of its quantifier");
        }
        return meaning;
    }
}
