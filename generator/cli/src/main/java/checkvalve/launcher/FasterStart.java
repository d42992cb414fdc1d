package checkvalve.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command that runs the tool with its {@link AotCache}, on the Java on which this runs. Options of one's own, other than
 * properties and sizes, are asked for; then the tool runs here, with all of them.
 */
final class FasterStart {
    private static final List<String> OPTIONS_ELSEWHERE =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private FasterStart() {}

    /** None where nothing would be gained by it. */
    static Optional<List<String>> of(String mainClass, String... arguments) {
        Path jdk = Path.of(System.getProperty("java.home"));
        if (AotCache.options(jdk, System.getProperty("java.class.path")).isEmpty()) {
            return Optional.empty();
        }
        String[] words = ProcessHandle.current().info().arguments().orElse(new String[0]);
        return options(System.getenv(), words).map(given -> ToolCommand.of(jdk, given, mainClass, arguments));
    }

    /**
     * The options in the words that came after {@code java}, where another command can have them too.
     *
     * @param words may end early, but not before {@code -jar}
     */
    static Optional<List<String>> options(Map<String, String> environment, String... words) {
        List<String> all = List.of(words);
        int end = all.indexOf("-jar");
        boolean same = end >= 0
                && all.subList(0, end).stream().allMatch(ToolCommand::meansTheSameEverywhere)
                && OPTIONS_ELSEWHERE.stream().noneMatch(environment::containsKey);
        return same ? Optional.of(all.subList(0, end)) : Optional.empty();
    }
}
