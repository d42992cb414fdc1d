package checkvalve.language;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.print.CanonicalPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file shows one behaviour; beside it stands the whole text that comes of it, positions included. After a change
 * that is meant, {@code mvn test -pl spec/language -Dexpected=write} writes that text anew, and the diff is reviewed.
 */
class SpecFilesTest {
    private static final Path FILES = Path.of("src/test/resources/checkvalve/language");
    private static final boolean WRITE = "write".equals(System.getProperty("checkvalve.expect"));

    @TestFactory
    Stream<DynamicTest> rejected() throws IOException {
        return specs("rejected")
                .map(file -> DynamicTest.dynamicTest(title(file), () -> {
                    Spec.Result result = Spec.read(file);
                    assertThat(result.device()).isEmpty();
                    compare(file, Diagnostics.render(result.source(), result.findings()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> accepted() throws IOException {
        return specs("accepted")
                .map(file -> DynamicTest.dynamicTest(title(file), () -> {
                    Spec.Result result = Spec.read(file);
                    String findings = Diagnostics.render(result.source(), result.findings());
                    assertThat(result.device()).as(findings).isPresent();
                    compare(
                            file,
                            findings + CanonicalPrinter.print(result.device().orElseThrow()));
                }));
    }

    @Test
    void everyCodeHasAFileThatShowsIt() throws IOException {
        Set<Code> missing = EnumSet.allOf(Code.class);
        for (Path file : Stream.concat(specs("rejected"), specs("accepted")).toList()) {
            Spec.read(file).findings().forEach(finding -> missing.remove(finding.code()));
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<Path> specs(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
            List<Path> specs = files.filter(file -> file.toString().endsWith(".valve"))
                    .sorted()
                    .toList();
            return specs.stream();
        }
    }

    private static String title(Path file) {
        return file.getFileName().toString().replace(".valve", "").replace('-', ' ');
    }

    private static void compare(Path file, String actual) throws IOException {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".valve", ".expected"));
        if (WRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
