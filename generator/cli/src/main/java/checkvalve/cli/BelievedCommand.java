package checkvalve.cli;

import checkvalve.cli.report.Believed;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what must be believed. */
@Command(
        name = "believed",
        description = "List what must be believed for a proof to mean something.",
        footerHeading = "%nExample:%n",
        footer = "  checkvalve believed spec/devices/smart-bms-12-200.valve")
final class BelievedCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SPEC", description = "A spec, whose laws and assumptions are listed too.")
    private Path spec;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    private final Session session;

    BelievedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (spec != null) {
            return new OfDevice().call();
        }
        tell(Optional.empty());
        return ExitCode.FINE;
    }

    private void tell(Optional<Device> device) {
        if (!json) {
            session.say(Believed.render(device));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("device", device.map(Device::name).orElse(null));
        object.put("always", Believed.always());
        object.put("laws", device.map(Believed::laws).orElse(null));
        object.put("assumptions", device.map(Believed::assumptions).orElse(null));
        session.sayJson(object);
    }

    private final class OfDevice extends SpecCommand {
        OfDevice() {
            super(BelievedCommand.this.session);
            json = BelievedCommand.this.json;
        }

        @Override
        Path spec() {
            return spec;
        }

        @Override
        int run(Device device, Spec.Result read) {
            tell(Optional.of(device));
            return ExitCode.FINE;
        }
    }
}
