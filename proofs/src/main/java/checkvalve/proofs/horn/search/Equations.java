package checkvalve.proofs.horn.search;

import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Solves a conjunction for its variables as far as each is a function of others: by equations, by truths that are stated,
 * and by cases that are stated one by one ({@code c or x = s}, {@code not c or x = t}). What is left says the same of the
 * variables that are left.
 */
final class Equations {
    private static final int MOST_PASSES = 200;

    private final Terms terms;
    private final Meanings means;
    private final Set<Term> fixed;
    private final Map<Term, Term> solved = new LinkedHashMap<>();
    private List<Term> rest;

    /**
     * @param fixed variables that are not to be solved for
     */
    Equations(Terms terms, Collection<Term> fixed, Term conjunction) {
        this.terms = terms;
        this.means = new Meanings(terms);
        this.fixed = new LinkedHashSet<>(fixed);
        this.rest = parts(conjunction);
        for (int i = 0; i < MOST_PASSES && pass(); i++) {
            // Each pass takes what the one before made solvable.
        }
    }

    /** What is left to hold. */
    Term rest() {
        return terms.and(rest);
    }

    /** A term without the variables that were solved for. */
    Term apply(Term term) {
        return new Substitution(terms, solved).apply(term);
    }

    Map<Term, Term> solved() {
        return solved;
    }

    static List<Term> parts(Term conjunction) {
        return conjunction.isTrue()
                ? List.of()
                : conjunction.op() == Op.AND ? conjunction.arguments() : List.of(conjunction);
    }

    private boolean pass() {
        Batch batch = new Batch();
        rest.forEach(batch::equation);
        batch.cases();
        if (batch.found.isEmpty()) {
            return false;
        }
        Substitution now = new Substitution(terms, batch.found);
        solved.replaceAll((variable, term) -> now.apply(term));
        solved.putAll(batch.found);
        Set<Term> left = new LinkedHashSet<>();
        rest.stream()
                .filter(part -> !batch.consumed.contains(part))
                .forEach(part -> left.addAll(parts(now.apply(part))));
        rest = new ArrayList<>(left);
        return true;
    }

    /** Variables solved for at once; none occurs in what another stands for. */
    private final class Batch {
        private final Map<Term, Term> found = new LinkedHashMap<>();
        private final Set<Term> used = new LinkedHashSet<>();
        private final Map<Term, List<Case>> noted = new LinkedHashMap<>();
        private final Set<Term> consumed = new HashSet<>();

        void equation(Term part) {
            switch (part.op()) {
                case VARIABLE -> take(part, terms.truth(true));
                case NOT -> negation(part.arguments().getFirst());
                case IFF -> same(part.arguments().get(0), part.arguments().get(1));
                case ZERO -> zero(part.arguments().getFirst());
                case OR -> note(part);
                default -> {}
            }
        }

        private void negation(Term part) {
            if (part.op() == Op.IFF) {
                same(part.arguments().get(0), terms.not(part.arguments().get(1)));
            } else {
                take(part, terms.truth(false));
            }
        }

        private boolean same(Term a, Term b) {
            return take(a, b)
                    || take(b, a)
                    || (a.op() == Op.NOT && take(a.arguments().getFirst(), terms.not(b)))
                    || (b.op() == Op.NOT && take(b.arguments().getFirst(), terms.not(a)));
        }

        private boolean zero(Term sum) {
            for (Map.Entry<Term, Term> solution : means.solutions(sum).entrySet()) {
                if (take(solution.getKey(), solution.getValue())) {
                    return true;
                }
            }
            return false;
        }

        private boolean take(Term variable, Term meaning) {
            if (variable.op() != Op.VARIABLE || fixed.contains(variable) || found.containsKey(variable)) {
                return false;
            }
            Set<Term> within = Variables.of(List.of(meaning));
            if (used.contains(variable)
                    || within.contains(variable)
                    || within.stream().anyMatch(found::containsKey)) {
                return false;
            }
            found.put(variable, meaning);
            used.addAll(within);
            return true;
        }

        /** Remembers a case: the condition under which an equation for a variable must hold. */
        private void note(Term part) {
            List<Term> alternatives = part.op() == Op.OR ? part.arguments() : List.of();
            if (alternatives.size() > 4) {
                return;
            }
            for (Term alternative : alternatives) {
                List<Term> others = new ArrayList<>(alternatives);
                others.remove(alternative);
                Term unless = terms.or(others);
                for (Map.Entry<Term, Term> meaning : means.of(alternative).entrySet()) {
                    if (!fixed.contains(meaning.getKey())) {
                        noted.computeIfAbsent(meaning.getKey(), key -> new ArrayList<>())
                                .add(new Case(part, unless, meaning.getValue()));
                    }
                }
            }
        }

        /** A variable with two cases of which always one applies is a function, and the cases say no more. */
        void cases() {
            noted.forEach((variable, all) -> {
                for (Case one : all) {
                    for (Case other : all) {
                        if (consumes(variable, one, other)) {
                            return;
                        }
                    }
                }
            });
        }

        private boolean consumes(Term variable, Case one, Case other) {
            if (consumed.contains(one.part())
                    || consumed.contains(other.part())
                    || !means.isOpposite(one.unless(), other.unless())
                    || !take(variable, terms.ite(one.unless(), other.meaning(), one.meaning()))) {
                return false;
            }
            consumed.add(one.part());
            consumed.add(other.part());
            return true;
        }
    }

    /** That a variable has a meaning unless something holds. */
    private record Case(Term part, Term unless, Term meaning) {}
}
