package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as people start it: {@code java -jar checkvalve.jar}. */
class JarIT {
    private static final Path JAR = Path.of("target", "checkvalve.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int INTERRUPTED = 130;

    @TempDir
    Path folder;

    private Path spec;

    /** How a program ended. */
    private record Ended(int code, String out, String err) {}

    /** A program on its way; what it complains of goes to a file, so that neither stream waits for the other. */
    private record Started(Process process, Path err) {
        Ended end() throws Exception {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), out, Files.readString(err));
        }
    }

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.inRepository(folder);
    }

    @Test
    void theVersionIsThatOfTheArchive() throws Exception {
        Ended run = run(List.of(), "--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("checkvalve \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void aRequirementIsProvedAndTheOutputIsPlain() throws Exception {
        Ended run = run(List.of(), "prove", spec.toString());
        assertThat(run.out())
                .containsPattern("proved +NEVER_UNASKED")
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f]");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jsonIsOneObject() throws Exception {
        Ended run = run(List.of(), "prove", spec.toString(), "--json");
        assertThat(JsonParser.parseString(run.out()).getAsJsonObject().has("requirements"))
                .isTrue();
    }

    @Test
    void theSameBytesComeOutWhereverItRuns() throws Exception {
        String[] command = {"prove", spec.toString(), "--no-times"};
        Ended turkey =
                run(List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"), command);
        Ended plain = run(List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII"), command);
        assertThat(turkey).isEqualTo(plain);
    }

    @Test
    void aJavaWithoutACompilerSaysWhatItCouldNotDo() throws Exception {
        Files.writeString(spec, Specs.HEATER.replace("when enable = On then heater = Hot", "always heater = Cold"));
        Ended run = run(List.of("--limit-modules=java.se,jdk.unsupported"), "prove", spec.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(10);
        assertThat(run.out())
                .contains("\nStories were played in the interpreter only, as this Java has no compiler.\n");
    }

    @Test
    void aMissingFileIsToldInOneSentence() throws Exception {
        Ended run = run(List.of(), "check", "none.valve");
        assertThat(run).isEqualTo(new Ended(64, "", "checkvalve: none.valve: there is no such file\n"));
    }

    @Test
    void twoRunsAtOnceDoNotDisturbEachOther() throws Exception {
        List<Started> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            runs.add(start(List.of(), "generate", spec.toString()));
        }
        for (Started run : runs) {
            assertThat(run.end().code()).isZero();
        }
        assertThat(litter()).isEmpty();
    }

    @Test
    void ctrlCEndsItWithoutLitter() throws Exception {
        Path kill = Path.of("/bin/kill");
        assumeTrue(Files.isExecutable(kill), "there is no kill here");
        Started run = start(List.of(), "build", spec.toString());
        Path lock = folder.resolve(".checkvalve-cache/lock");
        while (!Files.exists(lock) && run.process().isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        new ProcessBuilder(kill.toString(), "-INT", Long.toString(run.process().pid()))
                .start()
                .waitFor();
        assertThat(run.end().code()).isEqualTo(INTERRUPTED);
        assertThat(folder.resolve("generated-firmware")).doesNotExist();
        assertThat(litter()).isEmpty();
    }

    private Ended run(List<String> options, String... arguments) throws Exception {
        return start(options, arguments).end();
    }

    private Started start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        return new Started(process, err);
    }

    private List<Path> litter() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
