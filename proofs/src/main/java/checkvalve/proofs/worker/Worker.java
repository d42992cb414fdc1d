package checkvalve.proofs.worker;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.Find;
import checkvalve.proofs.Finder;
import checkvalve.proofs.solve.Z3Memory;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The program of the other process: reads a spec and questions about it, searches, tells what it finds, ends. It also ends when the process
 * that asked does.
 */
public final class Worker {
    /** What a failure of the whole search is told about, in place of a question. */
    static final String FAILURE = "";

    private static final long STACK = 512L << 20;

    private Worker() {}

    /**
     * @param arguments the most memory for the solver, in MiB
     */
    public static void main(String[] arguments) throws InterruptedException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        DataInputStream in = new DataInputStream(System.in);
        // The answers have this way out for themselves.
        System.setOut(System.err);
        Thread worker = new Thread(null, () -> guarded(in, out, Integer.parseInt(arguments[0])), "search", STACK);
        worker.start();
        worker.join();
        Childhood.end(0);
    }

    /** Whatever goes wrong is told, if that is still possible. */
    private static void guarded(DataInputStream in, DataOutputStream out, int megabytes) {
        try {
            search(in, out, limited(megabytes));
        } catch (Throwable e) {
            tell(out, new Find.Nothing(FAILURE, reason(e), 0));
        }
    }

    /** Why something failed, in one line. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case OutOfMemoryError memory -> "out of memory";
            case StackOverflowError stack -> "too deep";
            default ->
                (cause.getMessage() == null ? cause.toString() : cause.getMessage())
                        .lines()
                        .findFirst()
                        .orElse("");
        };
    }

    /** Unpacks the solver, which takes as long as reading a spec. */
    private static CompletableFuture<Void> limited(int megabytes) {
        return CompletableFuture.runAsync(() -> Z3Memory.limit(megabytes));
    }

    private static void search(DataInputStream in, DataOutputStream out, CompletableFuture<Void> solver) {
        try {
            Device device = Spec.read(Wire.source(in)).device().orElseThrow();
            List<String> ids = Wire.ids(in);
            endWith(in);
            solver.join();
            Finder.here().find(device, ids, find -> tell(out, find));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(DataOutputStream out, Find find) {
        try {
            Wire.write(out, find);
        } catch (IOException e) {
            // Nobody listens any more.
            Childhood.end(1);
        }
    }

    /** Nothing more is ever asked, so whatever comes is that the other process has ended. */
    private static void endWith(DataInputStream in) {
        Thread watch = new Thread(
                () -> {
                    try {
                        in.read();
                    } catch (IOException e) {
                        Childhood.end(1);
                    }
                    Childhood.end(1);
                },
                "watch");
        watch.setDaemon(true);
        watch.start();
    }
}
