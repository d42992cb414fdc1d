package checkvalve.proofs.worker;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
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

/**
 * The program of the other process: reads one request, searches, tells what it finds, ends. It also ends when the process
 * that asked does.
 */
public final class Worker {
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
        Thread worker = new Thread(
                null,
                () -> {
                    Z3Memory.limit(Integer.parseInt(arguments[0]));
                    search(in, out);
                },
                "search",
                STACK);
        worker.start();
        worker.join();
        Runtime.getRuntime().halt(0);
    }

    private static void search(DataInputStream in, DataOutputStream out) {
        try {
            Wire.Request request = Wire.request(in);
            endWith(in);
            Device device = Spec.read(new Source(request.name(), request.text()))
                    .device()
                    .orElseThrow();
            Finder.here().find(device, request.ids(), find -> tell(out, find));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(DataOutputStream out, Find find) {
        try {
            Wire.write(out, find);
        } catch (IOException e) {
            // Nobody listens any more.
            Runtime.getRuntime().halt(1);
        }
    }

    /** Nothing more is ever asked, so whatever comes is that the other process has ended. */
    private static void endWith(DataInputStream in) {
        Thread watch = new Thread(
                () -> {
                    try {
                        in.read();
                    } catch (IOException e) {
                        Runtime.getRuntime().halt(1);
                    }
                    Runtime.getRuntime().halt(1);
                },
                "watch");
        watch.setDaemon(true);
        watch.start();
    }
}
