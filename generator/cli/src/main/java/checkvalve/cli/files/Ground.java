package checkvalve.cli.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where something is to be written after long work: better to know before that it can't be. */
public final class Ground {
    private Ground() {}

    /**
     * Sees whether files could be put into this folder, which need not be there yet. Touches nothing.
     *
     * @throws IOException that writing would meet, as far as can be told now
     */
    public static void test(Path folder) throws IOException {
        Path nearest = folder.toAbsolutePath().normalize();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest)) {
            throw new FileSystemException(nearest.toString(), null, "is not a folder");
        }
        if (!Files.isWritable(nearest)) {
            throw new AccessDeniedException(nearest.toString());
        }
    }
}
