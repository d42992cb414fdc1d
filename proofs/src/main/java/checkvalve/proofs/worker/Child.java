package checkvalve.proofs.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One process in which Z3 runs, with limits on its memory and a folder of its own: it is told things, and tells things. */
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

    /** Starts the program whose {@code main} is in that class; it ends when nobody can tell it anything any more. */
    static Child start(Class<?> program, ChildFinder.Limits limits) throws IOException {
        Childhood childhood = Childhood.make();
        try {
            Process process = new ProcessBuilder(command(program, limits, childhood.folder()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Child(childhood, process);
        } catch (IOException e) {
            childhood.close();
            throw e;
        }
    }

    private static List<String> command(Class<?> program, ChildFinder.Limits limits, Path temporary) {
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

    /** What it is told. */
    DataOutputStream out() {
        return out;
    }

    /** What it tells; there is nothing any more when reading throws. */
    DataInputStream in() {
        return in;
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
