package checkvalve.cli;

import checkvalve.proofs.worker.ChildFinder;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a search may take. It can only make answers open: no verdict hangs on these but that one. */
final class SearchOptions {
    private static final int LEAST_MEMORY = 100;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Most time for the search; what has no answer then is open. Default: 12 hours.")
    private Long seconds;

    @Option(
            names = "--memory-limit",
            paramLabel = "MIB",
            description = "Most memory for the search, a third of it for Java and the rest for the solver."
                    + " Default: 4500 MiB.")
    private Integer memory;

    /** All of it. */
    ChildFinder.Limits limits() {
        ChildFinder.Limits standard = ChildFinder.Limits.standard();
        if (seconds != null && seconds < 1) {
            throw wrong("--time-limit is at least one second, not " + seconds);
        }
        if (memory != null && memory < LEAST_MEMORY) {
            throw wrong("--memory-limit is at least " + LEAST_MEMORY + " MiB, not " + memory);
        }
        return new ChildFinder.Limits(
                memory == null ? standard.heap() : memory / 3,
                memory == null ? standard.solver() : memory - memory / 3,
                standard.silence(),
                seconds == null ? standard.all() : Duration.ofSeconds(seconds));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
