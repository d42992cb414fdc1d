package checkvalve.proofs;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A question on its way to a verdict. */
sealed interface Pending {
    /** A proof was found and is with the second solver. */
    record Checking(CompletableFuture<Recheck.Result> check, String method, double seconds) implements Pending {}

    /** In this state no next world is admissible. */
    record Stuck(Map<Term, Rational> state, double seconds) implements Pending {}

    /** Neither a proof nor a refutation. */
    record Undecided(String reason, double seconds) implements Pending {}
}
