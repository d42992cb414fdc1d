package checkvalve.cli.report;

import checkvalve.language.model.Rational;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.Derivation;
import checkvalve.proofs.horn.DerivationText;
import checkvalve.proofs.horn.HornReport;
import checkvalve.proofs.horn.HornVerdict;
import checkvalve.proofs.horn.Replay;
import checkvalve.proofs.horn.read.Reading;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer about a file of clauses, as it is told; the names of the parts are the keys in JSON.
 *
 * @param verdict {@code safe}, {@code unsafe} or {@code unknown}
 * @param reason why it is unknown; else null
 * @param resources Z3 resource units spent; the same on every run and machine that no time limit ended
 * @param invariant an SMT-LIB definition of the predicate that makes all clauses true; null unless safe
 * @param certificates the names of the certificate's files; empty where it is unknown
 * @param trace how {@code false} follows; null unless unsafe
 */
public record ClauseSummary(
        String file,
        String verdict,
        String method,
        String reason,
        double seconds,
        long resources,
        String invariant,
        List<String> certificates,
        List<Step> trace) {
    private static final double MILLIS = 1000;

    /**
     * One clause of a trace.
     *
     * @param values of the clause's variables, as in the file
     * @param state the predicate's arguments after it; null for the last clause
     */
    public record Step(String clause, Map<String, String> values, List<String> state) {}

    public static ClauseSummary of(String file, ClauseSystem system, HornReport report) {
        HornVerdict verdict = report.verdict();
        return new ClauseSummary(
                file,
                verdict.word(),
                report.method(),
                verdict instanceof HornVerdict.Unknown(String reason) ? Plain.text(reason) : null,
                Math.round(report.seconds() * MILLIS) / MILLIS,
                report.resources(),
                verdict instanceof HornVerdict.Safe safe ? definition(system, safe.invariant()) : null,
                List.copyOf(verdict.certificate().keySet()),
                verdict instanceof HornVerdict.Unsafe unsafe ? steps(unsafe.derivation()) : null);
    }

    /**
     * What is wrong with a file that could not be read as clauses.
     *
     * @param verdict always {@code rejected}
     */
    public record Rejection(String file, String verdict, List<Reading.Finding> findings) {
        public Rejection(String file, List<Reading.Finding> findings) {
            this(file, "rejected", List.copyOf(findings));
        }
    }

    /** A file that there was nothing to search for in. */
    public static ClauseSummary unsupported(String file, String reason) {
        return new ClauseSummary(file, "unknown", "reading", Plain.text(reason), 0, 0, null, List.of(), null);
    }

    private static String definition(ClauseSystem system, Term invariant) {
        StringBuilder text = new StringBuilder("(define-fun |" + system.predicate() + "| (");
        for (Term argument : system.state()) {
            text.append('(')
                    .append(argument)
                    .append(' ')
                    .append(argument.sort().smt())
                    .append(')');
        }
        return text.append(") Bool ").append(invariant).append(')').toString();
    }

    private static List<Step> steps(Derivation derivation) {
        List<Step> steps = new ArrayList<>();
        for (Derivation.Step step : derivation.steps()) {
            Map<String, String> values = new LinkedHashMap<>();
            step.clause()
                    .variables()
                    .forEach(variable -> values.put(
                            variable.name(),
                            DerivationText.value(variable.sort(), step.values().get(variable))));
            steps.add(new Step(Plain.text(step.clause().name()), values, state(step)));
        }
        return steps;
    }

    private static List<String> state(Derivation.Step step) {
        List<Term> head = step.clause().head();
        if (head == null) {
            return null;
        }
        List<Rational> values = Replay.values(step, head);
        List<String> state = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            state.add(DerivationText.value(head.get(i).sort(), values.get(i)));
        }
        return state;
    }
}
