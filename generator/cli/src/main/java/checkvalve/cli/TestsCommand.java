package checkvalve.cli;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.CoverageReport;
import checkvalve.generator.lower.TooWideException;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.cover.Coverage;
import checkvalve.proofs.cover.CoverageRun;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes test vectors. */
@Command(
        name = "tests",
        description = {
            "Write test vectors of a spec, and say what they show.",
            "They take every transition, let each condition alone decide each way (MC/DC, masking form), at every"
                + " boundary and as every time runs out and a tick before, and make happen what each requirement waits"
                + " for. What they should give is what the spec means. What no vector shows is proved to be"
                + " impossible, or open.",
            "Three files: a class of JUnit tests for the generated Java, a table for a bench, and where each thing is"
                    + " shown."
        },
        footerHeading = "%nExample:%n",
        footer = "  checkvalve tests spec/devices/smart-bms-12-200.valve")
final class TestsCommand extends SpecCommand {
    @Parameters(paramLabel = "SPEC", description = "The spec, a .valve file.")
    private Path spec;

    @Mixin
    private TestsOptions options;

    @Mixin
    private SearchOptions search;

    @Option(names = "--all", description = "A line for each thing that is to be shown, not only for what is not.")
    private boolean all;

    TestsCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() {
        return spec;
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal {
        TestsFiles files = options.files(Workplace.of(spec), device);
        files.test();
        Engines.Proving proving = session.engines().proving();
        proving.within(search.limits());
        Coverage coverage = proving.apart(() -> CoverageRun.of(device));
        try {
            CoverageReport report = CoverageReport.of(coverage, shown());
            FileSet set = files.of(device, coverage, report.text(true));
            List<Path> changed = Products.write(session, set, files.java());
            say(report, set, changed);
        } catch (TooWideException e) {
            throw Refusal.ofSpec(device.source().name() + ": " + e.getMessage());
        }
        return coverage.isWhole() ? ExitCode.FINE : ExitCode.OPEN;
    }

    private void say(CoverageReport report, FileSet files, List<Path> changed) {
        if (json) {
            session.sayJson(report.with(
                    files.files().stream().map(Workplace::shown).toList(),
                    changed.stream().map(Workplace::shown).toList()));
            return;
        }
        session.say(report.text(all));
        StringBuilder text = new StringBuilder("\n");
        for (Path file : files.files()) {
            text.append(Workplace.shown(file)).append(changed.contains(file) ? ": written\n" : ": unchanged\n");
        }
        session.say(text.toString());
    }
}
