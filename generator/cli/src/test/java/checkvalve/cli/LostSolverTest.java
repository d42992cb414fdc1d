package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that ask Z3 themselves, while each process that it runs in is killed: they end as ever, and what they say is doubt. */
class LostSolverTest {
    private static final String REASON = "the solver process ended early, with exit code 137";

    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.alone(folder);
    }

    private static Run killing(Object... arguments) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread killer = new Thread(() -> {
            while (!over.get()) {
                ProcessHandle.current()
                        .children()
                        .filter(LostSolverTest::isSolver)
                        .forEach(ProcessHandle::destroyForcibly);
            }
        });
        killer.start();
        try {
            return Program.ours().run(arguments);
        } finally {
            over.set(true);
            killer.join();
        }
    }

    private static boolean isSolver(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains("checkvalve.proofs.worker.SolverWorker"))
                .isPresent();
    }

    @Test
    void whatTestsShowIsOpenWhereOnlyTheSolverKnows() throws InterruptedException {
        Run run = killing("tests", spec, "--out", folder.resolve("out"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "trigger             0            0      3\n",
                        "trigger, line 20, NEVER_UNASKED: open: " + REASON);
        assertThat(run.code()).isEqualTo(ExitCode.OPEN);
    }

    @Test
    void noProofIsTakenApart() throws InterruptedException {
        Run whole = Program.ours().run("needs", spec, "--json");
        assertThat(whole.code()).isEqualTo(ExitCode.FINE);
        Run run = killing("needs", spec, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEqualTo(whole.out());
        assertThat(run.code()).isEqualTo(ExitCode.OPEN);
    }

    @Test
    void thereIsNoMargin() throws InterruptedException {
        Path thermostat = Path.of("..", "..", "spec", "devices", "thermostat.valve");
        Run run = killing("margin", "STOPS_WHEN_WARM", "20", thermostat);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OPEN);
    }

    @Test
    void noChangeOfTheSpecIsKilledBySilence() throws InterruptedException {
        Run run = killing("mutate", spec);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("checkvalve: nothing is decided: " + REASON + "\n");
        assertThat(run.code()).isEqualTo(ExitCode.OPEN);
    }
}
