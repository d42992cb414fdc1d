package checkvalve.proofs.worker;

import checkvalve.language.model.Source;
import checkvalve.proofs.Find;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One process that searches: it is told the spec, then the questions, and tells what it finds. */
final class Child implements AutoCloseable {
    private final Childhood childhood;
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;

    private Child(Childhood childhood, Process process) {
        this.childhood = childhood;
        this.process = process;
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts one, which makes itself ready while nobody has told it the spec yet. */
    static Child start(ChildFinder.Limits limits) throws IOException {
        Childhood childhood = Childhood.make();
        try {
            Process process = new ProcessBuilder(command(Worker.class, limits, childhood.folder()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Child(childhood, process);
        } catch (IOException e) {
            childhood.close();
            throw e;
        }
    }

    /** How a process of this program is started whose {@code main} is in that class. */
    static List<String> command(Class<?> program, ChildFinder.Limits limits, Path temporary) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Xmx" + limits.heap() + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + temporary.resolve("crash.log"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(ahead());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.add(String.valueOf(limits.solver()));
        return command;
    }

    /**
     * Classes as they are after loading, from a file that this process was told of when it was started. Whatever is wrong
     * with it, nothing may be said of it where the answers come.
     */
    private static List<String> ahead() {
        String cache = System.getProperty("checkvalve.aot");
        return cache == null ? List.of() : List.of("-XX:AOTCache=" + cache, "-XX:+VerifySharedSpaces", "-Xlog:disable");
    }

    /** Tells it the spec, which it reads while its questions are still being made. */
    Child about(Source source) {
        try {
            Wire.write(out, source);
        } catch (IOException e) {
            // It is dead, and that is seen when it is asked.
            return this;
        }
        return this;
    }

    void ask(Collection<String> ids) throws IOException {
        Wire.write(out, List.copyOf(ids));
    }

    /** Waits for its next word; it has none any more when this throws. */
    Find hear() throws IOException {
        return Wire.find(in);
    }

    Process process() {
        return process;
    }

    /** Ends it, and removes what it left. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        childhood.close();
    }
}
