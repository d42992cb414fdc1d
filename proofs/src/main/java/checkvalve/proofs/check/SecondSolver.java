package checkvalve.proofs.check;

import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.option.OptionMap;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.time.Duration;
import java.util.List;

/**
 * SMTInterpol as a judge of SMT-LIB texts. Believed: that SMTInterpol says {@code unsat} only where there is no model.
 *
 * <p>Each text is read by SMTInterpol's own parser into a fresh solver, so that nothing of the search and nothing of an
 * earlier text can leak into an answer. Whatever goes wrong is an {@link Answer.Unknown}. Safe for use by several threads.
 */
public final class SecondSolver {
    /**
     * Answers one text.
     *
     * @param smtLib declarations, definitions, assertions and one {@code (check-sat)} at the end
     * @param limit the time after which the answer is unknown
     */
    public Answer check(String smtLib, Duration limit) {
        return Patience.within(limit, deadline -> answer(smtLib, deadline));
    }

    /**
     * Answers one text, and takes {@code unsat} only with a proof that SMTInterpol's own proof checker accepts. Takes
     * several times as long as {@link #check}.
     */
    public Answer checkWithProof(String smtLib, Duration limit) {
        return Patience.within(limit, deadline -> audited(smtLib, deadline));
    }

    private static Answer answer(String smtLib, Deadline deadline) {
        OptionMap options = options();
        return answer(smtLib, new SMTInterpol(deadline, options), options, deadline);
    }

    private static Answer audited(String smtLib, Deadline deadline) {
        OptionMap options = options();
        SMTInterpol solver = new SMTInterpol(deadline, options);
        solver.setOption(":produce-proofs", true);
        solver.setOption(":proof-level", "lowlevel");
        Answer answer = answer(smtLib, solver, options, deadline);
        if (!answer.isUnsat()) {
            return answer;
        }
        OptionMap fresh = options();
        ProofAudit audit = new ProofAudit(fresh.getLogProxy(), ProofAudit.written(solver.getProof()));
        boolean accepted = answer(smtLib, audit, fresh, deadline).isUnsat() && audit.accepts();
        return accepted ? answer : new Answer.Unknown("the proof was not accepted");
    }

    private static Answer answer(String smtLib, Script script, OptionMap options, Deadline deadline) {
        GuardedScript guarded = new GuardedScript(script);
        try {
            new ObligationReader(guarded.script(), options).read(smtLib);
            return verdict(guarded.answers(), deadline);
        } catch (Refusal e) {
            return new Answer.Rejected(e.getMessage());
        }
    }

    private static OptionMap options() {
        LogProxy silence = new DefaultLogger();
        silence.setLoglevel(LogProxy.LOGLEVEL_OFF);
        OptionMap options = new OptionMap(silence, true);
        options.set(":print-success", false);
        options.set(":verbosity", LogProxy.LOGLEVEL_OFF);
        return options;
    }

    /**
     * An answer that came after the solver was asked to stop does not count: SMTInterpol 2.5 can say {@code sat} of a
     * contradiction when it is stopped, as seen with its resource limit, which therefore is not used either.
     */
    private static Answer verdict(List<LBool> answers, Deadline deadline) {
        if (answers.size() != 1) {
            return new Answer.Rejected("asks " + answers.size() + " questions, not one");
        }
        if (deadline.isTerminationRequested()) {
            return new Answer.Unknown("out of time");
        }
        return switch (answers.getFirst()) {
            case UNSAT -> new Answer.Unsat();
            case SAT -> new Answer.Sat();
            case UNKNOWN -> new Answer.Unknown("the solver gave up");
        };
    }
}
