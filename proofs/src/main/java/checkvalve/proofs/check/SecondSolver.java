package checkvalve.proofs.check;

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

    private static Answer answer(String smtLib, Deadline deadline) {
        LogProxy silence = new DefaultLogger();
        silence.setLoglevel(LogProxy.LOGLEVEL_OFF);
        OptionMap options = new OptionMap(silence, true);
        options.set(":print-success", false);
        options.set(":verbosity", LogProxy.LOGLEVEL_OFF);
        GuardedScript guarded = new GuardedScript(new SMTInterpol(deadline, options));
        try {
            new ObligationReader(guarded.script(), options).read(smtLib);
            return verdict(guarded.answers(), deadline);
        } catch (Refusal e) {
            return new Answer.Rejected(e.getMessage());
        }
    }

    private static Answer verdict(List<LBool> answers, Deadline deadline) {
        if (answers.size() != 1) {
            return new Answer.Rejected("asks " + answers.size() + " questions, not one");
        }
        return switch (answers.getFirst()) {
            case UNSAT -> new Answer.Unsat();
            case SAT -> new Answer.Sat();
            case UNKNOWN -> new Answer.Unknown(deadline.isTerminationRequested() ? "out of time" : "solver gave up");
        };
    }
}
