package checkvalve.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files that are written together: each is replaced whole, or none is touched. What has its content already keeps its
 * time, so that builds that look at times stay quiet.
 */
public final class FileSet {
    private final SortedMap<Path, byte[]> wanted = new TreeMap<>();
    private final SortedSet<Path> unwanted = new TreeSet<>();

    /** Wants the file to have this text. */
    public void put(Path file, String text) {
        wanted.put(file.toAbsolutePath().normalize(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** What tells a file of ours from one that someone else put there. */
    @FunctionalInterface
    public interface Ownership {
        boolean isOurs(Path file) throws IOException;
    }

    /** Wants every file of ours in this folder that matches the pattern gone, unless it is also wanted. */
    public void removeOthers(Path folder, String glob, Ownership ownership) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(folder.toAbsolutePath().normalize(), glob)) {
            for (Path file : found) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && ownership.isOurs(file)) {
                    unwanted.add(file);
                }
            }
        }
    }

    /** Every file that is wanted. */
    public SortedSet<Path> files() {
        return new TreeSet<>(wanted.keySet());
    }

    /** Every file that is to go unless it is wanted. */
    public SortedSet<Path> unwanted() {
        return new TreeSet<>(unwanted);
    }

    /** Makes it so, and says which files were changed or removed. */
    public List<Path> write() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (var file : wanted.entrySet()) {
            if (Files.isDirectory(file.getKey())) {
                throw new FileSystemException(file.getKey().toString(), null, "is a folder");
            }
            if (!has(file.getKey(), file.getValue())) {
                changed.add(file.getKey());
            }
        }
        try (Exchange exchange = new Exchange()) {
            for (Path file : changed) {
                exchange.prepare(file, wanted.get(file));
            }
            for (Path file : unwanted) {
                if (!wanted.containsKey(file)) {
                    exchange.prepareRemoval(file);
                    changed.add(file);
                }
            }
            exchange.commit();
        }
        return changed;
    }

    private static boolean has(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }
}
