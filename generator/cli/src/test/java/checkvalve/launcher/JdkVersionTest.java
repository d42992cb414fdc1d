package checkvalve.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkVersionTest {
    @TempDir
    Path home;

    @Test
    void theVersionOfTheRunningJdkIsTheOneItTells() {
        Path running = Path.of(System.getProperty("java.home"));
        assertThat(JdkVersion.of(running)).hasValue(Runtime.version().feature());
    }

    @Test
    void anOldNumberingIsAnOldVersion() throws IOException {
        assertThat(JdkVersion.of(FakeJdk.in(home, "1.8.0_392"))).hasValue(1);
    }

    @Test
    void aVersionWithoutDotsIsRead() throws IOException {
        assertThat(JdkVersion.of(FakeJdk.in(home, "25-ea"))).hasValue(25);
    }

    @Test
    void aRuntimeWithoutACompilerIsNotAJdk() throws IOException {
        FakeJdk.in(home, "25.0.1");
        Files.delete(home.resolve("bin/javac"));
        assertThat(JdkVersion.of(home)).isEmpty();
    }

    @Test
    void anEmptyFolderIsNotAJdk() {
        assertThat(JdkVersion.of(home)).isEmpty();
    }
}
