package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the spec that was meant when none was named. */
final class SpecSearch {
    private SpecSearch() {}

    /** The only spec here, or of several the only one with such a requirement. */
    static Path forRequirement(Engines.Reading reading, String id) throws Refusal {
        try {
            List<Path> specs = specsIn(Path.of("spec", "devices"));
            if (specs.isEmpty()) {
                specs = specsIn(Path.of(""));
            }
            List<Path> found = new ArrayList<>();
            for (Path spec : specs) {
                if (specs.size() == 1 || has(reading, spec, id)) {
                    found.add(spec);
                }
            }
            if (found.size() == 1) {
                return found.getFirst();
            }
            throw new Refusal(
                    found.isEmpty()
                            ? "say in which spec: none here has a requirement `" + id + "`"
                            : "say in which spec: "
                                    + String.join(
                                            " or ",
                                            found.stream().map(Workplace::shown).toList()));
        } catch (IOException e) {
            throw new Refusal("say in which spec: the specs here cannot be read");
        }
    }

    private static boolean has(Engines.Reading reading, Path spec, String id) throws IOException {
        Optional<Device> device = reading.read(spec.getFileName().toString(), Files.readAllBytes(spec))
                .device();
        return device.isPresent() && device.get().requirements().stream().anyMatch(r -> r.id().equals(id));
    }

    private static List<Path> specsIn(Path folder) throws IOException {
        List<Path> specs = new ArrayList<>();
        if (Files.isDirectory(folder.toAbsolutePath())) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.toAbsolutePath(), "*.valve")) {
                found.forEach(specs::add);
            }
        }
        specs.sort(null);
        return specs;
    }
}
