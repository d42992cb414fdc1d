package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private Path jar = JAR;

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
    void tenRunsSayTheSameAndLeaveTheSameCertificates() throws Exception {
        Path devices = Path.of("..", "..", "spec", "devices").toAbsolutePath();
        Path core = Files.copy(devices.resolve("bms_core.valve"), folder.resolve("bms_core.valve"));
        List<List<String>> machines = List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
                List.of("-Dfile.encoding=ISO-8859-1", "-XX:TieredStopAtLevel=1"),
                List.of("-Duser.language=ar", "-XX:+UseSerialGC"),
                List.of("-XX:ActiveProcessorCount=1"),
                List.of());
        Set<String> told = new HashSet<>();
        Set<SortedMap<String, String>> certificates = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            // Two at a time, so that each is under load.
            List<Started> runs = new ArrayList<>();
            for (String name : List.of("a" + i, "b" + i)) {
                runs.add(start(machines.get(i), "prove", core.toString(), "--json", "--fresh", "--certificates", name));
            }
            for (Started run : runs) {
                Ended ended = run.end();
                assertThat(ended.code()).as(ended.err()).isZero();
                told.add(ended.out()
                        .replaceAll("\"seconds\": [0-9.E-]+", "\"seconds\": 0")
                        .replaceAll("\"[ab]\\d/", "\"DIR/"));
            }
            certificates.add(files(folder.resolve("a" + i)));
            certificates.add(files(folder.resolve("b" + i)));
        }
        assertThat(told).hasSize(1);
        assertThat(certificates).hasSize(1);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void killedItLeavesNothingHalfDone() throws Exception {
        SortedMap<String, String> whole = built();
        for (int millis : List.of(300, 900, 1_500)) {
            Files.writeString(spec, Specs.HEATER + "// " + millis + "\n");
            Started run = start(List.of(), "build", spec.toString());
            TimeUnit.MILLISECONDS.sleep(millis);
            run.process().destroyForcibly().waitFor();
            assertThat(files(folder.resolve("proofs/certificates/heater")).keySet())
                    .isEqualTo(whole.keySet());
        }
        Files.writeString(spec, Specs.HEATER);
        assertThat(built()).isEqualTo(whole);
        assertThat(litter()).isEmpty();
        assertThat(temporary()).isEmpty();
    }

    /** Folders for processes in which Z3 runs, and copies of its library. */
    private List<Path> temporary() throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.resolve("tmp"), "{checkvalve-,turnkey}*")) {
            left.forEach(all::add);
        }
        return all;
    }

    @Test
    void killedItTakesTheProcessWithItThatAnswersItsQuestions() throws Exception {
        Started run = start(List.of(), "tests", spec.toString(), "--out", "vectors");
        List<ProcessHandle> solvers = List.of();
        while (run.process().isAlive() && solvers.isEmpty()) {
            solvers = run.process()
                    .toHandle()
                    .children()
                    .filter(child -> isOf(child, "checkvalve.proofs.worker.SolverWorker"))
                    .toList();
        }
        run.process().destroyForcibly().waitFor();
        assertThat(solvers)
                .hasSize(1)
                .allSatisfy(solver -> assertThat(solver.onExit()).succeedsWithin(Duration.ofSeconds(20)));
        assertThat(run(List.of(), "tests", spec.toString(), "--out", "vectors").code())
                .isZero();
        assertThat(temporary()).isEmpty();
    }

    private SortedMap<String, String> built() throws Exception {
        assertThat(run(List.of(), "build", spec.toString()).code()).isZero();
        return files(folder.resolve("proofs/certificates/heater"));
    }

    @Test
    void aSearchThatIsKilledLeavesQuestionsOpenAndSaysWhy() throws Exception {
        Started run = start(List.of(), "prove", spec.toString(), "--fresh");
        int killed = 0;
        while (run.process().isAlive() && killed < 20) {
            killed += run.process()
                    .toHandle()
                    .children()
                    .filter(JarIT::isSearch)
                    .filter(ProcessHandle::destroyForcibly)
                    .toList()
                    .size();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Ended ended = run.end();
        assertThat(ended.code()).isEqualTo(20);
        assertThat(ended.out()).contains("the search process ended early").doesNotContain("refuted  ");
    }

    /** Not what the Java machine makes one of. */
    private static boolean isSearch(ProcessHandle process) {
        return isOf(process, "checkvalve.proofs.worker.Worker");
    }

    private static boolean isOf(ProcessHandle process, String program) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains(program))
                .isPresent();
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
    void theProgramAndItsSearchStartWithWhatWasPrepared() throws Exception {
        Started run = start(List.of(), "prove", spec.toString(), "--fresh");
        Set<String> prepared = new HashSet<>();
        while (run.process().isAlive()) {
            ProcessHandle program = run.process().toHandle();
            Stream.concat(Stream.of(program), program.descendants())
                    .flatMap(process -> process.info().commandLine().stream())
                    .filter(command -> command.contains("-XX:AOTCache="))
                    .forEach(command -> prepared.add(command.contains("Worker") ? "search" : "program"));
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(run.end().code()).isZero();
        assertThat(prepared).containsExactlyInAnyOrder("program", "search");
    }

    @Test
    void whatIsWrongWithWhatWasPreparedIsNoHarm() throws Exception {
        Ended whole = run(List.of(), "prove", spec.toString(), "--fresh", "--no-times");
        Path prepared = prepared();
        byte[] bytes = Files.readAllBytes(prepared);
        jar = Files.createLink(folder.resolve(JAR.getFileName()), JAR);
        Path beside = folder.resolve(prepared.getFileName());
        byte[] flipped = bytes.clone();
        for (int i = flipped.length / 4; i < flipped.length; i += flipped.length / 64) {
            flipped[i] = (byte) ~flipped[i];
        }
        for (byte[] content : List.of(new byte[0], Arrays.copyOf(bytes, bytes.length / 2), flipped)) {
            Files.write(beside, content);
            assertThat(run(List.of(), "prove", spec.toString(), "--fresh", "--no-times"))
                    .as("%d bytes", content.length)
                    .isEqualTo(whole);
        }
        Files.delete(beside);
        assertThat(run(List.of(), "prove", spec.toString(), "--fresh", "--no-times"))
                .isEqualTo(whole);
    }

    private static Path prepared() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(JAR.getParent(), "checkvalve-*.aot")) {
            return found.iterator().next();
        }
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

    /** Of a device that takes so long that it is not built before the signal comes, however busy the machine is. */
    @Test
    void ctrlCEndsItWithoutLitter() throws Exception {
        Path kill = Path.of("/bin/kill");
        assumeTrue(Files.isExecutable(kill), "there is no kill here");
        Path device = Path.of("..", "..", "spec", "devices", "smart-bms-12-200.valve");
        Started run = start(
                List.of(),
                "build",
                Files.copy(device, spec.resolveSibling(device.getFileName())).toString());
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
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        return new Started(process, err);
    }

    private List<Path> litter() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
