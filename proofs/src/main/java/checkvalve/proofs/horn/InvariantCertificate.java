package checkvalve.proofs.horn;

import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The composition rule of a proof that clauses are safe. Believed: if a relation in the place of the predicate makes each
 * clause true, the clauses are safe. So there is one obligation a clause, written from the clause as it was read: a clause
 * that starts a run gives initiation, one that steps consecution, one that asks safety.
 */
final class InvariantCertificate {
    private final String file;
    private final ClauseSystem system;
    private final Terms terms;

    /**
     * @param file the name of the clauses' file, for a reader
     */
    InvariantCertificate(String file, ClauseSystem system) {
        this.file = file;
        this.system = system;
        this.terms = system.terms();
    }

    /**
     * @param invariant over {@link ClauseSystem#state}
     */
    Certificate of(Term invariant) {
        List<Certificate.Part> parts = new ArrayList<>();
        for (Clause clause : system.clauses()) {
            parts.add(obligation(clause, parts.size() + 1, invariant));
        }
        return new Certificate(parts);
    }

    private Certificate.Part obligation(Clause clause, int number, Term invariant) {
        Term before = clause.body() == null ? terms.truth(true) : at(invariant, clause.body());
        Term after = clause.head() == null ? terms.truth(false) : at(invariant, clause.head());
        Term negated = terms.and(clause.constraint(), terms.not(after));
        List<SmtFile.Part> parts = new ArrayList<>();
        if (before.isFalse() || !isOfAnyState(clause.body())) {
            negated = terms.and(before, negated);
        } else if (!before.isTrue()) {
            parts.add(new SmtFile.Part("the invariant of the atom in the body", before));
        }
        String rule = clause.starts() ? "initiation" : clause.steps() ? "consecution" : "safety";
        List<String> claim = List.of(
                "The clauses of " + file + " are safe.",
                "",
                rule + ": the invariant makes the clause of " + clause.name() + " true");
        String name = String.format("clause-%02d.%s.smt2", number, rule);
        return new Certificate.Part(name, new SmtFile.Obligation(claim, parts, negated, Map.of()));
    }

    /**
     * Whether the arguments can be any values at all. If not, the invariant may hold for none of them, which is no premise
     * for a file that is to be a theorem for itself, so it is a part of the goal.
     */
    private static boolean isOfAnyState(List<Term> arguments) {
        return arguments == null
                || (arguments.stream().allMatch(argument -> argument.op() == Op.VARIABLE)
                        && Set.copyOf(arguments).size() == arguments.size());
    }

    private Term at(Term invariant, List<Term> arguments) {
        List<Term> state = system.state();
        Map<Term, Term> meanings = new HashMap<>();
        for (int i = 0; i < state.size(); i++) {
            meanings.put(state.get(i), arguments.get(i));
        }
        return new Substitution(terms, meanings).apply(invariant);
    }
}
