import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies the format of every Java file. The formatter reads Java with the parser of the JDK that it runs in, so
 * this runs on the JDK of the toolchain and not inside Maven, which may be older than our sources.
 */
final class Format {
    private static final List<String> ROOTS =
            List.of("spec", "proofs", "generator", "generated-firmware/src/test", ".ci");
    /** Files with this line are as a generator writes them. */
    private static final String GENERATED = "\n// Generated; SHA-256 of all above: ";

    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        List<Path> wrong = new ArrayList<>();
        for (String root : ROOTS) {
            for (Path file : javaBelow(Path.of(root))) {
                if (!isRight(file, apply)) {
                    wrong.add(file);
                }
            }
        }
        if (!wrong.isEmpty()) {
            System.err.println("not in the format of the house (mvn -q -N verify -Dformat=apply mends it):");
            wrong.forEach(file -> System.err.println("  " + file));
            System.exit(1);
        }
    }

    private static List<Path> javaBelow(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !isBuilt(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isBuilt(Path file) {
        return Stream.iterate(file, Path::getParent)
                .limit(file.getNameCount())
                .anyMatch(part -> part.endsWith("target"));
    }

    private static boolean isRight(Path file, boolean apply) throws IOException {
        String source = Files.readString(file);
        if (source.contains(GENERATED)) {
            return true;
        }
        try {
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (!formatted.equals(source) && apply) {
                Files.writeString(file, formatted);
            }
            return apply || formatted.equals(source);
        } catch (FormatterException e) {
            System.err.println(file + ": " + e.getMessage());
            return false;
        }
    }
}
