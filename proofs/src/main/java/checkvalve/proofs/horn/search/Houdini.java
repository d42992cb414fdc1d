package checkvalve.proofs.horn.search;

import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of candidates the most that hold where runs start and are kept, all together, by every rule (Flanagan and Leino,
 * "Houdini, an annotation assistant for ESC/Java", 2001).
 */
final class Houdini implements AutoCloseable {
    /** Candidates that one question is about; one about all of them would be hard to answer at the end. */
    private static final int AT_ONCE = 10;

    private final Rules rules;
    private final Terms terms;
    private final Map<Rule, Z3Session> sessions = new LinkedHashMap<>();
    private final Map<Rule, Substitution> nexts = new HashMap<>();
    private final long budget;
    private long spent;

    /**
     * @param budget for all questions, in Z3's units of work
     */
    Houdini(Rules rules, long budget) {
        this.rules = rules;
        this.terms = rules.terms();
        this.budget = budget;
    }

    long spent() {
        return spent;
    }

    /** Whether there was work to do that the budget did not pay for; then nothing that was kept means anything. */
    boolean isExhausted() {
        return spent >= budget;
    }

    /** Those of the candidates that are kept; none where the budget does not suffice. */
    Set<Term> kept(Collection<Term> candidates) {
        Set<Term> kept = new LinkedHashSet<>(candidates);
        for (Rule rule : rules.starts()) {
            retain(kept, rule, false);
        }
        int before;
        do {
            before = kept.size();
            for (Rule rule : rules.steps()) {
                retain(kept, rule, true);
            }
        } while (kept.size() < before && !isExhausted());
        return isExhausted() ? Set.of() : kept;
    }

    private void retain(Set<Term> kept, Rule rule, boolean assumeKept) {
        Map<Term, Term> open = open(kept, rule);
        Z3Session session = sessions.computeIfAbsent(rule, key -> {
            Z3Session fresh = new Z3Session();
            fresh.add(key.guard());
            return fresh;
        });
        while (!open.isEmpty() && !isExhausted()) {
            List<Term> some = open.keySet().stream().limit(AT_ONCE).toList();
            List<Term> assumed = new ArrayList<>(assumeKept ? kept : List.of());
            assumed.add(terms.or(some.stream().map(open::get).map(terms::not).toList()));
            long earlier = session.units();
            Outcome outcome = session.check(budget - spent, assumed);
            spent += 1 + session.units() - earlier;
            if (outcome.isUnsat()) {
                some.forEach(open::remove);
                continue;
            }
            List<Term> gone = outcome.isSat() ? broken(open, session) : some;
            gone.forEach(open::remove);
            kept.removeAll(gone);
        }
    }

    /** What the rule does to those that it does not plainly keep. */
    private Map<Term, Term> open(Set<Term> kept, Rule rule) {
        Substitution next = nexts.computeIfAbsent(rule, key -> rules.after(key));
        Map<Term, Term> open = new LinkedHashMap<>();
        for (Term candidate : kept) {
            Term then = next.apply(candidate);
            if (!then.isTrue()) {
                open.put(candidate, then);
            }
        }
        return open;
    }

    private static List<Term> broken(Map<Term, Term> open, Z3Session session) {
        return open.keySet().stream()
                .filter(candidate -> session.value(open.get(candidate)).signum() == 0)
                .toList();
    }

    @Override
    public void close() {
        sessions.values().forEach(Z3Session::close);
    }
}
