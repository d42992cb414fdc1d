package checkvalve.proofs.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleNativesTest {
    private static final Instant NOW = Instant.now();

    @TempDir
    private Path temporary;

    private Path folder(String name, Duration age, String... files) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        for (String file : files) {
            Files.writeString(folder.resolve(file), "library");
        }
        Files.setLastModifiedTime(folder, FileTime.from(NOW.minus(age)));
        return folder;
    }

    @Test
    void onlyOldFoldersOfLibrariesAreRemoved() throws IOException {
        Path stale = folder("turnkey123", Duration.ofDays(2), "libz3.so", "libz3java.so");
        Path empty = folder("turnkey4", Duration.ofDays(2));
        Path recent = folder("turnkey56", Duration.ofHours(1), "libz3.so");
        Path others = folder("turnkey78", Duration.ofDays(2), "libz3.so", "thesis.txt");
        Path named = folder("turnkey-project", Duration.ofDays(2), "libz3.so");
        Path link = Files.createSymbolicLink(temporary.resolve("turnkey9"), named);
        assertThat(StaleNatives.clean(temporary, NOW.minus(Duration.ofDays(1)))).isEqualTo(2);
        assertThat(stale).doesNotExist();
        assertThat(empty).doesNotExist();
        assertThat(recent.resolve("libz3.so")).exists();
        assertThat(others.resolve("libz3.so")).exists();
        assertThat(link.resolve("libz3.so")).exists();
        assertThat(StaleNatives.clean(temporary.resolve("missing"), NOW)).isZero();
    }
}
