package checkvalve.cli;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.FolderLock;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.keep.Seal;
import checkvalve.cli.report.AgreementSummary;
import checkvalve.cli.report.Summary;
import checkvalve.language.model.Device;
import checkvalve.proofs.Memory;
import checkvalve.proofs.Prover;
import checkvalve.proofs.Scope;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One build, by the one run that may write to the targets. */
final class Build {
    private final Session session;
    private final Device device;
    private final Workplace workplace;
    private final Targets targets;
    private final FolderLock lock;
    private final Optional<Seal> seal;
    private final String key;
    private final Memory memory;

    Build(Session session, Device device, Workplace workplace, Targets targets, FolderLock lock) {
        this.session = session;
        this.device = device;
        this.workplace = workplace;
        this.targets = targets;
        this.lock = lock;
        this.seal = session.keeping().seal();
        this.key = BuildMemory.key(workplace, device);
        this.memory = session.keeping().memory(workplace.spec());
    }

    /** The last build, if it would come out the same today. */
    Optional<Built> remembered() throws IOException {
        Optional<BuildMemory> last = seal.flatMap(s -> BuildMemory.recall(s, workplace, key))
                .filter(m -> m.targets().equals(targets.key()));
        if (last.isEmpty() || hasForeign(last.get())) {
            return Optional.empty();
        }
        List<Path> files = last.get().files().keySet().stream().map(Path::of).toList();
        return Optional.of(
                new Built(last.get().summary(), last.get().agreement(), true, targets, files, List.of(), List.of()));
    }

    /** Whether there is a certificate in the folder that the build did not write. */
    private boolean hasForeign(BuildMemory memory) throws IOException {
        FileSet others = new FileSet();
        if (targets.certificates().isPresent()) {
            Products.removeOtherCertificates(others, targets.certificates().get());
            Products.removeOtherCertificates(
                    others, Products.agreement(targets.certificates().get()));
        }
        return others.unwanted().stream().anyMatch(file -> !memory.files().containsKey(file.toString()));
    }

    /** Proves, and writes if all is proved. What was found about this very model before need not be searched again. */
    Built anew() throws IOException, Refusal {
        return with(memory.of(Prover.model(device)));
    }

    /** The same, and asks nobody about anything. */
    Built fresh() throws IOException, Refusal {
        return with(memory.asNothing());
    }

    private Built with(Memory known) throws IOException, Refusal {
        ProofRun proof = new ProofRun(session, device);
        Report report = proof.prove(Scope.ALL, known);
        Summary summary = proof.summary(report, Workplace.shown(workplace.spec()), targets.certificates());
        if (ProofRun.exitCode(summary.verdict()) != ExitCode.FINE) {
            return Built.nothing(summary, null, targets, List.of());
        }
        FirmwareFiles java = FirmwareFiles.of(session, device, targets);
        return written(proof, report, summary, targets.overwrite() ? java.overwritten() : java);
    }

    /** Writes what was proved if the Java does it, and leaves what was changed by hand. */
    private Built written(ProofRun proof, Report report, Summary summary, FirmwareFiles java) throws IOException {
        AgreementReport agreement = session.engines().agreeing().agree(device, java.sources());
        AgreementSummary agreed =
                AgreementSummary.of(agreement, device, Workplace.shown(targets.firmware()), summary.spec());
        proof.keep(workplace, targets.certificates(), summary);
        if (!agreed.isAgreed()) {
            return Built.nothing(summary, agreed, targets, java.edits());
        }
        FileSet files = new FileSet();
        if (targets.certificates().isPresent()) {
            Path folder = targets.certificates().get();
            Products.addCertificates(files, folder, report, session);
            Products.addAgreement(files, Products.agreement(folder), agreement, device);
        }
        java.addTo(files);
        List<Path> changed = Products.write(files, lock);
        if (seal.isPresent() && java.edits().isEmpty()) {
            BuildMemory.of(seal.get(), key, targets.key(), files, summary, agreed)
                    .keep(workplace);
        }
        return new Built(summary, agreed, false, targets, List.copyOf(files.files()), changed, java.edits());
    }
}
