package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import checkvalve.language.meaning.Outcome;
import checkvalve.language.meaning.Replay;
import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes to the committed devices that a reviewer would make who wishes us ill; those of another device than the Smart BMS
 * 12-200 are in a folder of its name. Each is refuted by the requirement that a
 * reader would expect, with a story that replays, or rejected; what is told of it is compared whole with the file beside it.
 * {@code -Dcheckvalve.expect=write} writes those files anew; the difference is then reviewed like code.
 */
class HostileEditsTest {
    private static final Path EDITS = Path.of("src/test/resources/checkvalve/cli/edits");
    private static final Path DEVICES = Path.of("../../spec/devices");

    @TempDir
    Path folder;

    static Stream<Path> edits() throws IOException {
        try (Stream<Path> files = Files.walk(EDITS)) {
            return files.filter(file -> file.toString().endsWith(".edit")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("edits")
    void itIsSeenAndTold(Path file) throws IOException {
        Edit edit = Edit.read(file);
        String device = device(file);
        Path spec = Files.writeString(folder.resolve(device), edit.applied(Files.readString(DEVICES.resolve(device))));
        List<Object> arguments = new ArrayList<>(List.of("prove", spec, "--no-times"));
        if (!edit.asked().isEmpty()) {
            arguments.addAll(List.of("--only", String.join(",", edit.asked())));
        }
        AtomicReference<Report> report = new AtomicReference<>();
        Run run = Program.of(remembering(report)).run(arguments.toArray());
        String told = told(run).replace(spec.toString(), spec.getFileName().toString());
        Path expected = Path.of(file.toString().replace(".edit", ".expected"));
        if ("write".equals(System.getProperty("checkvalve.expect"))) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
        for (String asked : edit.asked()) {
            assertRefuted(report.get(), asked);
        }
    }

    private static String device(Path file) {
        boolean own = !file.getParent().equals(EDITS);
        return (own ? file.getParent().getFileName().toString() : "smart-bms-12-200") + ".valve";
    }

    private static Engines remembering(AtomicReference<Report> remembered) {
        Engines ours = Engines.ours();
        Engines.Proving proving = (device, scope, memory, progress) -> {
            Report report = ours.proving().prove(device, scope, memory, progress);
            remembered.set(report);
            return report;
        };
        return new Engines(
                ours.reading(),
                ours.printing(),
                proving,
                ours.telling(),
                ours.replaying(),
                ours.writing(),
                ours.agreeing());
    }

    /** What stands between the table of answers and what is believed; of a rejected spec what is wrong with it. */
    private static String told(Run run) {
        String text = run.out().isEmpty()
                ? run.err()
                : run.out()
                        .substring(
                                run.out().indexOf("\n\nrefuted  ") + 2,
                                run.out().indexOf("Believed: "));
        return "exit " + run.code() + "\n\n" + text;
    }

    private static void assertRefuted(Report report, String asked) {
        Answer answer = report.answers().stream()
                .filter(one -> one.id().equals(asked))
                .findFirst()
                .orElseThrow();
        assertThat(answer.verdict()).as(asked).isInstanceOf(Verdict.Refuted.class);
        Verdict.Refuted refuted = (Verdict.Refuted) answer.verdict();
        if (refuted.story() != null) {
            assertReplays(report.device(), asked, refuted.story());
        } else {
            assertThat(refuted.conflict()).as(asked).isNotBlank();
        }
    }

    private static void assertReplays(Device device, String asked, Story story) {
        Replay replay = new Replay(device);
        Outcome outcome = device.requirements().stream()
                .filter(requirement -> requirement.id().equals(asked))
                .findFirst()
                .map((Requirement requirement) -> replay.play(requirement, story))
                .orElseGet(() -> replay.play(story, (tick, before, after, segment) -> {}));
        boolean isClaim = device.requirements().stream()
                .anyMatch(requirement -> requirement.id().equals(asked));
        assertThat(outcome).as(asked).isInstanceOf(isClaim ? Outcome.Violated.class : Outcome.Holds.class);
    }
}
