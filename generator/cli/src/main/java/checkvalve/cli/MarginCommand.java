package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.MarginReport;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import checkvalve.language.mutation.Parameter;
import checkvalve.proofs.margin.Margin;
import checkvalve.proofs.margin.MarginRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds how far a figure can be moved. */
@Command(
        name = "margin",
        description = {
            "Find for which values of a figure a requirement is proved.",
            "The whole range is proved at once, with a setting in the figure's place; just beyond each end there is a"
                    + " story, where there is one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  checkvalve margin NO_BACKFLOW_MARGIN stayMargin",
            "  checkvalve margin PRE_ALARM_LEAD 146 spec/devices/smart-bms-12-200.valve"
        })
final class MarginCommand extends SpecCommand {
    @Parameters(index = "0", paramLabel = "REQUIREMENT", description = "Its id.")
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            description = "The name of a definition that is a figure, or the place of one: a line, or LINE:COLUMN.")
    private String figure;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "[SPEC]",
            description = "The spec; not needed if there is one only, in spec/devices or in the working directory.")
    private Path spec;

    MarginCommand(Session session) {
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
        if (device.requirements().stream().noneMatch(r -> r.id().equals(id))) {
            throw Suggestion.unknown(
                    id,
                    shown(),
                    device.requirements().stream().map(Requirement::id).toList());
        }
        Parameter parameter = parameter(Parameter.of(read.source(), device));
        session.tally().start();
        Optional<Margin> margin;
        try {
            MarginRun run = new MarginRun(device.source().name(), id, parameter, session.tally());
            margin = session.engines().proving().apart(run::run);
        } finally {
            session.tally().finish();
        }
        MarginReport report = margin.isEmpty()
                ? MarginReport.none(id, shown(), parameter)
                : MarginReport.of(
                        id,
                        shown(),
                        parameter,
                        margin.get(),
                        (other, story) -> session.engines().telling().tell(other, id, story));
        if (json) {
            session.sayJson(report);
        } else {
            session.say(report.text());
        }
        return margin.isEmpty() || margin.get().isOpen() ? ExitCode.OPEN : ExitCode.FINE;
    }

    private Parameter parameter(List<Parameter> all) throws Refusal {
        List<Parameter> meant = all.stream().filter(this::isMeant).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        String where = Workplace.shown(spec());
        if (meant.isEmpty()) {
            throw new Refusal("there is no figure `" + figure + "` in " + where
                    + ": give the name of a definition that is one, or a line");
        }
        throw new Refusal("there are several figures in line " + figure + ": give "
                + String.join(
                        " or ",
                        meant.stream()
                                .map(one -> figure + ":" + one.place().column() + " for " + one.written(one.value()))
                                .toList()));
    }

    private boolean isMeant(Parameter one) {
        String line = String.valueOf(one.place().line());
        return one.name().equals(figure)
                || line.equals(figure)
                || (line + ":" + one.place().column()).equals(figure);
    }
}
