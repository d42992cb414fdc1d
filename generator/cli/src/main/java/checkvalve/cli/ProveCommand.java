package checkvalve.cli;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Summary;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves or refutes every requirement. */
@Command(
        name = "prove",
        description = {
            "Prove or refute every requirement of a spec, and what every device is asked.",
            "A refuted one comes with the shortest story that breaks it."
        },
        footerHeading = "%nExample:%n",
        footer = "  checkvalve prove spec/devices/thermostat.valve --json")
final class ProveCommand extends SpecCommand {
    @Parameters(paramLabel = "SPEC", description = "The spec, a .valve file.")
    private Path spec;

    @Option(
            names = "--certificates",
            paramLabel = "DIR",
            description = "Write the certificates of what is proved into this folder; without it nothing is written.")
    private Path certificates;

    @Mixin
    private ReportOptions options;

    ProveCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() {
        return spec;
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal, IOException {
        ProofRun proof = new ProofRun(session, device);
        Report report = proof.prove();
        Optional<Path> folder =
                Optional.ofNullable(certificates).or(() -> Workplace.of(spec).certificates());
        Summary summary = proof.summary(report, shown(), folder);
        if (certificates != null) {
            FileSet files = new FileSet();
            Products.addCertificates(files, certificates, report);
            Products.write(session, files, certificates);
        }
        if (json) {
            session.sayJson(summary);
        } else {
            proof.tell(summary, options.style());
            session.say("\n" + summary.counts());
        }
        return ProofRun.exitCode(summary);
    }
}
