package checkvalve.cli;

import checkvalve.cli.files.ClassFiles;
import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.Reason;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.AgreementSummary;
import checkvalve.cli.report.AgreementText;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves that compiled classes do what a spec says. */
@Command(
        name = "agree",
        description = {
            "Prove that compiled classes do what a spec says.",
            "For every state, reading and setting: out of reset, at a step, at every output and when settings are"
                + " written. How the classes came to be does not matter; what they do is read from the class files. A"
                + " difference is shown with the smallest state and readings that were found, the line of the spec and"
                + " that of the class, after it was seen in the Java machine and in the interpreter."
        },
        footerHeading = "%nExample:%n",
        footer = "  checkvalve agree generated-firmware/target/classes spec/devices/smart-bms-12-200.valve")
final class AgreeCommand extends SpecCommand {
    @Parameters(
            index = "0",
            paramLabel = "CLASSES",
            description = "A folder of class files, or the class file of the core, with those beside it that it uses.")
    private Path classes;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SPEC",
            description = "The spec; not needed if one only, in spec/devices or in the working directory, has a core of"
                    + " this name.")
    private Path spec;

    @Option(
            names = "--certificates",
            paramLabel = "DIR",
            description = "Write the certificates of what agrees into this folder; without it nothing is written.")
    private Path certificates;

    @Mixin
    private SearchOptions search;

    private SortedMap<Path, byte[]> files;

    AgreeCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() throws Refusal {
        if (files == null) {
            files = read();
        }
        if (spec == null) {
            spec = SpecSearch.forClasses(session.engines(), files.keySet());
        }
        return spec;
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal, IOException {
        Engines.Proving proving = session.engines().proving();
        proving.within(search.limits());
        AgreementReport report = proving.apart(() -> Agreement.of(device, files.values()));
        AgreementSummary summary = AgreementSummary.of(report, device, Workplace.shown(classes), shown());
        if (certificates != null) {
            FileSet set = new FileSet();
            Products.addAgreement(set, certificates, report, device);
            Products.write(session, set, certificates);
        }
        if (json) {
            session.sayJson(summary);
        } else {
            session.say(AgreementText.render(summary, session.ansi()) + summary.counts());
        }
        return exitCode(summary.verdict());
    }

    static int exitCode(String verdict) {
        return switch (verdict) {
            case AgreementSummary.AGREED -> ExitCode.FINE;
            case AgreementSummary.DIFFERS -> ExitCode.REFUTED;
            default -> ExitCode.OPEN;
        };
    }

    private SortedMap<Path, byte[]> read() throws Refusal {
        try {
            SortedMap<Path, byte[]> found = ClassFiles.of(classes);
            if (found.isEmpty()) {
                throw new Refusal(Workplace.shown(classes) + ": there are no class files here");
            }
            return found;
        } catch (IOException e) {
            throw new Refusal("cannot read " + Reason.withFile(e, Workplace.shown(classes)));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Workplace.shown(classes) + ": this is no class file");
        }
    }
}
