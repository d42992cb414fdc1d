package checkvalve.cli;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.Workplace;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the Java control core. */
@Command(
        name = "generate",
        description = "Write the Java control core of a spec; nothing is proved.",
        footerHeading = "%nExample:%n",
        footer = "  checkvalve generate spec/devices/thermostat.valve --out /tmp/thermostat")
final class GenerateCommand extends SpecCommand {
    @Parameters(paramLabel = "SPEC", description = "The spec, a .valve file.")
    private Path spec;

    @Mixin
    private FirmwareOptions firmware;

    GenerateCommand(Session session) {
        super(session);
    }

    @Override
    Path spec() {
        return spec;
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal {
        Path folder = firmware.folder(Workplace.of(spec));
        FirmwareFiles java =
                java(device, new Targets(Optional.empty(), folder, firmware.javaPackage(device), firmware.overwrite));
        FileSet files = new FileSet();
        java.addTo(files);
        List<Path> changed = Products.write(session, files, folder);
        if (json) {
            session.sayJson(listed(device, folder, files, changed));
        } else {
            session.say(Built.line("firmware", folder, files.files(), changed));
        }
        return ExitCode.FINE;
    }

    private FirmwareFiles java(Device device, Targets targets) throws Refusal {
        try {
            FirmwareFiles java = FirmwareFiles.of(session, device, targets);
            if (!targets.overwrite() && !java.edits().isEmpty()) {
                throw new Refusal(Workplace.shown(java.edits().getFirst())
                        + " was changed by hand since it was generated: --overwrite replaces it all the same");
            }
            return java.overwritten();
        } catch (IOException e) {
            throw Products.unwritable(e, targets.firmware());
        }
    }

    private Map<String, Object> listed(Device device, Path folder, FileSet files, List<Path> changed) throws Refusal {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("device", device.name());
        object.put("spec", shown());
        object.put("folder", Workplace.shown(folder));
        object.put("files", files.files().stream().map(Workplace::shown).toList());
        object.put("changed", changed.stream().map(Workplace::shown).toList());
        return object;
    }
}
