package checkvalve.proofs.mutate;

import checkvalve.language.Finding;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.language.mutation.Mutant;
import checkvalve.language.mutation.Mutants;
import checkvalve.proofs.solve.SolverLost;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Tries mutants of a spec, each on its own, so that the order and the number of threads have no say. */
public final class MutationRun {
    private static final long STACK = 256L << 20;

    private final Original original;

    /** A mutant and what became of it. */
    public record Tried(Mutant mutant, Fate fate) {}

    /** Proves the spec itself first. */
    public MutationRun(Device device) {
        original = new Original(device);
    }

    /** Requirements that are not known to hold of the spec itself; they take no part. */
    public List<String> unproved() {
        return List.copyOf(original.unproved());
    }

    public static List<Mutant> mutants(Device device) {
        return Mutants.of(device.source(), device);
    }

    /**
     * @param done is told of each mutant as it is done, in order
     * @throws SolverLost where nothing more can be found out
     */
    public List<Tried> run(List<Mutant> mutants, int threads, Consumer<Tried> done) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "mutants", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<Fate>> fates = new ArrayList<>();
            for (Mutant mutant : mutants) {
                Callable<Fate> trial = () -> fate(mutant);
                fates.add(workers.submit(trial));
            }
            List<Tried> tried = new ArrayList<>();
            for (int i = 0; i < mutants.size(); i++) {
                tried.add(new Tried(mutants.get(i), fates.get(i).get()));
                done.accept(tried.getLast());
            }
            return tried;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SolverLost lost) {
                throw lost;
            }
            throw new IllegalStateException("a mutant could not be tried", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Fate fate(Mutant mutant) {
        Spec.Result read = Spec.read(new Source(original.device().source().name(), mutant.text()));
        if (read.device().isEmpty()) {
            return new Fate.Rejected(read.findings().stream()
                    .filter(Finding::isError)
                    .map(Finding::message)
                    .findFirst()
                    .orElse(""));
        }
        return new Trial(original, read.device().get()).fate();
    }
}
