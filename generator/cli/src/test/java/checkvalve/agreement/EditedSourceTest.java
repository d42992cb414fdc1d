package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.Generator;
import checkvalve.generator.replay.InMemory;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java in which a hand has changed one thing, and what is said of it: the whole report is in the file. Run with {@code
 * -Dcheckvalve.expect=write} to write it anew; the difference is then reviewed like code.
 *
 * <p>Each case is a line with the device, one with what was there and one with what is there now.
 */
class EditedSourceTest {
    private static final Path CASES = Path.of("src/test/resources/checkvalve/agreement");

    static List<Path> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".edits"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyHandEditIsSeenAndPlaced(Path file) throws IOException {
        String expected = Files.readString(file);
        StringBuilder is = new StringBuilder();
        List<String> lines = expected.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("- ")) {
                String before = lines.get(i).substring(2);
                String after = lines.get(i + 1).substring(2);
                is.append("- ").append(before).append("\n+ ").append(after).append('\n');
                is.append(report(file, before, after)).append('\n');
            }
        }
        if ("write".equals(System.getProperty("checkvalve.expect"))) {
            Files.writeString(file, is.toString());
        }
        assertThat(is.toString()).isEqualTo(expected);
    }

    /** The first part of the report that is not agreed. */
    private static String report(Path file, String before, String after) {
        String name = file.getFileName().toString().replace(".edits", ".valve");
        Path spec = Material.specs().stream()
                .filter(each -> each.endsWith(name))
                .findFirst()
                .orElseThrow();
        Device device = Material.device(spec);
        SortedMap<String, String> sources = Generator.generate(device, "made.up");
        String edited = sources.keySet().stream()
                .filter(each -> sources.get(each).contains(before))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nowhere: " + before));
        sources.compute(edited, (path, text) -> {
            int at = text.indexOf(before);
            return text.substring(0, at) + after + text.substring(at + before.length());
        });
        AgreementReport report =
                Agreement.of(device, InMemory.classFiles(sources).values());
        List<String> parts = new ArrayList<>();
        for (String part : Material.text(report).split("\n(?=\\S)")) {
            if (!part.startsWith("agreed")) {
                parts.add(part.strip());
            }
        }
        return parts.isEmpty() ? "agreed\n" : parts.getFirst() + "\n";
    }
}
