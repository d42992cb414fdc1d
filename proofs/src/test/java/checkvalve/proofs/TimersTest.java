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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The benchmark devices with timers of any length: what is proved, what is refuted, and how long the story is. */
class TimersTest {
    @ParameterizedTest
    @CsvSource({"3000, 200", "300000, 20000", "30, 10", "10, 3"})
    void theCoreIsProvedForTimersOfAnyLength(int alarm, int precharge) throws IOException {
        Report report = Prover.prove(device("bms_core.valve", alarm, precharge), Progress.NONE);
        assertThat(unproved(report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3000, 200", "300000, 20000"})
    void theFalsePropertyIsRefutedByTheShortestStory(int alarm, int precharge) throws IOException {
        Report report = Prover.prove(device("bms_bug200.valve", alarm, precharge), Progress.NONE);
        assertThat(unproved(report))
                .containsExactly("P12: it does not hold at the end of tick " + (precharge + 2) + " (2 segments)");
    }

    @Test
    void theCoreIsProvedForSettingsAsTimersRewrittenAtAnyTime() throws IOException {
        String text = text("bms_core.valve")
                .replaceFirst("  ports \\{", """
                    settings {
                      alarmAfter: time 10 s .. 60 s step 10 ms default 30 s
                      prechargeFor: time 500 ms .. 4 s step 10 ms default 2 s
                    }

                    ports {\
                    """.stripIndent())
                .replace(" 30.01 s", " alarmAfter + 10 ms")
                .replace(" 30.02 s", " alarmAfter + 20 ms")
                .replace("after 2 s", "after prechargeFor")
                .replace("for 2 s", "for prechargeFor");
        assertThat(unproved(Prover.prove(read(text), Progress.NONE))).isEmpty();
    }

    private static Device device(String name, int alarm, int precharge) throws IOException {
        return read(text(name)
                .replace(" 30.01 s", " " + 10L * (alarm + 1) + " ms")
                .replace(" 30.02 s", " " + 10L * (alarm + 2) + " ms")
                .replace("after 2 s", "after " + 10L * precharge + " ms")
                .replace("for 2 s", "for " + 10L * precharge + " ms"));
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("../spec/devices").resolve(name));
    }

    private static Device read(String text) {
        Spec.Result read = Spec.read(new Source("timers.valve", text));
        assertThat(read.device()).as(read.findings().toString()).isPresent();
        return read.device().orElseThrow();
    }

    private static List<String> unproved(Report report) {
        return report.answers().stream()
                .filter(answer -> !(answer.verdict() instanceof Verdict.Proved))
                .map(TimersTest::told)
                .toList();
    }

    private static String told(Answer answer) {
        return switch (answer.verdict()) {
            case Verdict.Proved p -> answer.id() + " is proved";
            case Verdict.Refuted(var story, String sentence, String conflict) ->
                answer.id() + ": " + sentence + " (" + story.segments().size() + " segments)";
            case Verdict.Open(String reason) -> answer.id() + " is open: " + reason;
        };
    }
}
