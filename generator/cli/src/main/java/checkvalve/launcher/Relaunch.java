package checkvalve.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Runs a class of this class path on another JDK, as if it ran here: same streams, same exit code, ends when this ends. */
final class Relaunch {
    private final Path jdk;
    private Process process;
    private boolean ending;

    Relaunch(Path jdk) {
        this.jdk = jdk;
    }

    int run(String mainClass, String... arguments) throws IOException, InterruptedException {
        // Before the start: there is no moment in which only this process is asked to end and the other lives on.
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        return start(command(mainClass, arguments)).waitFor();
    }

    private synchronized Process start(List<String> command) throws IOException {
        if (ending) {
            throw new IOException("asked to end before it began");
        }
        process = new ProcessBuilder(command).inheritIO().start();
        return process;
    }

    private synchronized void end() {
        ending = true;
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private List<String> command(String mainClass, String... arguments) {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(ToolCommand::meansTheSameEverywhere)
                .toList();
        return ToolCommand.of(jdk, options, mainClass, arguments);
    }
}
