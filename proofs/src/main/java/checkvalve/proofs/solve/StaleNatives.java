package checkvalve.proofs.solve;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Removes copies of the Z3 libraries that killed processes left behind, 35 MB each. Only folders of the name that the
 * bundle uses, untouched for a day, with nothing but libraries in them; a running process does not lose what it has
 * loaded. What can't be removed stays.
 */
final class StaleNatives {
    private static final Duration STALE = Duration.ofDays(1);

    private StaleNatives() {}

    static void clean() {
        clean(Path.of(System.getProperty("java.io.tmpdir")), Instant.now().minus(STALE));
    }

    /** The number of folders that were removed. */
    static int clean(Path temporary, Instant before) {
        int removed = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, "turnkey*")) {
            for (Path folder : folders) {
                removed += remove(folder, before) ? 1 : 0;
            }
            return removed;
        } catch (IOException | RuntimeException e) {
            return removed;
        }
    }

    private static boolean remove(Path folder, Instant before) {
        try {
            if (!isStale(folder, before) || !holdsOnlyLibraries(folder)) {
                return false;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isStale(Path folder, Instant before) throws IOException {
        return folder.getFileName().toString().matches("turnkey\\d+")
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(before);
    }

    private static boolean holdsOnlyLibraries(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        || !file.getFileName().toString().matches("(lib|vcruntime).*\\.(so|dll|dylib)")) {
                    return false;
                }
            }
            return true;
        }
    }
}
