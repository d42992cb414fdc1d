package checkvalve.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The checkvalve command. */
@Command(name = "checkvalve", version = "checkvalve 0.1.0", mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
