package checkvalve.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a spec lies and where its products go.
 *
 * @param spec the spec's file, absolute
 * @param root the repository it is part of, where it lies in the {@code spec/devices} of one
 */
public record Workplace(Path spec, Optional<Path> root) {
    private static final String CACHE = ".checkvalve-cache";

    public static Workplace of(Path spec) {
        Path file = spec.toAbsolutePath().normalize();
        Path devices = file.getParent();
        boolean laidOut = devices != null && devices.endsWith(Path.of("spec", "devices"));
        return new Workplace(
                file, laidOut ? Optional.ofNullable(devices.getParent().getParent()) : Optional.empty());
    }

    /** The file's name without its ending. */
    public String stem() {
        String name = spec.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Where certificates go unless something else is said; nowhere for a spec outside a repository. */
    public Optional<Path> certificates() {
        return root.map(r -> r.resolve("proofs/certificates").resolve(stem()));
    }

    /** Where generated sources go unless something else is said. */
    public Optional<Path> firmware() {
        Path here = Path.of("").toAbsolutePath();
        return root.or(() -> Optional.of(here).filter(h -> Files.isDirectory(h.resolve("generated-firmware"))))
                .map(r -> r.resolve("generated-firmware/src/main/java"));
    }

    /** The hidden folder for what the next run wants to know: beside the repository's pom, else beside the spec. */
    public Path cache() {
        return root.orElse(spec.getParent()).resolve(CACHE);
    }

    /** The hidden folder of a place that is written to; runs that write to the same place agree on it. */
    public static Path cacheOf(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        for (Path folder = absolute; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("spec/devices"))) {
                return folder.resolve(CACHE);
            }
        }
        return absolute.resolve(CACHE);
    }

    /** A path as a person would write it here: relative to the working directory where it lies below it. */
    public static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
