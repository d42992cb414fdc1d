package checkvalve.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RelaunchTest {
    private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));

    @Test
    void theExitCodeComesBack() throws Exception {
        assertThat(new Relaunch(THIS_JDK).run(LeavesWith.class.getName(), "10")).isEqualTo(10);
    }

    @Test
    void anArgumentWithSpacesStaysOne() throws Exception {
        assertThat(new Relaunch(THIS_JDK).run(LeavesWith.class.getName(), "20", "two words"))
                .isEqualTo(22);
    }

    @Test
    void whatWasStartedEndsWithWhatStartedIt() throws Exception {
        Process outer = java(THIS_JDK, StartsTheWaiting.class.getName());
        long inner = Long.parseLong(outer.inputReader().readLine());
        assertThat(ProcessHandle.of(inner)).get().matches(ProcessHandle::isAlive);
        outer.destroy();
        assertThat(outer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(ProcessHandle.of(inner).filter(ProcessHandle::destroyForcibly))
                .as("still alive")
                .isEmpty();
    }

    static Process java(Path jdk, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                jdk.resolve("bin").resolve("java").toString(), "-cp", System.getProperty("java.class.path"));
        builder.command().addAll(List.of(command));
        return builder.redirectErrorStream(true).start();
    }

    /** Leaves with its first argument, plus one for each word of the second. */
    static final class LeavesWith {
        private LeavesWith() {}

        public static void main(String[] arguments) {
            int words = arguments.length == 2 ? arguments[1].split(" ").length : 0;
            System.exit(Integer.parseInt(arguments[0]) + words);
        }
    }

    /** Runs the one below, as the launcher runs the tool. */
    static final class StartsTheWaiting {
        private StartsTheWaiting() {}

        public static void main(String[] arguments) throws Exception {
            System.exit(new Relaunch(THIS_JDK).run(Waits.class.getName()));
        }
    }

    /** Prints its process number and waits to be ended. */
    static final class Waits {
        private Waits() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println(ProcessHandle.current().pid());
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }
    }
}
