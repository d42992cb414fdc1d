package checkvalve.proofs.agree;

import checkvalve.proofs.check.Answer;
import checkvalve.proofs.check.SecondSolver;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.SolverLost;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Valuation;
import checkvalve.proofs.term.Variables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Proves obligations: Z3 is asked first, and what it says counts only if the second solver says the same of the text. Believed:
 * that an obligation counts as proved only then, or when it is a truth that needs no solver, or when the obligations that it
 * is taken apart into are proved so.
 */
final class Discharge implements AutoCloseable {
    private static final long BUDGET = 60_000_000;
    private static final long FIRST_BUDGET = 6_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration FIRST_LIMIT = Duration.ofSeconds(15);

    private static final String NOTHING = "nothing was found that the premises allow";

    private final TransitionSystem system;
    private final List<String> heading;
    private final Function<Obligation, List<Obligation>> apart;
    private final Map<Term, String> labels = new LinkedHashMap<>();
    private final SecondSolver second = new SecondSolver();
    private final ExecutorService workers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "agreement");
        thread.setDaemon(true);
        return thread;
    });

    /** How the proof of one obligation ended. */
    sealed interface Result {
        /** With the texts of its certificates by file; none for a truth that needs no solver. */
        record Proved(Map<String, String> texts) implements Result {}

        record Refuted(Obligation obligation) implements Result {}

        record Unknown(String reason) implements Result {}
    }

    /**
     * @param heading lines at the top of each certificate
     * @param apart takes an obligation apart that is too much for a solver
     */
    Discharge(TransitionSystem system, List<String> heading, Function<Obligation, List<Obligation>> apart) {
        this.system = system;
        this.heading = List.copyOf(heading);
        this.apart = apart;
        Set<String> taken = new LinkedHashSet<>();
        new TreeMap<>(system.labels()).forEach((term, name) -> {
            if (taken.add(name)) {
                labels.put(term, name);
            }
        });
    }

    Map<Obligation, Result> all(List<Obligation> obligations) {
        Map<Obligation, CompletableFuture<Result>> first = new LinkedHashMap<>();
        obligations.forEach(each -> first.put(each, one(each, FIRST_BUDGET, FIRST_LIMIT)));
        Map<Obligation, Result> results = new LinkedHashMap<>();
        first.forEach((obligation, result) ->
                results.put(obligation, result.join() instanceof Result.Unknown ? inParts(obligation) : result.join()));
        return results;
    }

    private Result inParts(Obligation obligation) {
        List<CompletableFuture<Result>> parts = new ArrayList<>();
        apart.apply(obligation).forEach(part -> parts.add(one(part, BUDGET, LIMIT)));
        Map<String, String> texts = new TreeMap<>();
        for (CompletableFuture<Result> part : parts) {
            if (!(part.join() instanceof Result.Proved(Map<String, String> more))) {
                return part.join();
            }
            texts.putAll(more);
        }
        return new Result.Proved(texts);
    }

    private CompletableFuture<Result> one(Obligation obligation, long budget, Duration limit) {
        if (obligation.goal().isTrue()) {
            return CompletableFuture.completedFuture(new Result.Proved(Map.of()));
        }
        String file = file(obligation);
        return switch (search(obligation, budget)) {
            case Outcome.Sat() -> CompletableFuture.completedFuture(new Result.Refuted(obligation));
            case Outcome.Unknown(String reason) ->
                CompletableFuture.completedFuture(new Result.Unknown("Z3 has no answer to " + file + ": " + reason));
            case Outcome.Unsat() -> {
                String text = text(obligation);
                yield CompletableFuture.supplyAsync(() -> checked(file, text, limit), workers);
            }
        };
    }

    private Outcome search(Obligation obligation, long budget) {
        try (Z3Session session = new Z3Session()) {
            obligation.premises().forEach(part -> session.add(part.assertion()));
            session.add(system.terms().not(obligation.goal()));
            return session.check(budget);
        } catch (SolverLost e) {
            return new Outcome.Unknown(e.getMessage());
        }
    }

    private Result checked(String file, String text, Duration limit) {
        return switch (second.check(text, limit)) {
            case Answer.Unsat() -> new Result.Proved(Map.of(file, text));
            case Answer.Sat() -> new Result.Unknown("the second solver finds a model of " + file);
            case Answer.Unknown(String reason) ->
                new Result.Unknown("the second solver has no answer to " + file + ": " + reason);
            case Answer.Rejected(String reason) ->
                new Result.Unknown("the second solver rejects " + file + ": " + reason);
        };
    }

    static String file(Obligation obligation) {
        String part = obligation.item().endsWith("." + obligation.part()) ? "" : "." + obligation.part();
        return "agreement." + obligation.item() + part.replaceAll("[^A-Za-z0-9._-]", "-") + ".smt2";
    }

    private String text(Obligation obligation) {
        List<String> claim = new ArrayList<>(heading);
        claim.add("");
        claim.add(obligation.item() + ": " + obligation.sentence());
        if (obligation.place().line() > 0) {
            claim.add(system.device().source().name() + ", line "
                    + obligation.place().line());
        }
        return new SmtFile.Obligation(
                        claim, obligation.premises(), system.terms().not(obligation.goal()), labels)
                .text();
    }

    /** The truths of an item that need no solver, in one file that says so. */
    String plain(String item, List<Obligation> truths) {
        List<String> claim = new ArrayList<>(heading);
        claim.add("");
        claim.add(item + ": these are the same term in the class and in the spec");
        truths.forEach(truth -> claim.add("  " + truth.sentence()));
        return new SmtFile.Obligation(claim, List.of(), system.terms().truth(false), Map.of()).text();
    }

    /**
     * Why it is not known that something satisfies the premises at all, else they would prove anything; empty where values that
     * do were found, and tried out.
     */
    Optional<String> doubt(List<SmtFile.Part> premises) {
        List<Term> conditions = premises.stream().map(SmtFile.Part::assertion).toList();
        try (Z3Session session = new Z3Session()) {
            conditions.forEach(session::add);
            return switch (session.check(BUDGET)) {
                case Outcome.Sat() -> {
                    Valuation valuation = new Valuation(session.model(Variables.of(conditions)));
                    yield conditions.stream().allMatch(valuation::holds) ? Optional.empty() : Optional.of(NOTHING);
                }
                case Outcome.Unsat() -> Optional.of(NOTHING);
                case Outcome.Unknown(String reason) -> Optional.of(NOTHING + ": " + reason);
            };
        } catch (SolverLost e) {
            return Optional.of(NOTHING + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
