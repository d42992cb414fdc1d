package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.generator.lower.TooWideException;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the spec that was meant when none was named. */
final class SpecSearch {
    private SpecSearch() {}

    /** Whether a device is the one that is meant. */
    private interface Wanted {
        boolean is(Device device);
    }

    /** The only spec here, or of several the only one with such a requirement. */
    static Path forRequirement(Engines.Reading reading, String id) throws Refusal {
        return only(
                reading,
                device -> device.requirements().stream().anyMatch(r -> r.id().equals(id)),
                "none here has a requirement `" + id + "`");
    }

    /** The only spec here, or of several the only one whose Java has classes of these names. */
    static Path forClasses(Engines engines, Collection<Path> classes) throws Refusal {
        SortedSet<String> names = new TreeSet<>();
        classes.forEach(file -> names.add(file.getFileName().toString().replace(".class", ".java")));
        return only(
                engines.reading(),
                device -> hasClasses(engines.writing(), device, names),
                "none here has a core of this name");
    }

    private static boolean hasClasses(Engines.Writing writing, Device device, SortedSet<String> names) {
        try {
            return writing.write(device, "any").keySet().stream()
                    .allMatch(file -> names.contains(file.substring(file.lastIndexOf('/') + 1)));
        } catch (TooWideException e) {
            return false;
        }
    }

    private static Path only(Engines.Reading reading, Wanted wanted, String none) throws Refusal {
        try {
            List<Path> specs = specsIn(Path.of("spec", "devices"));
            if (specs.isEmpty()) {
                specs = specsIn(Path.of(""));
            }
            List<Path> found = new ArrayList<>();
            for (Path spec : specs) {
                if (specs.size() == 1 || isWanted(reading, spec, wanted)) {
                    found.add(spec);
                }
            }
            if (found.size() == 1) {
                return found.getFirst();
            }
            throw new Refusal(
                    found.isEmpty()
                            ? "say in which spec: " + none
                            : "say in which spec: "
                                    + String.join(
                                            " or ",
                                            found.stream().map(Workplace::shown).toList()));
        } catch (IOException e) {
            throw new Refusal("say in which spec: the specs here cannot be read");
        }
    }

    private static boolean isWanted(Engines.Reading reading, Path spec, Wanted wanted) throws IOException {
        Optional<Device> device = reading.read(spec.getFileName().toString(), Files.readAllBytes(spec))
                .device();
        return device.isPresent() && wanted.is(device.get());
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
