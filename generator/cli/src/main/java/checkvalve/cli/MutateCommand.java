package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Json;
import checkvalve.cli.report.MutationReport;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.mutation.Mutant;
import checkvalve.proofs.mutate.MutationRun;
import checkvalve.proofs.solve.SolverLost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a spec a little, many times, and sees which requirements notice. */
@Command(
        name = "mutate",
        description = {
            "Change a spec a little, many times, and see which requirements notice.",
            "Figures are moved by a step; comparisons, conditions, durations, orders, targets and reset values are"
                    + " changed. What survives without being equivalent is a behaviour that no requirement pins down."
        },
        footerHeading = "%nExample:%n",
        footer = "  checkvalve mutate spec/devices/smart-bms-12-200.valve --lines 59-95")
final class MutateCommand extends SpecCommand {
    @Parameters(paramLabel = "SPEC", description = "The spec, a .valve file.")
    private Path spec;

    @Option(names = "--lines", paramLabel = "FROM-TO", description = "Only changes in these lines of the spec.")
    private String lines;

    @Option(
            names = "--every",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only every Nth of the changes; all of them unless said.")
    private int every;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many to try at a time; ${DEFAULT-VALUE} unless said. What comes out is the same.")
    private int jobs;

    private int total;
    private int done;

    MutateCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() {
        return spec;
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal {
        if (every < 1 || jobs < 1) {
            throw new Refusal((every < 1 ? "--every" : "--jobs") + " takes a number from 1 on");
        }
        List<Mutant> mutants = chosen(MutationRun.mutants(device));
        session.tally().start();
        Optional<MutationReport> tried;
        try {
            tried = session.engines().proving().apart(() -> tried(device, mutants));
        } catch (SolverLost lost) {
            session.tally().finish();
            session.note("checkvalve: nothing is decided: " + lost.getMessage());
            return ExitCode.OPEN;
        } finally {
            session.tally().finish();
        }
        MutationReport report = tried.orElseThrow(() -> new Refusal("interrupted"));
        session.say(json ? Json.text(report) : report.text());
        return report.survived() > 0 ? ExitCode.OPEN : ExitCode.FINE;
    }

    /** Nothing where it is interrupted. */
    private Optional<MutationReport> tried(Device device, List<Mutant> mutants) {
        try {
            MutationRun run = new MutationRun(device);
            List<MutationRun.Tried> tried = run.run(mutants, jobs, this::told);
            return Optional.of(MutationReport.of(device, Workplace.shown(spec), tried, run.unproved()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void told(MutationRun.Tried tried) {
        done++;
        session.tally().at(done, total, "line " + tried.mutant().place().line());
    }

    private List<Mutant> chosen(List<Mutant> all) throws Refusal {
        List<Mutant> chosen = new ArrayList<>();
        int[] range = range();
        for (Mutant mutant : all) {
            boolean within = mutant.place().line() >= range[0] && mutant.place().line() <= range[1];
            if (within && (mutant.id() - 1) % every == 0) {
                chosen.add(mutant);
            }
        }
        if (chosen.isEmpty()) {
            throw new Refusal("there is nothing to change there");
        }
        total = chosen.size();
        return chosen;
    }

    private int[] range() throws Refusal {
        if (lines == null) {
            return new int[] {0, Integer.MAX_VALUE};
        }
        if (!lines.matches("\\d{1,9}-\\d{1,9}|\\d{1,9}")) {
            throw new Refusal("--lines takes a line or two with a dash between them, as in 59-95");
        }
        String[] ends = lines.split("-");
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
    }
}
