package checkvalve.cli;

import checkvalve.cli.report.NeedsReport;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.Memory;
import checkvalve.proofs.Needs;
import checkvalve.proofs.Scope;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells which lines each proof needs. */
@Command(
        name = "needs",
        description = {
            "Tell which lines of a spec each proof needs, and which lines no requirement needs.",
            "A line is left out of a proof by letting what it states be anything. Such a line is dead, or a requirement"
                    + " for it is missing."
        },
        footerHeading = "%nExample:%n",
        footer = "  checkvalve needs spec/devices/smart-bms-12-200.valve")
final class NeedsCommand extends SpecCommand {
    @Parameters(paramLabel = "SPEC", description = "The spec, a .valve file.")
    private Path spec;

    NeedsCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() {
        return spec;
    }

    @Override
    boolean searches() {
        return !session.keeping().knows(spec);
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal {
        ProofRun proof = new ProofRun(session, device);
        Memory memory = session.keeping().memory(spec);
        Needs needs = session.engines()
                .proving()
                .apart(() -> Needs.of(device, memory, capture -> proof.prove(Scope.ALL, capture)));
        NeedsReport report = NeedsReport.of(needs, device.source(), shown());
        if (json) {
            session.sayJson(report);
        } else {
            session.say(report.text());
        }
        return needs.isWhole() ? ExitCode.FINE : ExitCode.OPEN;
    }
}
