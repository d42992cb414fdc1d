package checkvalve.proofs.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes terms of one {@link Terms} once more in another, for another thread. Variables are the same by name. */
public final class Transfer {
    private final Terms to;
    private final Map<Term, Term> made = new HashMap<>();

    public Transfer(Terms to) {
        this.to = to;
    }

    public Term apply(Term term) {
        Term known = made.get(term);
        if (known != null) {
            return known;
        }
        List<Term> arguments = term.arguments().stream().map(this::apply).toList();
        Term result = switch (term.op()) {
            case VARIABLE -> to.variable(term.name(), term.sort());
            case TRUE, FALSE -> to.truth(term.isTrue());
            default -> to.rebuild(term, arguments);
        };
        made.put(term, result);
        return result;
    }
}
