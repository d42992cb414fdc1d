package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import checkvalve.generator.Generator;
import checkvalve.generator.replay.InMemory;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Conclusion;
import checkvalve.proofs.agree.Item;
import checkvalve.proofs.worker.ChildFinder;
import checkvalve.proofs.worker.ChildSolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Agreement with Z3 in another process is what it is with Z3 in this one, and no end of that process agrees or differs. */
class AgreementApartTest {
    private static final Path KILL = Path.of("/bin/kill");

    private final ChildFinder.Limits limits = ChildFinder.Limits.standard();
    private final Device device = Material.device(Material.ROOT.resolve("spec/devices/smart-battery-protect.valve"));
    private final Collection<byte[]> classes = Material.classes(device).values();

    /** Java that switches off a little early. */
    private Collection<byte[]> different() {
        String limit = "battery < settings.shutdownBelow";
        SortedMap<String, String> sources = Generator.generate(device, "made.up");
        assertThat(String.join("", sources.values())).contains(limit);
        sources.replaceAll((file, text) -> text.replace(limit, limit.replace("<", "<=")));
        return InMemory.classFiles(sources).values();
    }

    private AgreementReport apart(ChildFinder.Limits within, Collection<byte[]> files) {
        return ChildSolver.within(within, () -> Agreement.of(device, files));
    }

    /** The same, while something is done to each process as soon as it is there, until it says that it is enough. */
    private AgreementReport disturbed(
            ChildFinder.Limits within, Collection<byte[]> files, Predicate<ProcessHandle> disturbance)
            throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Set<Long> seen = new HashSet<>();
        Thread thread = new Thread(() -> {
            while (!over.get()) {
                List<ProcessHandle> fresh = ProcessHandle.current()
                        .children()
                        .filter(AgreementApartTest::isSolver)
                        .filter(child -> seen.add(child.pid()))
                        .toList();
                if (!fresh.stream().allMatch(disturbance)) {
                    return;
                }
            }
        });
        thread.start();
        try {
            return apart(within, files);
        } finally {
            over.set(true);
            thread.join();
        }
    }

    @Test
    void itSaysTheSameAsWithASolverHere() {
        for (Collection<byte[]> files : List.of(classes, different())) {
            AgreementReport here = Agreement.of(device, files);
            assertThat(apart(limits, files)).isEqualTo(here);
        }
        assertThat(Agreement.of(device, classes).items())
                .allMatch(item -> item.conclusion() instanceof Conclusion.Agreed);
        assertThat(Agreement.of(device, different()).items())
                .anyMatch(item -> item.conclusion() instanceof Conclusion.Differs);
    }

    @Test
    void aProcessThatIsKilledInTheMiddleLeavesOnlyDoubt() throws InterruptedException {
        AgreementReport whole = Agreement.of(device, classes);
        for (int millis : List.of(0, 400, 600, 900)) {
            AgreementReport report = disturbed(limits, classes, process -> {
                sleep(millis);
                process.destroyForcibly();
                return false;
            });
            for (Item item : report.items()) {
                Conclusion before =
                        whole.items().get(report.items().indexOf(item)).conclusion();
                if (item.conclusion() instanceof Conclusion.Open(String reason)) {
                    assertThat(reason).contains("the solver process ended early, with exit code 137");
                } else {
                    assertThat(item.conclusion().word()).isEqualTo(before.word());
                }
            }
        }
    }

    @Test
    void whereEachProcessIsKilledAllIsOpen() throws InterruptedException {
        for (Collection<byte[]> files : List.of(classes, different())) {
            allOpen(
                    disturbed(limits, files, ProcessHandle::destroyForcibly),
                    "the solver process ended early, with exit code 137");
        }
    }

    @Test
    void whereEachProcessHangsAllIsOpen() throws InterruptedException {
        assumeTrue(Files.isExecutable(KILL), "there is no kill here");
        ChildFinder.Limits impatient =
                new ChildFinder.Limits(limits.heap(), limits.solver(), Duration.ofSeconds(1), limits.all());
        allOpen(disturbed(impatient, classes, AgreementApartTest::stop), "the solver process said nothing for 1 s");
    }

    @Test
    void whereThereIsTooLittleMemoryAllIsOpen() {
        allOpen(
                apart(new ChildFinder.Limits(64, 5, limits.silence(), limits.all()), classes),
                "the solver process failed: ");
        allOpen(apart(new ChildFinder.Limits(1, 1, limits.silence(), limits.all()), classes), "the solver process");
    }

    @Test
    void whenTheTimeIsOverAllIsOpen() {
        ChildFinder.Limits hasty =
                new ChildFinder.Limits(limits.heap(), limits.solver(), limits.silence(), Duration.ofMillis(1));
        allOpen(apart(hasty, classes), "the run's time of 0 s is over");
    }

    private static void allOpen(AgreementReport report, String reason) {
        assertThat(report.certificates()).isEmpty();
        assertThat(report.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.conclusion())
                        .isInstanceOfSatisfying(
                                Conclusion.Open.class,
                                open -> assertThat(open.reason()).contains(reason)));
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isSolver(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains("checkvalve.proofs.worker.SolverWorker"))
                .isPresent();
    }

    private static boolean stop(ProcessHandle process) {
        try {
            return new ProcessBuilder(KILL.toString(), "-STOP", Long.toString(process.pid()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
