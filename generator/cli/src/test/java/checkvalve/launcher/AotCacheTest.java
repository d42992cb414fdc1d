package checkvalve.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    @TempDir
    Path folder;

    private Path jdk;
    private String archive;

    @BeforeEach
    void lookLikeOne() throws IOException {
        jdk = Files.createDirectories(folder.resolve("jdk"));
        release("25.0.3+9-LTS");
        archive = folder.resolve("checkvalve.jar").toString();
    }

    private void release(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\nJAVA_VERSION=\"25\"\n");
    }

    @Test
    void itLiesBesideTheArchiveAndHasTheNameOfTheJdk() throws IOException {
        assertThat(AotCache.place(jdk, archive)).hasValue(folder.resolve("checkvalve-25.0.3+9-LTS.aot"));
        release("26.1+2");
        assertThat(AotCache.place(jdk, archive)).hasValue(folder.resolve("checkvalve-26.1+2.aot"));
    }

    @Test
    void thatOfAnotherJdkIsNotUsed() throws IOException {
        Files.writeString(folder.resolve("checkvalve-25.0.3+9-LTS.aot"), "");
        assertThat(AotCache.options(jdk, archive)).isNotEmpty();
        release("25.0.4+7-LTS");
        assertThat(AotCache.options(jdk, archive)).isEmpty();
    }

    @Test
    void classesInFoldersHaveNone() {
        assertThat(AotCache.place(jdk, folder.toString())).isEmpty();
    }

    @Test
    void aJdkThatDoesNotTellItsVersionHasNone() throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
        assertThat(AotCache.place(jdk, archive)).isEmpty();
        assertThat(AotCache.place(folder.resolve("none"), archive)).isEmpty();
    }

    @Test
    void aVersionThatIsNoNameHasNone() throws IOException {
        release("/25");
        assertThat(AotCache.place(jdk, archive)).isEmpty();
    }
}
