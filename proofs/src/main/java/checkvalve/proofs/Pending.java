package checkvalve.proofs;

import checkvalve.proofs.story.Search;
import java.util.concurrent.CompletableFuture;

/** A question on its way to a verdict. */
sealed interface Pending {
    /** A proof was found and is with the second solver. */
    record Checking(CompletableFuture<Recheck.Result> check, String method, double seconds) implements Pending {}

    /**
     * Some state has no next world; the second solver is asked whether what excludes each other there does so.
     *
     * @param conflict in the words of the spec
     */
    record Stuck(CompletableFuture<Recheck.Result> check, String conflict, double seconds) implements Pending {}

    /** A run was found and is being replayed. */
    record Replaying(CompletableFuture<Search> replay, double seconds) implements Pending {}

    /** Neither a proof nor a refutation. */
    record Undecided(String reason, double seconds) implements Pending {}
}
