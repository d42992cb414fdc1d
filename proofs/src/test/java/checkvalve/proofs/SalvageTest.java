package checkvalve.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import checkvalve.proofs.worker.ChildFinder;
import checkvalve.proofs.worker.ChildSolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A search here with its solver elsewhere says the same, and goes on where that is lost. */
class SalvageTest {
    private final Device device =
            Spec.read(Path.of("../spec/devices/bms_bug200.valve")).device().orElseThrow();
    private final Report whole = Prover.prove(device, Progress.NONE);

    SalvageTest() throws IOException {}

    private Report apart(Finder finder) {
        return ChildSolver.within(
                ChildFinder.Limits.standard(), () -> Prover.prove(device, Scope.ALL, finder, Progress.NONE));
    }

    @Test
    void itSaysTheSame() {
        Report there = apart(Finder.here());
        assertThat(told(there)).isEqualTo(told(whole));
        assertThat(there.certificates()).isEqualTo(whole.certificates());
        assertThat(there.resources()).isEqualTo(whole.resources());
    }

    @Test
    void whatASolverThatIsKilledWasOnIsOpenAndTheRestIsNot() {
        Report report = apart(new Killing(5, 1));
        assertThat(open(report)).hasSizeLessThanOrEqualTo(2);
        onlyDoubt(report);
    }

    @Test
    void whereItIsKilledAgainAndAgainTheRestIsOpen() {
        Report report = apart(new Killing(0, Integer.MAX_VALUE));
        assertThat(open(report)).hasSizeGreaterThan(15);
        onlyDoubt(report);
    }

    private void onlyDoubt(Report report) {
        for (Answer answer : report.answers()) {
            Answer before = whole.answers().get(report.answers().indexOf(answer));
            if (answer.verdict() instanceof Verdict.Open(String reason)) {
                assertThat(reason).isEqualTo("the solver process ended early, with exit code 137");
            } else {
                assertThat(answer.verdict().word())
                        .as(answer.id())
                        .isEqualTo(before.verdict().word());
            }
        }
    }

    private static List<Answer> open(Report report) {
        return report.answers().stream()
                .filter(answer -> answer.verdict() instanceof Verdict.Open)
                .toList();
    }

    private static List<String> told(Report report) {
        return report.answers().stream()
                .map(answer -> answer.id() + " " + answer.verdict().word() + " " + answer.method())
                .toList();
    }

    /** Kills the other process as a question begins, once so much was found. */
    private static final class Killing implements Finder {
        private final int after;
        private int left;
        private int found;

        Killing(int after, int times) {
            this.after = after;
            this.left = times;
        }

        @Override
        public void find(Device device, Collection<String> ids, Consumer<Find> told) {
            Finder.here().find(device, ids, find -> {
                if (find instanceof Find.Begun && found >= after && left > 0) {
                    left--;
                    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
                }
                found += find instanceof Find.Begun ? 0 : 1;
                told.accept(find);
            });
        }
    }
}
