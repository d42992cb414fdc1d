package checkvalve.proofs.lift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import checkvalve.proofs.term.Terms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not lifted is refused by name and line, as the first line of each file has it. */
class RefusedTest {
    private static final Path CASES = Path.of("src/test/resources/checkvalve/proofs/lift/refused");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNotKnownIsRefusedByName(Path file) throws IOException {
        String expected = Files.readAllLines(file).getFirst().substring("// ".length());
        byte[] bytes = Compiled.of(file).bytes;
        assertThatThrownBy(() -> lift(bytes)).isInstanceOf(NotLifted.class).hasMessage(expected);
    }

    @Test
    void whatIsNoClassFileIsRefused() {
        assertThatThrownBy(() -> ClassUnit.read("public final class A {}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotLifted.class)
                .hasMessageContaining("no class file");
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        byte[] bytes = Compiled.of(CASES.resolveSibling("lifted/Calls.java")).bytes;
        for (int length = 0; length < bytes.length; length += 13) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> lift(cut)).as("%d bytes", length).isInstanceOf(NotLifted.class);
        }
        assertThat(lift(bytes).heap()).isNotEmpty();
    }

    private static Lifted lift(byte[] bytes) {
        return LiftedCase.of(ClassUnit.read(bytes), new Terms(), Map.of()).step();
    }

    static List<Path> lifted() throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolveSibling("lifted"))) {
            return files.sorted().toList();
        }
    }
}
