package checkvalve.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where {@code java -jar checkvalve.jar} begins: runs the tool here on a new Java, else on a newer JDK of this machine. */
public final class Launcher {
    static final int OLDEST_JAVA = 25;
    static final int CANNOT_START = 70;
    private static final String TOOL = "checkvalve.cli.Main";
    private static final String EXEC = "checkvalve.cli.Exec";

    private Launcher() {}

    /** Hands the arguments to the tool and leaves with its exit code. */
    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= OLDEST_JAVA) {
            Optional<List<String>> faster = FasterStart.of(TOOL, arguments);
            if (faster.isPresent()) {
                runHere(EXEC, faster.get().toArray(String[]::new));
            }
            runHere(TOOL, arguments);
            return;
        }
        System.exit(runElsewhere(JdkSearch.ofThisMachine(), arguments));
    }

    private static void runHere(String mainClass, String... arguments) throws Exception {
        try {
            Class.forName(mainClass).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    static int runElsewhere(JdkSearch search, String[] arguments) throws IOException, InterruptedException {
        Optional<Path> jdk = search.firstFrom(OLDEST_JAVA);
        if (jdk.isPresent()) {
            return new Relaunch(jdk.get()).run(TOOL, arguments);
        }
        System.err.printf(
                "checkvalve needs a JDK %d or newer. This is Java %d, and no newer JDK was found.%n",
                OLDEST_JAVA, Runtime.version().feature());
        System.err.printf(
                "Install one, for example Eclipse Temurin %d, or set %s to the folder of one.%n",
                OLDEST_JAVA, JdkSearch.OWN_VARIABLE);
        return CANNOT_START;
    }
}
