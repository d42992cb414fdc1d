package checkvalve.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the products of a build go.
 *
 * @param certificates nowhere for a spec outside a repository, unless a folder was named
 * @param overwrite whether Java is replaced that was changed by hand
 */
record Targets(Optional<Path> certificates, Path firmware, String javaPackage, boolean overwrite) {
    /** All of it as one word, to compare with. */
    String key() {
        return certificates
                        .map(folder -> folder.toAbsolutePath().normalize().toString())
                        .orElse("") + "\n" + firmware.toAbsolutePath().normalize() + "\n" + javaPackage;
    }
}
