package checkvalve.proofs;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.SmtText;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a state has no next world: as few laws and assumptions as possible that exclude each other there, and as little of
 * the state as they need for it.
 *
 * @param facts laws, assumptions and ranges
 * @param state values of commands and of what is remembered of the last world; empty when no world at all satisfies them
 */
record Conflict(List<Fact> facts, Map<Term, Rational> state) {
    /** What the state is asserted under. */
    static final String STATE = "the state";

    private static final long BUDGET = 5_000_000;
    /** Most sets of laws that are tried to find a smaller one. */
    private static final int MOST = 5_000;

    /** Empty where the solver comes to no answer. */
    static Optional<Conflict> of(Terms terms, List<Fact> laws, Map<Term, Rational> state) {
        Map<Term, Fact> byTerm = new LinkedHashMap<>();
        laws.forEach(fact -> byTerm.putIfAbsent(fact.condition(), fact));
        try (Z3Session session = new Z3Session()) {
            equalities(terms, state).values().forEach(session::add);
            Optional<List<Term>> core = session.minimalCore(BUDGET, byTerm.keySet());
            return core.map(few -> new Smallest(session, List.copyOf(byTerm.keySet())).of(few))
                    .flatMap(few -> needed(terms, few, state)
                            .map(part ->
                                    new Conflict(few.stream().map(byTerm::get).toList(), part)));
        }
    }

    private static Optional<Map<Term, Rational>> needed(Terms terms, List<Term> laws, Map<Term, Rational> state) {
        try (Z3Session session = new Z3Session()) {
            laws.forEach(session::add);
            Map<Term, Term> equalities = equalities(terms, state);
            return session.minimalCore(BUDGET, equalities.values()).map(core -> {
                Map<Term, Rational> part = new LinkedHashMap<>();
                equalities.forEach((variable, equality) -> {
                    if (core.contains(equality)) {
                        part.put(variable, state.get(variable));
                    }
                });
                return part;
            });
        }
    }

    /** Tries sets by their size. */
    private static final class Smallest {
        private final Z3Session session;
        private final List<Term> laws;
        private int left = MOST;

        Smallest(Z3Session session, List<Term> laws) {
            this.session = session;
            this.laws = laws;
        }

        List<Term> of(List<Term> minimal) {
            for (int size = 1; size < minimal.size(); size++) {
                List<Term> found = smaller(new ArrayList<>(), 0, size);
                if (found != null) {
                    return found;
                }
            }
            return minimal;
        }

        private List<Term> smaller(List<Term> chosen, int from, int size) {
            if (chosen.size() == size) {
                return left-- > 0 && session.check(BUDGET, chosen).isUnsat() ? List.copyOf(chosen) : null;
            }
            for (int i = from; i < laws.size() && left > 0; i++) {
                chosen.add(laws.get(i));
                List<Term> found = smaller(chosen, i + 1, size);
                if (found != null) {
                    return found;
                }
                chosen.removeLast();
            }
            return null;
        }
    }

    /** The state and the laws as text, each asserted under its name. */
    String script(Terms terms) {
        List<Term> roots = new ArrayList<>(equalities(terms, state).values());
        facts.forEach(fact -> roots.add(fact.condition()));
        SmtText text = new SmtText(Map.of());
        StringBuilder out = new StringBuilder(text.preamble(roots));
        for (int i = 0; i < roots.size(); i++) {
            String heading =
                    i < state.size() ? STATE : facts.get(i - state.size()).origin();
            out.append("; ").append(heading.replace('\n', ' '));
            out.append("\n(assert ").append(text.reference(roots.get(i))).append(")\n");
        }
        return out.toString();
    }

    /** By variable that it is what it is. */
    static Map<Term, Term> equalities(Terms terms, Map<Term, Rational> state) {
        Map<Term, Term> equalities = new LinkedHashMap<>();
        state.forEach((variable, value) -> equalities.put(variable, equality(terms, variable, value)));
        return equalities;
    }

    static Term equality(Terms terms, Term term, Rational value) {
        return switch (term.sort()) {
            case BOOL -> value.signum() != 0 ? term : terms.not(term);
            case INT -> terms.equal(term, terms.whole(value.toLong()));
            case REAL -> terms.equal(term, terms.real(value));
        };
    }
}
