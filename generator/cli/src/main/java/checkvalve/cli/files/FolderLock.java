package checkvalve.cli.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held by the one run that may write below a folder. The system lets go of it when the process ends, however it ends. */
public final class FolderLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits until no other run writes there.
     *
     * @param cache the hidden folder that the lock lies in
     * @param waiting is run once if there is something to wait for
     */
    public static FolderLock on(Path cache, Runnable waiting) throws IOException {
        Files.createDirectories(cache);
        FileChannel channel =
                FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = tried(channel);
            if (lock == null) {
                waiting.run();
            }
            while (lock == null) {
                Thread.sleep(PAUSE_MILLIS);
                lock = tried(channel);
            }
            return new FolderLock(channel, lock);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another run", e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this process.
            return null;
        }
    }

    /** Deletes what a run that was killed left in this folder. */
    public void sweep(Path folder) throws IOException {
        if (lock.isValid()) {
            Litter.sweep(folder);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
        } finally {
            channel.close();
        }
    }
}
