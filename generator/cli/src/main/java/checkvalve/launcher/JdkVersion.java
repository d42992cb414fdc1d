package checkvalve.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the version of a JDK from the file that each one carries, without starting it. */
final class JdkVersion {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"?(\\d{1,6})");

    private JdkVersion() {}

    /** The feature version of the JDK in this folder; empty where there is none that has a compiler. */
    static OptionalInt of(Path home) {
        boolean complete = hasProgram(home, "java") && hasProgram(home, "javac");
        return complete ? written(home.resolve("release")) : OptionalInt.empty();
    }

    private static boolean hasProgram(Path home, String name) {
        return Files.isExecutable(home.resolve("bin").resolve(name))
                || Files.isExecutable(home.resolve("bin").resolve(name + ".exe"));
    }

    private static OptionalInt written(Path release) {
        try {
            // Latin 1 reads any bytes at all, and the version is plain digits in each encoding.
            Matcher version = VERSION.matcher(Files.readString(release, StandardCharsets.ISO_8859_1));
            return version.find() ? OptionalInt.of(Integer.parseInt(version.group(1))) : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }
}
