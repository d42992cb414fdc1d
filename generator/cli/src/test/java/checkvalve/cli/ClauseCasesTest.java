package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small files of clauses, in folders named by their answer: what {@code prove --chc} says of each is compared with the file
 * beside it. Run with {@code -Dcheckvalve.expect=write} to write those files anew; the difference is then reviewed like code.
 */
class ClauseCasesTest {
    private static final Path CASES = Path.of("src/test/resources/checkvalve/cli/clauses");
    private static final Map<String, Integer> CODES = Map.of("safe", 0, "unsafe", 10, "unknown", 20, "rejected", 30);

    @TestFactory
    Stream<DynamicTest> everyFileIsAnsweredAsExpected() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> isAsExpected(file)));
    }

    private static void isAsExpected(Path file) throws IOException {
        // What is not known is not known in a minute either.
        int seconds = file.getParent().endsWith("unknown") ? 1 : 300;
        Program.Run run = Program.ours().run("prove", "--chc", file, "--no-times", "--time-limit", seconds);
        String said = run.out() + run.err();
        Path expected = Path.of(file.toString().replace(".smt2", ".expected"));
        if ("write".equals(System.getProperty("checkvalve.expect"))) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
        assertThat(run.code())
                .isEqualTo(CODES.get(file.getParent().getFileName().toString()));
    }

    @TestFactory
    Stream<DynamicTest> everySafeFileHasAnUnsafeTwinOneLineAway() throws IOException {
        return files().stream()
                .filter(file -> file.getParent().endsWith("safe"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    List<String> safe = Files.readAllLines(file);
                    List<String> unsafe =
                            Files.readAllLines(CASES.resolve("unsafe").resolve(file.getFileName()));
                    assertThat(unsafe).hasSameSizeAs(safe);
                    assertThat(IntStream.range(0, safe.size())
                                    .filter(line -> !safe.get(line).equals(unsafe.get(line))))
                            .hasSize(1);
                }));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(f -> f.toString().endsWith(".smt2")).sorted().toList();
        }
    }
}
