package checkvalve.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What is answered in the place of a spec. */
final class ClauseOptions {
    @Option(
            names = "--chc",
            paramLabel = "FILE",
            description = "Answer this file of linear Horn clauses over one predicate, integers, reals and truths"
                    + " (SMT-LIB, as in CHC-COMP), in the place of a spec.")
    private Path file;

    boolean areGiven() {
        return file != null;
    }

    Path file() {
        return file;
    }

    /** Throws where what is given does not go together. */
    void refuseBeside(Path spec, boolean questionsAreNamed) throws Refusal {
        if (spec == null && file == null) {
            throw new Refusal("missing required parameter: 'SPEC', or --chc with a file of clauses");
        }
        if (spec != null && file != null) {
            throw new Refusal("SPEC and --chc exclude each other: a run answers either a spec or a file of clauses");
        }
        if (file != null && questionsAreNamed) {
            throw new Refusal("--only names questions of a spec, so it does not go with --chc");
        }
    }
}
