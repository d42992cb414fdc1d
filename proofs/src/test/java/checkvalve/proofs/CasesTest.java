package checkvalve.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small devices, in folders named by their outcome: every answer of each is compared with the file beside it. Run with
 * {@code -Dcheckvalve.expect=write} to write those files anew; the difference is then reviewed like code.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/checkvalve/proofs");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(".valve")).sorted().toList();
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyAnswerIsAsExpected(Path file) throws IOException {
        Source source = new Source(file.getFileName().toString(), Files.readString(file));
        Spec.Result read = Spec.read(source);
        assertThat(read.device()).as(read.findings().toString()).isPresent();
        Device device = read.device().orElseThrow();
        Report report = Prover.prove(device, Progress.NONE);
        Path expected = Path.of(file.toString().replace(".valve", ".expected"));
        String answers = render(report);
        if ("write".equals(System.getProperty("checkvalve.expect"))) {
            Files.writeString(expected, answers);
        }
        assertThat(answers).isEqualTo(Files.readString(expected));
        assertThat(outcome(report)).isEqualTo(file.getParent().getFileName().toString());
    }

    private static String outcome(Report report) {
        return switch (report.exitCode()) {
            case 0 -> "proved";
            case 20 -> "open";
            default -> "refuted";
        };
    }

    private static String render(Report report) {
        StringBuilder out = new StringBuilder();
        for (Answer answer : report.answers()) {
            out.append(answer.verdict().word()).append("  ").append(answer.id()).append("  ");
            out.append(answer.method()).append('\n');
            switch (answer.verdict()) {
                case Verdict.Proved p -> {}
                case Verdict.Refuted(var story, String sentence, String conflict) ->
                    out.append("    ").append(sentence).append('\n').append(indented(conflict));
                case Verdict.Open(String reason) ->
                    out.append("    ").append(reason).append('\n');
            }
        }
        return out.toString();
    }

    private static String indented(String conflict) {
        return conflict == null ? "" : conflict.indent(6);
    }
}
