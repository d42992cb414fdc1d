package checkvalve.cli;

import checkvalve.cli.files.FolderLock;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.AgreementSummary;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All of it: check, prove, write certificates, generate. */
@Command(
        name = "build",
        description = {
            "Check a spec, prove it, write its certificates and its Java, and prove that the compiled Java does it.",
            "Files are written only if everything is proved and agreed. Java that was changed by hand is left as it"
                    + " is, and must agree too. A spec that has not changed since is not proved again."
        },
        footerHeading = "%nExample:%n",
        footer = "  checkvalve build spec/devices/smart-bms-12-200.valve")
final class BuildCommand extends SpecCommand {
    @Parameters(paramLabel = "SPEC", description = "The spec, a .valve file.")
    private Path spec;

    @Option(
            names = "--certificates",
            paramLabel = "DIR",
            description = "Folder for the certificates; proofs/certificates/NAME of the repository unless said,"
                    + " and none for a spec outside a repository.")
    private Path certificates;

    @Mixin
    private FirmwareOptions firmware;

    @Option(names = "--fresh", description = "Prove anew even if nothing has changed.")
    private boolean fresh;

    @Mixin
    private SearchOptions search;

    @Mixin
    private ReportOptions report;

    BuildCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() {
        return spec;
    }

    @Override
    boolean searches() {
        session.engines().proving().within(search.limits());
        return fresh;
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal {
        Workplace workplace = Workplace.of(spec);
        Targets targets = new Targets(
                Optional.ofNullable(certificates).or(workplace::certificates),
                firmware.folder(workplace),
                firmware.javaPackage(device),
                firmware.overwrite);
        if (targets.certificates().isPresent()) {
            Products.test(targets.certificates().get());
        }
        Products.test(targets.firmware());
        try (FolderLock lock = Products.lock(session, targets.firmware())) {
            Build build = new Build(session, device, workplace, targets, lock);
            Built built = fresh ? build.fresh() : built(build);
            tell(device, built);
            return end(device, built);
        } catch (IOException e) {
            throw Products.unwritable(e, targets.firmware());
        }
    }

    /** A class that differs is a bug of ours, unless somebody has changed it by hand. */
    private int end(Device device, Built built) {
        int proved = new ProofRun(session, device).end(built.summary());
        AgreementSummary agreement = built.agreement();
        if (proved != ExitCode.FINE || agreement == null) {
            return proved;
        }
        int code = AgreeCommand.exitCode(agreement.verdict());
        if (code == ExitCode.REFUTED && built.edited().isEmpty()) {
            String what = "generated code differs from its spec";
            session.note(
                    "checkvalve: " + what + ": " + BugReport.of(new IllegalStateException(what), agreement.spec()));
            return ExitCode.BUG;
        }
        return code;
    }

    private static Built built(Build build) throws Refusal, IOException {
        Optional<Built> remembered = build.remembered();
        return remembered.isPresent() ? remembered.get() : build.anew();
    }

    private void tell(Device device, Built built) {
        if (json) {
            session.say(built.json());
        } else {
            new ProofRun(session, device).tell(built.summary(), report.style());
            session.say("\n" + built.text(session.ansi()));
        }
    }
}
