package checkvalve.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path folder;

    @Test
    void theSecondWaitsAndSaysSo() throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Void> second;
        try (FolderLock first = FolderLock.on(folder, () -> {})) {
            first.sweep(folder);
            second = CompletableFuture.runAsync(() -> lockAndLetGo(waits));
            assertThat(waits.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second).isNotDone();
        }
        second.get(30, TimeUnit.SECONDS);
    }

    private void lockAndLetGo(CountDownLatch waits) {
        try (FolderLock second = FolderLock.on(folder, waits::countDown)) {
            second.sweep(folder);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
