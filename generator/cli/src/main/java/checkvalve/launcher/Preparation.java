package checkvalve.launcher;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes an archive start fast on this machine, which is a step of the build: the solver's libraries for this machine lie in it
 * as they are, so that they are copied rather than inflated, and its {@link AotCache} lies beside it.
 */
public final class Preparation {
    private static final String LIBRARIES = "com/microsoft/z3";
    private static final String REHEARSAL = "checkvalve.cli.Rehearsal";

    private Preparation() {}

    /**
     * Prepares the archive that is the class path.
     *
     * @param specs what is proved as a rehearsal; on each the tool must end as usual
     */
    public static void main(String[] specs) throws IOException, InterruptedException {
        Path archive = Path.of(System.getProperty("java.class.path"));
        Path here = Path.of(System.getProperty("java.home"));
        Optional<Path> jdk = Runtime.version().feature() >= Launcher.OLDEST_JAVA
                ? Optional.of(here)
                : JdkSearch.ofThisMachine().firstFrom(Launcher.OLDEST_JAVA);
        storeLibraries(archive);
        Optional<Path> place = jdk.flatMap(home -> AotCache.place(home, archive.toString()));
        if (place.isPresent()) {
            rehearse(jdk.get(), place.get(), specs);
        }
    }

    private static void storeLibraries(Path archive) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(archive, Map.of("compressionMethod", "STORED"))) {
            Path folder = content.getPath(LIBRARIES, system(), architecture());
            if (Files.isDirectory(folder)) {
                for (Path library : files(folder)) {
                    FileTime time = Files.getLastModifiedTime(library);
                    Files.write(library, Files.readAllBytes(library));
                    Files.setLastModifiedTime(library, time);
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** As the solver's bundle calls it. */
    private static String system() {
        String name = System.getProperty("os.name");
        if (name.startsWith("Windows")) {
            return "windows";
        }
        return name.startsWith("Mac") ? "osx" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "amd64";
    }

    private static void rehearse(Path jdk, Path place, String... specs) throws IOException, InterruptedException {
        Files.deleteIfExists(place);
        Path folder = Files.createTempDirectory(place.toAbsolutePath().getParent(), "rehearsal");
        Path made = folder.resolve("made.aot");
        Path said = folder.resolve("said.txt");
        try {
            ProcessBuilder rehearsal = new ProcessBuilder(
                            ToolCommand.of(jdk, List.of("-XX:AOTCacheOutput=" + made), REHEARSAL, specs))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            rehearsal.environment().put("XDG_CACHE_HOME", folder.toString());
            rehearsal.environment().put("XDG_STATE_HOME", folder.toString());
            int code = rehearsal.start().waitFor();
            if (code != 0) {
                System.err.print(Files.readString(said));
                System.err.println("the rehearsal of the program ended with " + code);
                System.exit(Launcher.CANNOT_START);
            }
            if (Files.isRegularFile(made)) {
                Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
