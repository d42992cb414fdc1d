package checkvalve.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkSearchTest {
    @TempDir
    Path machine;

    @Test
    void theOwnVariableGoesBeforeAllOthers() throws IOException {
        Path own = FakeJdk.in(machine.resolve("own"), "25");
        Path other = FakeJdk.in(machine.resolve("other"), "26");
        assertThat(found(Map.of("JAVA_HOME", other.toString(), "CHECKVALVE_JAVA_HOME", own.toString())))
                .hasValue(own);
    }

    @Test
    void anOldJdkIsPassedOver() throws IOException {
        Path old = FakeJdk.in(machine.resolve("old"), "17.0.1");
        Path recent = FakeJdk.in(machine.resolve("recent"), "25.0.3");
        assertThat(found(Map.of("JAVA_HOME", old.toString(), "JAVA_HOME_25_X64", recent.toString())))
                .hasValue(recent);
    }

    @Test
    void aVariableForOneVersionIsUnderstood() throws IOException {
        Path jdk = FakeJdk.in(machine.resolve("jdk"), "25");
        assertThat(found(Map.of("JAVA25_HOME", jdk.toString()))).hasValue(jdk);
        assertThat(found(Map.of("JDK_25_HOME", jdk.toString()))).hasValue(jdk);
    }

    @Test
    void mavensToolchainsAreRead() throws IOException {
        Path jdk = FakeJdk.in(machine.resolve("jdk"), "25");
        Files.createDirectories(machine.resolve("home/.m2"));
        Files.writeString(machine.resolve("home/.m2/toolchains.xml"), "<jdkHome>\n " + jdk + "\n</jdkHome>");
        assertThat(found(Map.of())).hasValue(jdk);
    }

    @Test
    void theFoldersOfOtherToolsAreSearched() throws IOException {
        for (String place : new String[] {
            "home/.sdkman/candidates/java/25-tem",
            "home/.jdks/temurin-25",
            "usr/lib/jvm/jdk-25",
            "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
            "Program Files/Eclipse Adoptium/jdk-25"
        }) {
            Path jdk = FakeJdk.in(machine.resolve(place), "25");
            assertThat(found(Map.of())).as(place).hasValue(jdk);
            Files.delete(jdk.resolve("release"));
        }
    }

    @Test
    void whereThereIsNoneTheExitCodeSaysSo() throws Exception {
        JdkSearch search = new JdkSearch(Map.of(), machine.resolve("home"), machine);
        assertThat(Launcher.runElsewhere(search, new String[0])).isEqualTo(70);
    }

    private Optional<Path> found(Map<String, String> environment) {
        return new JdkSearch(environment, machine.resolve("home"), machine).firstFrom(25);
    }
}
