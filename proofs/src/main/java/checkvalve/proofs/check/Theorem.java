package checkvalve.proofs.check;

import java.time.Duration;

/**
 * Checks one certificate file for itself: it is answered {@code unsat} by the second solver, with a proof that is checked
 * too, and {@code sat} without its goal. That makes it a theorem, and not one for want of any model; what it is about is
 * for {@link checkvalve.proofs.Certification} to tell. Believed.
 */
public final class Theorem {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String MARK = "\n; the negated goal\n(assert ";
    private static final String QUESTION = "\n(check-sat)\n";

    private final SecondSolver solver = new SecondSolver();

    /** Why it does not count; null when it does. */
    public String refusal(String text) {
        int goal = text.indexOf(MARK);
        if (goal < 0 || goal != text.lastIndexOf(MARK) || !text.endsWith(QUESTION)) {
            return "it does not end with one goal and one question";
        }
        Answer whole = solver.checkWithProof(text, LIMIT);
        if (!whole.isUnsat()) {
            return "the second solver says " + said(whole);
        }
        Answer premises = solver.check(text.substring(0, goal) + QUESTION, LIMIT);
        return premises.isSat() ? null : "without its goal the second solver says " + said(premises);
    }

    private static String said(Answer answer) {
        return switch (answer) {
            case Answer.Unsat() -> "unsat";
            case Answer.Sat() -> "sat";
            case Answer.Unknown(String reason) -> "unknown: " + reason;
            case Answer.Rejected(String reason) -> "that it can't be asked: " + reason;
        };
    }
}
