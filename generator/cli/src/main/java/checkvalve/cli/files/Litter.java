package checkvalve.cli.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files of ours that are on their way, so that none is left behind when a run ends early. */
final class Litter {
    static final String PREFIX = ".checkvalve-";
    static final String SUFFIX = ".tmp";
    private static final Set<Path> ON_THE_WAY = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ON_THE_WAY.forEach(Litter::clear)));
    }

    private Litter() {}

    static Path register(Path file) {
        ON_THE_WAY.add(file);
        return file;
    }

    static void clear(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Not empty, or not ours to delete any more: the next run sweeps.
        } finally {
            ON_THE_WAY.remove(file);
        }
    }

    /** Deletes what a run that was killed left in this folder; only for one who holds its lock. */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            left.forEach(Litter::clear);
        }
    }
}
