package checkvalve.proofs;

import checkvalve.language.meaning.Story;
import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.check.Answer;
import checkvalve.proofs.check.SecondSolver;
import checkvalve.proofs.story.Search;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Has certificates checked by the second solver, from their text alone, and stories replayed, while the search goes on.
 * Believed, with {@link SecondSolver}: that a proof counts only if every one of its files is answered {@code unsat}, and a
 * story only if it was played, now or earlier.
 */
final class Recheck implements AutoCloseable {
    /** For what a search proposes. */
    static final Duration LONG = Duration.ofSeconds(60);
    /** For what a memory proposes, where a search can still find something better. */
    static final Duration SHORT = Duration.ofSeconds(5);

    private static final String TRIFLE = """
        (set-logic QF_LIRA)
        (declare-fun b () Bool)
        (declare-fun i () Int)
        (declare-fun r () Real)
        (assert (and (or b (< i 3)) (=> b (<= r 1.5))))
        (assert (and (> i 3) (> (+ r (to_real i)) 7.5)))
        (assert (ite (= i 5) (< r 0.0) (> r 2.0)))
        (check-sat)
        """;

    private final ExecutorService workers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "recheck");
        thread.setDaemon(true);
        return thread;
    });
    private final SecondSolver solver = new SecondSolver();
    private final Memory memory;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    Recheck(Memory memory) {
        this.memory = memory;
    }

    /**
     * How the check of one certificate ended.
     *
     * @param texts each file's text by name
     * @param refusal why it does not count; null when every file was accepted
     */
    record Result(Map<String, String> texts, String refusal, double seconds) {}

    /**
     * Has a story replayed on the same threads, unless it was seen to show what it is told for, all of it.
     *
     * @param text what its replay depends on
     */
    CompletableFuture<Search> played(String text, Story story, Supplier<Search> replay) {
        Search.Found whole = new Search.Found(story, story.ticks());
        return memory.accepted(text)
                ? CompletableFuture.completedFuture(seen(text, whole, whole))
                : CompletableFuture.supplyAsync(replay, workers).thenApply(found -> seen(text, whole, found));
    }

    private Search seen(String text, Search.Found whole, Search found) {
        if (found.equals(whole)) {
            accepted.add(text);
        }
        return found;
    }

    /** Asks about nothing of interest while there is nothing to check, so that the solver is loaded when there is. */
    void warmUp() {
        workers.execute(() -> solver.check(TRIFLE, SHORT));
    }

    /**
     * @param limit for each file
     */
    CompletableFuture<Result> check(Certificate certificate, Duration limit) {
        Map<String, String> texts = new LinkedHashMap<>();
        certificate
                .parts()
                .forEach(part -> texts.put(part.file(), part.obligation().text()));
        List<CompletableFuture<String>> answers = new ArrayList<>();
        long start = System.nanoTime();
        texts.forEach((file, text) -> answers.add(
                memory.accepted(text)
                        ? CompletableFuture.completedFuture(accept(text))
                        : CompletableFuture.supplyAsync(() -> refusal(file, text, limit), workers)));
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(done -> new Result(texts, first(answers), (System.nanoTime() - start) / 1e9));
    }

    private static String first(List<CompletableFuture<String>> answers) {
        if (answers.isEmpty()) {
            return "the certificate has no obligation";
        }
        return answers.stream()
                .map(CompletableFuture::join)
                .filter(refusal -> refusal != null)
                .findFirst()
                .orElse(null);
    }

    /** Every text that was accepted so far, and every story that was seen to show what it is told for. */
    Set<String> accepted() {
        return Set.copyOf(accepted);
    }

    /** Nothing speaks against it. */
    private String accept(String text) {
        accepted.add(text);
        return null;
    }

    private String refusal(String file, String text, Duration limit) {
        return switch (solver.check(text, limit)) {
            case Answer.Unsat() -> accept(text);
            case Answer.Sat() -> "the second solver finds a model of " + file;
            case Answer.Unknown(String reason) -> "the second solver has no answer to " + file + ": " + reason;
            case Answer.Rejected(String reason) -> "the second solver rejects " + file + ": " + reason;
        };
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
