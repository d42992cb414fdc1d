package checkvalve.proofs.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Replaces variables, or other parts, by terms, all at once. Keeps what it has replaced, so one object serves many. */
public final class Substitution {
    private final Terms terms;
    private final Map<Term, Term> done = new HashMap<>();

    /**
     * @param replacements by variable or part; a replacement has the sort of what it stands for
     */
    public Substitution(Terms terms, Map<Term, Term> replacements) {
        this.terms = terms;
        done.putAll(replacements);
    }

    public Term apply(Term term) {
        Term known = done.get(term);
        if (known != null) {
            return known;
        }
        List<Term> arguments = new ArrayList<>(term.arguments().size());
        boolean changed = false;
        for (Term argument : term.arguments()) {
            Term replaced = apply(argument);
            changed |= replaced != argument;
            arguments.add(replaced);
        }
        Term result = changed ? terms.rebuild(term, arguments) : term;
        done.put(term, result);
        return result;
    }
}
