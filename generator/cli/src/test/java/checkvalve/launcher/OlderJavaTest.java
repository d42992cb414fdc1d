package checkvalve.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OlderJavaTest {
    @Test
    void theToolStartsFromAnOlderJava() throws Exception {
        Optional<Path> older = JdkSearch.ofThisMachine().places().stream()
                .filter(home -> isOlder(JdkVersion.of(home).orElse(0)))
                .findFirst();
        assumeTrue(older.isPresent(), "no JDK from 17 to 24 is installed");
        Process launcher = RelaunchTest.java(older.get(), Launcher.class.getName(), "--version");
        String printed = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).startsWith("checkvalve");
        assertThat(launcher.waitFor()).isZero();
    }

    private static boolean isOlder(int version) {
        return version >= 17 && version < Launcher.OLDEST_JAVA;
    }
}
