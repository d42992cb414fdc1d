package checkvalve.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts new files in the place of old ones in two steps: all that can fail for want of room or permission happens beside
 * the old files, then each is moved into place. A move that fails takes the earlier ones back.
 */
final class Exchange implements AutoCloseable {
    private static final AtomicLong NUMBER = new AtomicLong();

    private final Map<Path, Path> prepared = new LinkedHashMap<>();
    private final List<Path> removals = new ArrayList<>();
    private final List<Path> madeFolders = new ArrayList<>();
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private boolean done;

    void prepare(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        makeFolder(target.getParent());
        Path fresh = Litter.register(target.resolveSibling(
                Litter.PREFIX + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + Litter.SUFFIX));
        prepared.put(target, fresh);
        Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        remember(target);
    }

    void prepareRemoval(Path file) throws IOException {
        removals.add(file);
        remember(file);
    }

    private void remember(Path file) throws IOException {
        before.put(file, Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : null);
    }

    private void makeFolder(Path folder) throws IOException {
        for (Path made = folder; made != null && !Files.exists(made); made = made.getParent()) {
            madeFolders.add(made);
        }
        Files.createDirectories(folder);
    }

    void commit() throws IOException {
        List<Path> touched = new ArrayList<>();
        try {
            for (var file : prepared.entrySet()) {
                touched.add(file.getKey());
                Files.move(
                        file.getValue(),
                        file.getKey(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            for (Path file : removals) {
                touched.add(file);
                Files.deleteIfExists(file);
            }
            done = true;
        } catch (IOException e) {
            takeBack(touched, e);
            throw e;
        }
    }

    private void takeBack(List<Path> touched, IOException reason) {
        for (Path file : touched) {
            try {
                byte[] old = before.get(file);
                if (old == null) {
                    Files.deleteIfExists(file);
                } else {
                    Files.write(file, old);
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    @Override
    public void close() {
        prepared.values().forEach(Litter::clear);
        if (!done) {
            // Deepest first; a folder that someone else used meanwhile stays.
            madeFolders.forEach(Litter::clear);
        }
    }
}
