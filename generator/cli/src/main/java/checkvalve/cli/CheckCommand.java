package checkvalve.cli;

import checkvalve.cli.report.Json;
import checkvalve.cli.report.Reading;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a spec and says what is wrong with it. */
@Command(
        name = "check",
        description = "Read a spec and report everything that is wrong with it; nothing is proved.",
        footerHeading = "%nExample:%n",
        footer = "  checkvalve check spec/devices/smart-bms-12-200.valve --print")
final class CheckCommand extends SpecCommand {
    @Parameters(paramLabel = "SPEC", description = "The spec, a .valve file.")
    private Path spec;

    @Option(
            names = "--print",
            description = "Print the model that was understood: units, timers and orders resolved, in canonical form.")
    private boolean print;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() {
        return spec;
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal {
        if (json) {
            Map<String, Object> model = new LinkedHashMap<>();
            if (print) {
                model.put("model", session.engines().printing().print(device));
            }
            session.say(Json.text(Reading.of(shown(), read), model));
        } else if (print) {
            session.say(session.engines().printing().print(device));
        } else {
            session.say(shown() + ": " + device.name() + " has no errors, and "
                    + device.requirements().size() + " requirements to prove");
        }
        return ExitCode.FINE;
    }
}
