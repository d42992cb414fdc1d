package checkvalve.proofs.horn.read;

import checkvalve.proofs.horn.Clause;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import de.uni_freiburg.informatik.ultimate.logic.FunctionSymbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads SMT-LIB text, as in the competition of Horn solvers (CHC-COMP), into clauses. Believed: the clauses mean what the
 * text says. The text is parsed by SMTInterpol's parser.
 */
public final class ClauseReader {
    private final Terms terms = new Terms();
    private final ClauseScript script = new ClauseScript();
    private final SortedSet<String> predicates = new TreeSet<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Reading.Finding> findings = new ArrayList<>();
    private final List<Integer> lines;
    private final Map<Integer, Integer> onLine = new HashMap<>();

    private ClauseReader(String text) {
        lines = AssertionLines.of(text);
    }

    /** Needs a stack as deep as the text is nested. */
    public static Reading read(String text) {
        ClauseReader reader = new ClauseReader(text);
        try {
            reader.findings.addAll(new ClauseParser(reader.script).read(text));
            return reader.findings.isEmpty() ? reader.clauses() : new Reading.Rejected(reader.findings);
        } catch (OutOfScope e) {
            return new Reading.Unsupported("the text " + e.getMessage());
        }
    }

    private Reading clauses() {
        if (script.assertions().isEmpty() && !script.isAsked()) {
            findings.add(new Reading.Finding(0, "there is no assertion and no `(check-sat)`, so nothing is asked"));
        }
        for (ClauseScript.Assertion assertion : script.assertions()) {
            int line = assertion.order() < lines.size() ? lines.get(assertion.order()) : 0;
            try {
                add(assertion, line);
            } catch (NotLinear e) {
                findings.add(new Reading.Finding(line, e.getMessage()));
            } catch (OutOfScope e) {
                return new Reading.Unsupported("the assertion on line " + line + " " + e.getMessage());
            }
        }
        if (predicates.size() > 1) {
            findings.add(new Reading.Finding(
                    0,
                    "there are " + predicates.size() + " predicates, not one: `" + String.join("`, `", predicates)
                            + "`"));
        }
        return findings.isEmpty() ? new Reading.Read(system()) : new Reading.Rejected(findings);
    }

    private ClauseSystem system() {
        if (predicates.isEmpty()) {
            return new ClauseSystem(terms, terms.fork(), "", List.of(), clauses);
        }
        FunctionSymbol predicate = script.getFunctionSymbol(predicates.first());
        List<Sort> sorts = Arrays.stream(predicate.getParameterSorts())
                .map(TermReader::sort)
                .toList();
        return new ClauseSystem(terms, terms.fork(), predicate.getName(), sorts, clauses);
    }

    private void add(ClauseScript.Assertion assertion, int line) {
        Quantified quantified = new Quantified(terms);
        Clausifier clausifier = new Clausifier(terms, new TermReader(terms, quantified));
        List<Disjunct> disjuncts = clausifier.clauses(assertion.formula());
        predicates.addAll(clausifier.predicates());
        String place = place(line);
        String name = assertion.name() == null ? place : place + " (" + assertion.name() + ")";
        for (Disjunct disjunct : disjuncts) {
            Clause clause = clause(
                    disjunct,
                    quantified,
                    disjuncts.size() == 1 ? name : name + ", part " + (disjuncts.indexOf(disjunct) + 1));
            clauses.add(clause);
        }
    }

    /** No two assertions have the same, also where a line has several. */
    private String place(int line) {
        int number = onLine.merge(line, 1, Integer::sum);
        return number == 1 ? "line " + line : "line " + line + ", assertion " + number;
    }

    private Clause clause(Disjunct disjunct, Quantified quantified, String name) {
        List<Term> body = single(disjunct.body(), "in its body");
        List<Term> head = single(disjunct.head(), "as its head");
        List<Term> all = new ArrayList<>(disjunct.constraint());
        if (body != null) {
            all.addAll(body);
        }
        if (head != null) {
            all.addAll(head);
        }
        List<Term> constraint = new ArrayList<>(disjunct.constraint());
        constraint.addAll(quantified.definitions(all));
        all.addAll(constraint);
        return new Clause(name, List.copyOf(Variables.of(all)), terms.and(constraint), body, head);
    }

    private static List<Term> single(SequencedSet<List<Term>> atoms, String where) {
        if (atoms.size() > 1) {
            throw new NotLinear("there are " + atoms.size() + " atoms " + where + ", so this is no linear Horn clause");
        }
        return atoms.isEmpty() ? null : atoms.getFirst();
    }
}
