package checkvalve.cli;

import checkvalve.cli.files.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which program this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"checkvalve " + own()};
    }

    /** The version that the archive carries. */
    static String own() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "of the source tree" : version;
    }

    /** The digest of the archive that runs; none when classes run from folders. */
    static Optional<String> digest() {
        try {
            var source = Version.class.getProtectionDomain().getCodeSource();
            Path archive = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(archive) ? Optional.of(Digest.ofFile(archive)) : Optional.empty();
        } catch (URISyntaxException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
