package checkvalve.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a class of this class path is run on a JDK. */
final class ToolCommand {
    private ToolCommand() {}

    /**
     * The words of the command.
     *
     * @param options for the Java machine, besides those that the tool needs
     */
    static List<String> of(Path jdk, List<String> options, String mainClass, String... arguments) {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(basis(jdk));
        command.addAll(AotCache.options(jdk, classPath));
        command.addAll(options);
        command.add("-cp");
        command.add(classPath);
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return command;
    }

    /** A run is over before it pays to compile anything twice, or to collect garbage on several processors. */
    static List<String> basis(Path jdk) {
        return List.of(
                jdk.resolve("bin").resolve("java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1");
    }

    /** Properties and sizes were meant for the tool; other options may not exist on another JDK. */
    static boolean meansTheSameEverywhere(String option) {
        return option.startsWith("-D") || option.startsWith("-Xm") || option.startsWith("-Xss");
    }
}
