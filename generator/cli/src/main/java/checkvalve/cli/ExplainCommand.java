package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Entry;
import checkvalve.cli.report.Explanation;
import checkvalve.cli.report.Summary;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.verdict.Kind;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells all there is to know about one requirement. */
@Command(
        name = "explain",
        description = {
            "Tell all about one requirement.",
            "What it says, where it comes from, what it assumes, whether it holds, how that is known, and the story"
                    + " that breaks it if it does not."
        },
        footerHeading = "%nExample:%n",
        footer = "  checkvalve explain NO_BACKFLOW_MARGIN spec/devices/smart-bms-12-200.valve")
final class ExplainCommand extends SpecCommand {
    @Parameters(
            index = "0",
            paramLabel = "REQUIREMENT",
            description =
                    "Its id, or that of a question every device is asked, or `agreement.` and a part of the agreement"
                            + " between the firmware in its place and the spec, as in `agreement.step`.")
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SPEC",
            description = "The spec; not needed if there is one only, in spec/devices or in the working directory.")
    private Path spec;

    @Option(names = "--no-times", description = "Leave out the seconds, the only part that differs between runs.")
    private boolean noTimes;

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() throws Refusal {
        if (spec == null) {
            spec = SpecSearch.forRequirement(session.engines().reading(), id);
        }
        return spec;
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal {
        if (id.startsWith(AgreementQuestion.PREFIX)) {
            return new AgreementQuestion(session, device, Workplace.of(spec())).explain(id, json);
        }
        if (!mayBeAsked(device)) {
            throw Suggestion.unknown(
                    id,
                    shown(),
                    device.requirements().stream().map(Requirement::id).toList());
        }
        Summary summary = summary(device);
        Entry entry = summary.requirements().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Suggestion.unknown(
                        id,
                        summary.spec(),
                        summary.requirements().stream().map(Entry::id).toList()));
        Explanation explanation = Explanation.of(entry, device, summary.spec());
        if (json) {
            session.sayJson(explanation);
        } else {
            session.say(explanation.text(session.ansi(), !noTimes));
        }
        return new ProofRun(session, device).end(summary, entry.verdict());
    }

    /** Requirements are known before they are proved; what every device is asked begins with the word of its kind. */
    private boolean mayBeAsked(Device device) {
        return device.requirements().stream().anyMatch(r -> r.id().equals(id))
                || Stream.of(Kind.values()).anyMatch(kind -> id.startsWith(kind.word()));
    }

    private Summary summary(Device device) {
        Workplace workplace = Workplace.of(spec);
        return new ProofRun(session, device).summary(workplace, workplace.certificates());
    }
}
