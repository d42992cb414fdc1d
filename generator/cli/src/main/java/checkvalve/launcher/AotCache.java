package checkvalve.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tool's classes as one JDK has them after loading and linking (ahead-of-time cache, JEP 483 and 514), in a file beside
 * the archive: what starts with it starts in a fraction of the time. {@link Preparation} makes it. The Java machine uses it
 * only for the very archive and the very JDK it is of, and where its checksums hold; without it all is the same, and slower.
 */
final class AotCache {
    /** The property in which the tool is told of it, for the processes that it starts itself. */
    static final String PROPERTY = "checkvalve.aot";

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_RUNTIME_VERSION=\"?([\\w.+-]{1,60})");

    private AotCache() {}

    /** Where the one of this archive for that JDK is, or would be; none for classes in folders or a JDK without a name. */
    static Optional<Path> place(Path jdk, String classPath) {
        if (!classPath.endsWith(".jar")) {
            return Optional.empty();
        }
        Path archive = Path.of(classPath).toAbsolutePath();
        String name = archive.getFileName().toString().replaceAll("\\.jar$", "");
        return version(jdk).map(version -> archive.resolveSibling(name + "-" + version + ".aot"));
    }

    /** What tells that JDK to use the one of this archive, if there is one. */
    static List<String> options(Path jdk, String classPath) {
        Optional<Path> cache = place(jdk, classPath).filter(Files::isRegularFile);
        return cache.isEmpty()
                ? List.of()
                : List.of(
                        "-XX:AOTCache=" + cache.get(),
                        "-XX:+VerifySharedSpaces",
                        // One that does not fit is not worth a word, least of all among the results.
                        "-Xlog:disable",
                        "-D" + PROPERTY + "=" + cache.get());
    }

    private static Optional<String> version(Path jdk) {
        try {
            Matcher version = VERSION.matcher(Files.readString(jdk.resolve("release"), StandardCharsets.ISO_8859_1));
            return version.find() ? Optional.of(version.group(1)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
