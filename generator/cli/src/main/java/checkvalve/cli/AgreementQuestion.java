package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.AgreementSummary;
import checkvalve.cli.report.AgreementText;
import checkvalve.generator.Generator;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One part of the agreement between a spec and the firmware in its place, for {@code explain}. */
final class AgreementQuestion {
    /** What the ids of such parts begin with. */
    static final String PREFIX = "agreement.";

    private final Session session;
    private final Device device;
    private final Workplace workplace;

    AgreementQuestion(Session session, Device device, Workplace workplace) {
        this.session = session;
        this.device = device;
        this.workplace = workplace;
    }

    /** Tells all about the part, and gives the exit code. */
    int explain(String id, boolean json) throws Refusal {
        AgreementSummary summary = summary();
        AgreementSummary.Part part = summary.items().stream()
                .filter(each -> id.equals(PREFIX + each.id()))
                .findFirst()
                .orElseThrow(() -> Suggestion.unknown(
                        id,
                        summary.spec(),
                        summary.items().stream().map(each -> PREFIX + each.id()).toList()));
        if (json) {
            session.sayJson(part);
        } else {
            String folder = workplace
                    .certificates()
                    .map(certificates -> Workplace.shown(Products.agreement(certificates)) + "/")
                    .orElse("");
            session.say(AgreementText.explain(summary, part, folder, session.ansi()));
        }
        return AgreeCommand.exitCode(part.verdict());
    }

    private AgreementSummary summary() throws Refusal {
        Path folder = workplace
                .firmware()
                .orElseThrow(() -> new Refusal("this spec is not in the spec/devices of a repository, so it has no"
                        + " firmware in its place; `checkvalve agree CLASSES SPEC` compares any"));
        Targets targets = new Targets(Optional.empty(), folder, Generator.packageOf(device), false);
        try {
            FirmwareFiles java = FirmwareFiles.of(session, device, targets);
            return AgreementSummary.of(
                    session.engines().agreeing().agree(device, java.sources()),
                    device,
                    Workplace.shown(folder),
                    Workplace.shown(workplace.spec()));
        } catch (IOException e) {
            throw Products.unwritable(e, folder);
        }
    }
}
