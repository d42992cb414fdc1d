package checkvalve.launcher;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for JDKs where people and their tools put them, the place that was named most plainly first. */
final class JdkSearch {
    static final String OWN_VARIABLE = "CHECKVALVE_JAVA_HOME";
    private static final Pattern HOME_VARIABLE = Pattern.compile("(JAVA|JDK)_?\\d*_?HOME(_\\w+)?");
    private static final Pattern JDK_HOME = Pattern.compile("<jdkHome>\\s*([^<]+?)\\s*</jdkHome>");

    private final Map<String, String> environment;
    private final Path userHome;
    private final Path root;

    JdkSearch(Map<String, String> environment, Path userHome, Path root) {
        this.environment = environment;
        this.userHome = userHome;
        this.root = root;
    }

    static JdkSearch ofThisMachine() {
        Path userHome = Path.of(System.getProperty("user.home"));
        Path root = userHome.toAbsolutePath().getRoot();
        return new JdkSearch(System.getenv(), userHome, root);
    }

    /** The first JDK found whose version is at least the given one. */
    Optional<Path> firstFrom(int oldest) {
        return places().stream()
                .filter(home -> JdkVersion.of(home).orElse(0) >= oldest)
                .findFirst();
    }

    /** Every folder that may hold a JDK; nothing says yet that it does. */
    List<Path> places() {
        List<Path> places = new ArrayList<>();
        named(places);
        toolchains(places);
        children(places, userHome.resolve(".sdkman/candidates/java"), "");
        children(places, userHome.resolve(".jdks"), "");
        children(places, root.resolve("usr/lib/jvm"), "");
        children(places, root.resolve("Library/Java/JavaVirtualMachines"), "Contents/Home");
        for (Path vendor : listed(root.resolve("Program Files"))) {
            children(places, vendor, "");
        }
        return places;
    }

    private void named(List<Path> places) {
        add(places, environment.getOrDefault(OWN_VARIABLE, ""));
        environment.entrySet().stream()
                .filter(variable -> HOME_VARIABLE.matcher(variable.getKey()).matches())
                .sorted(Map.Entry.comparingByKey())
                .forEach(variable -> add(places, variable.getValue()));
    }

    private void toolchains(List<Path> places) {
        try {
            Matcher home = JDK_HOME.matcher(Files.readString(userHome.resolve(".m2/toolchains.xml")));
            while (home.find()) {
                add(places, home.group(1));
            }
        } catch (IOException e) {
            // No such file, or not for us to read: there are other places.
        }
    }

    private static void add(List<Path> places, String home) {
        try {
            if (!home.isBlank()) {
                places.add(Path.of(home));
            }
        } catch (InvalidPathException e) {
            // Not a path on this system, so no JDK there.
        }
    }

    private static void children(List<Path> places, Path parent, String inner) {
        for (Path child : listed(parent)) {
            places.add(child.resolve(inner));
        }
    }

    private static List<Path> listed(Path parent) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        children.sort(null);
        return children;
    }
}
