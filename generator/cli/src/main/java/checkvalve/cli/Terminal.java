package checkvalve.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person watches. */
final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether both streams go to a terminal that can do more than a typewriter. */
    static boolean isThere() {
        Console console = System.console();
        boolean able = !"dumb".equals(System.getenv("TERM"));
        return able && console != null && console.isTerminal() && errorIsNoFile();
    }

    /** The console speaks of the other streams only; where the system tells, this one is asked for too. */
    private static boolean errorIsNoFile() {
        try {
            return !Files.exists(STANDARD_ERROR)
                    || Files.readSymbolicLink(STANDARD_ERROR).startsWith("/dev/");
        } catch (IOException e) {
            return false;
        }
    }
}
