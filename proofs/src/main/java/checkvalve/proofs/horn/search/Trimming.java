package checkvalve.proofs.horn.search;

import checkvalve.proofs.horn.Clause;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Of the parts of a relation those that make the clauses true, as they were read: what the clauses that ask need, what that
 * needs to be kept, and so on. Few parts make a certificate that is small and quickly checked.
 */
final class Trimming implements AutoCloseable {
    private static final long BUDGET = 20_000_000;

    private final ClauseSystem system;
    private final Terms terms;
    private final List<Term> parts;
    private final Map<Clause, Z3Session> sessions = new LinkedHashMap<>();
    private final Map<List<Term>, Substitution> substitutions = new HashMap<>();
    private final Set<Term> needed = new LinkedHashSet<>();
    private final List<Term> open = new ArrayList<>();

    /**
     * @param parts over {@link ClauseSystem#state}
     */
    Trimming(ClauseSystem system, List<Term> parts) {
        this.system = system;
        this.terms = system.terms();
        this.parts = parts;
    }

    /** Empty where all parts together do not make every clause true, or this was not seen within the budget. */
    Optional<Term> trimmed() {
        for (Clause clause : system.clauses()) {
            if (clause.asks() && !take(clause, terms.truth(true))) {
                return Optional.empty();
            }
        }
        while (!open.isEmpty()) {
            Term part = open.removeFirst();
            for (Clause clause : system.clauses()) {
                if (!clause.asks() && !take(clause, terms.not(at(part, clause.head())))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(terms.and(needed));
    }

    /** Whether the clause's constraint, the parts and the question have no model; the parts that this needs are needed. */
    private boolean take(Clause clause, Term question) {
        Z3Session session = sessions.computeIfAbsent(clause, key -> {
            Z3Session fresh = new Z3Session();
            fresh.add(key.constraint());
            return fresh;
        });
        Map<Term, Term> before = new LinkedHashMap<>();
        if (clause.body() != null) {
            parts.forEach(part -> before.putIfAbsent(at(part, clause.body()), part));
        }
        List<Term> assumed = new ArrayList<>(before.keySet());
        assumed.add(question);
        if (!session.check(BUDGET, assumed).isUnsat()) {
            return false;
        }
        for (Term used : session.core()) {
            Term part = before.get(used);
            if (part != null && needed.add(part)) {
                open.add(part);
            }
        }
        return true;
    }

    private Term at(Term part, List<Term> arguments) {
        return substitutions
                .computeIfAbsent(arguments, key -> {
                    Map<Term, Term> meanings = new HashMap<>();
                    for (int i = 0; i < key.size(); i++) {
                        meanings.put(system.state().get(i), key.get(i));
                    }
                    return new Substitution(terms, meanings);
                })
                .apply(part);
    }

    @Override
    public void close() {
        sessions.values().forEach(Z3Session::close);
    }
}
