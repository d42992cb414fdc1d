package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForesightTest {
    @TempDir
    Path folder;

    private String spec;

    @BeforeEach
    void writeSpec() throws IOException {
        spec = Files.writeString(folder.resolve("a.valve"), "").toString();
    }

    private static boolean unknown(String... words) {
        return Foresight.isSearch(List.of(words), file -> false);
    }

    private static boolean known(String... words) {
        return Foresight.isSearch(List.of(words), file -> true);
    }

    @Test
    void whatWasNotProvedBeforeIsSearched() {
        assertThat(unknown("prove", spec, "--json")).isTrue();
        assertThat(known("prove", spec, "--json")).isFalse();
        assertThat(unknown("build", spec)).isFalse();
    }

    @Test
    void whatIsToBeFreshIsSearched() {
        assertThat(known("prove", "--fresh", spec)).isTrue();
        assertThat(known("build", "--fresh", spec)).isTrue();
    }

    @Test
    void whatNeedsAnotherProcessOrNoneIsNotSearched() {
        assertThat(unknown()).isFalse();
        assertThat(unknown("check", spec)).isFalse();
        assertThat(unknown("prove", spec, "--help")).isFalse();
        assertThat(unknown("prove", spec, "--memory-limit=400")).isFalse();
        assertThat(unknown("prove", "--chc", spec)).isFalse();
        assertThat(unknown("prove", folder + "/none.valve")).isFalse();
        assertThat(unknown("prove", "\0.valve")).isFalse();
    }
}
