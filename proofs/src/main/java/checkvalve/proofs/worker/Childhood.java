package checkvalve.proofs.worker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder for the temporary files of one process, which is removed with it. Its name has the number of the process that
 * made it, so that those of processes that were killed are known, and removed by the next where the process in it did not come
 * to do so.
 */
final class Childhood implements AutoCloseable {
    private static final String PREFIX = "checkvalve-search-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    private final Path folder;
    private final Thread atEnd = new Thread(this::remove);

    private Childhood(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    static Childhood make() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        sweep(temporary);
        return new Childhood(Files.createTempDirectory(
                temporary, PREFIX + ProcessHandle.current().pid() + "-"));
    }

    /** Ends this process, which lives in such a folder, and removes that: there may be nobody left who does. */
    static void end(int code) {
        Path own = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            if (NAME.matcher(own.getFileName().toString()).matches()) {
                remove(own);
            }
        } catch (IOException e) {
            // Who made it removes it, or the next run.
            Runtime.getRuntime().halt(code);
        }
        Runtime.getRuntime().halt(code);
    }

    Path folder() {
        return folder;
    }

    /** Removes what processes left that are no more. */
    static void sweep(Path temporary) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : found) {
                Matcher name = NAME.matcher(folder.getFileName().toString());
                boolean orphan = name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
                if (orphan && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    remove(folder);
                }
            }
        } catch (IOException | NumberFormatException e) {
            // What can't be looked at or removed stays; the next run tries again.
            return;
        }
    }

    private void remove() {
        try {
            remove(folder);
        } catch (IOException e) {
            // The next run removes it.
            return;
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // This process is ending, and the hook runs anyway.
            return;
        }
    }
}
