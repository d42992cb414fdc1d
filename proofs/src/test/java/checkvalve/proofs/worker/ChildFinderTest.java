package checkvalve.proofs.worker;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.Find;
import checkvalve.proofs.Finder;
import checkvalve.proofs.Prover;
import checkvalve.proofs.Scope;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A search in another process says what one in this process says, and no end of it makes a verdict. */
class ChildFinderTest {
    private final Device device =
            Spec.read(Path.of("../spec/devices/bms_bug200.valve")).device().orElseThrow();
    private final ChildFinder.Limits limits = ChildFinder.Limits.standard();

    ChildFinderTest() throws IOException {}

    @Test
    void itSaysTheSameAsASearchHere() {
        Report here = Prover.prove(device, Scope.ALL, Finder.here(), Progress.NONE);
        Report there = Prover.prove(device, Scope.ALL, new ChildFinder(device.source(), limits), Progress.NONE);
        assertThat(told(there)).isEqualTo(told(here));
        assertThat(there.certificates()).isEqualTo(here.certificates());
        assertThat(there.resources()).isEqualTo(here.resources());
    }

    @Test
    void aProcessThatIsKilledTakesNothingWithItButWhatItWasOn() {
        Report whole = Prover.prove(device, Progress.NONE);
        Killing killing = new Killing(5);
        Report report = Prover.prove(device, Scope.ALL, killing, Progress.NONE);
        assertThat(killing.killed).isTrue();
        List<String> open = report.answers().stream()
                .filter(answer -> answer.verdict() instanceof Verdict.Open)
                .map(Answer::id)
                .toList();
        assertThat(open).hasSizeLessThanOrEqualTo(2);
        report.answers().stream()
                .filter(answer -> !open.contains(answer.id()))
                .forEach(answer ->
                        assertThat(answer.verdict().word()).as(answer.id()).isEqualTo(verdict(whole, answer.id())));
        report.answers().stream()
                .filter(answer -> open.contains(answer.id()))
                .forEach(answer -> assertThat(((Verdict.Open) answer.verdict()).reason())
                        .startsWith("the search process ended early, with exit code "));
    }

    @Test
    void aProcessThatIsKilledAgainAndAgainLeavesAllOpen() {
        Report report = Prover.prove(device, Scope.ALL, new Killing(0), Progress.NONE);
        assertThat(report.answers().stream().filter(answer -> answer.verdict() instanceof Verdict.Open))
                .hasSizeGreaterThan(15);
    }

    @Test
    void whenTheTimeIsOverTheRestIsOpen() {
        ChildFinder.Limits short1 =
                new ChildFinder.Limits(limits.heap(), limits.solver(), limits.silence(), Duration.ofMillis(1));
        Report report = Prover.prove(device, Scope.ALL, new ChildFinder(device.source(), short1), Progress.NONE);
        assertThat(report.answers())
                .filteredOn(answer -> answer.verdict() instanceof Verdict.Open)
                .isNotEmpty()
                .allMatch(answer -> ((Verdict.Open) answer.verdict()).reason().startsWith("the run's time of "));
    }

    @Test
    void tooLittleMemoryMakesNoVerdict() {
        Report whole = Prover.prove(device, Progress.NONE);
        ChildFinder.Limits little = new ChildFinder.Limits(64, 5, limits.silence(), Duration.ofMinutes(3));
        Report report = Prover.prove(device, Scope.ALL, new ChildFinder(device.source(), little), Progress.NONE);
        report.answers().stream()
                .filter(answer -> !(answer.verdict() instanceof Verdict.Open))
                .forEach(answer ->
                        assertThat(answer.verdict().word()).as(answer.id()).isEqualTo(verdict(whole, answer.id())));
        assertThat(report.answers())
                .filteredOn(answer -> answer.verdict() instanceof Verdict.Open)
                .isNotEmpty()
                .allMatch(answer -> ((Verdict.Open) answer.verdict()).reason().matches("the search process .+: .+"));
    }

    @Test
    void aProcessThatDiesBeforeItIsToldAnythingIsReplaced() throws Exception {
        ChildFinder finder = new ChildFinder(limits);
        while (ProcessHandle.current().children().noneMatch(ProcessHandle::destroyForcibly)) {
            Thread.sleep(5);
        }
        finder.tell(device.source());
        Report report = Prover.prove(device, Scope.ALL, finder, Progress.NONE);
        assertThat(told(report)).isEqualTo(told(Prover.prove(device, Progress.NONE)));
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        Prover.prove(device, Scope.ALL, new ChildFinder(device.source(), limits), Progress.NONE);
        new ChildFinder(limits).close();
        String own = "checkvalve-search-" + ProcessHandle.current().pid() + "-*";
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), own)) {
            assertThat(left).isEmpty();
        }
    }

    private static String verdict(Report report, String id) {
        return report.answers().stream()
                .filter(answer -> answer.id().equals(id))
                .map(answer -> answer.verdict().word())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(Report report) {
        return report.answers().stream()
                .map(answer -> answer.id() + " " + answer.verdict().word() + " " + answer.method())
                .toList();
    }

    /** Kills the other process once so much was found; at once and each time with nothing. */
    private final class Killing implements Finder {
        private final int after;
        private int found;
        private boolean killed;

        Killing(int after) {
            this.after = after;
        }

        @Override
        public void find(Device spec, Collection<String> ids, Consumer<Find> told) {
            new ChildFinder(spec.source(), limits).find(spec, ids, find -> {
                if (found >= after && (!killed || after == 0) && find instanceof Find.Begun) {
                    killed = true;
                    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
                }
                found += find instanceof Find.Begun ? 0 : 1;
                told.accept(find);
            });
        }
    }
}
