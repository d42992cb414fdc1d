package checkvalve.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reviewer may rely on without reading every line. */
class SourcesTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LIBRARY = Pattern.compile("\\b(Math|String|System|Integer|Long|Object|java)\\b");
    private static final Pattern NEW = Pattern.compile("\\bnew\\b");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(import|throw|try|switch|while|do|synchronized|static\\s+\\{|double|float)\\b|->|::");

    @Test
    void nothingIsImportedThrownOrCalledOutsideTheFirmware() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(3);
        for (Path file : sources()) {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            assertThat(FORBIDDEN.matcher(code).results()).as(file.toString()).isEmpty();
            assertThat(LIBRARY.matcher(code).results()).as(file.toString()).isEmpty();
        }
    }

    @Test
    void nothingIsMadeOutsideAField() throws IOException {
        for (Path file : sources()) {
            for (String line : Files.readAllLines(file)) {
                if (NEW.matcher(COMMENT.matcher(line).replaceAll("")).find()
                        && !line.strip().startsWith("*")) {
                    assertThat(line).as(file.toString()).matches(" {4}(private )?final .*");
                }
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
