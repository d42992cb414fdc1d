package checkvalve.cli;

import checkvalve.cli.files.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
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

    /**
     * A digest of the archive that runs, of the names, sizes and checksums of all in it; none when classes run from folders.
     * Reading every byte of it would take longer than telling what is known.
     */
    static Optional<String> digest() {
        try {
            var source = Version.class.getProtectionDomain().getCodeSource();
            Path archive = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(archive) ? Optional.of(digest(archive)) : Optional.empty();
        } catch (URISyntaxException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String digest(Path archive) throws IOException {
        StringBuilder contents = new StringBuilder();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            zip.stream()
                    .forEach(entry -> contents.append(entry.getName())
                            .append(' ')
                            .append(entry.getSize())
                            .append(' ')
                            .append(entry.getCrc())
                            .append('\n'));
        }
        return Digest.of(contents.toString());
    }
}
