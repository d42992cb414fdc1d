package checkvalve.cli;

import checkvalve.cli.files.Digest;
import checkvalve.cli.files.Workplace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** When we are at fault: everything there is to know goes into a file, and one sentence to the person. */
final class BugReport {
    private static final int NAME_LENGTH = 12;

    private BugReport() {}

    /** Writes the report and gives the sentence. */
    static String of(Throwable bug, String... arguments) {
        String trace = trace(bug);
        String name = "checkvalve-bug-" + Digest.of(trace).substring(0, NAME_LENGTH) + ".txt";
        String text = "checkvalve " + Version.own() + " on Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n"
                + "arguments: " + Arrays.toString(arguments) + "\n\n" + trace;
        for (Path folder : List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of(""))) {
            try {
                Path report = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
                return "this is a bug of ours, so nothing is decided; please send us the spec and "
                        + Workplace.shown(report);
            } catch (IOException e) {
                // The other folder may do.
            }
        }
        return "this is a bug of ours, so nothing is decided, and no report could be written: " + first(trace);
    }

    private static String trace(Throwable bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String first(String trace) {
        return trace.lines().findFirst().orElse("nothing is known of it");
    }
}
