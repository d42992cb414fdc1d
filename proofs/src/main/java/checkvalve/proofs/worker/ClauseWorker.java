package checkvalve.proofs.worker;

import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.read.ClauseReader;
import checkvalve.proofs.horn.read.Reading;
import checkvalve.proofs.horn.search.ClauseSearch;
import checkvalve.proofs.horn.search.Finding;
import checkvalve.proofs.solve.Z3Memory;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

/**
 * The program of the other process for clauses: reads one text, searches, tells what it finds, and goes on when it is asked
 * to. It ends with the process that asked.
 */
public final class ClauseWorker {
    private static final long STACK = 512L << 20;

    private final DataInputStream in = new DataInputStream(System.in);
    private final DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    private final Semaphore asked = new Semaphore(0);

    private ClauseWorker() {}

    /**
     * @param arguments the most memory for the solver, in MiB
     */
    public static void main(String[] arguments) throws InterruptedException {
        ClauseWorker worker = new ClauseWorker();
        // The answers have this way out for themselves.
        System.setOut(System.err);
        Thread thread = new Thread(null, () -> worker.search(Integer.parseInt(arguments[0])), "search", STACK);
        thread.start();
        thread.join();
        Childhood.end(0);
    }

    private void search(int memory) {
        Z3Memory.limit(memory);
        try {
            String text = Wire.text(in);
            int first = in.readInt();
            Thread listener = new Thread(this::listen, "listen");
            listener.setDaemon(true);
            listener.start();
            if (ClauseReader.read(text) instanceof Reading.Read(ClauseSystem system)) {
                guarded(new ClauseWire(system), system, first);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever goes wrong is told, if that is still possible. */
    private void guarded(ClauseWire wire, ClauseSystem system, int first) {
        try {
            search(wire, system, first);
        } catch (Throwable e) {
            Finding failure = new Finding.Nothing("the search process failed: " + Worker.reason(e));
            tell(wire, new ClauseWire.Message.Found(failure, 0));
        }
    }

    private void search(ClauseWire wire, ClauseSystem system, int first) {
        try (ClauseSearch search =
                new ClauseSearch(system, first, turn -> tell(wire, new ClauseWire.Message.Begun(turn)))) {
            Finding finding;
            do {
                asked.acquireUninterruptibly();
                finding = search.next();
                tell(wire, new ClauseWire.Message.Found(finding, search.units()));
            } while (!(finding instanceof Finding.Nothing));
        }
    }

    private void tell(ClauseWire wire, ClauseWire.Message message) {
        try {
            wire.write(out, message);
        } catch (IOException e) {
            // Nobody listens any more.
            Childhood.end(1);
        }
    }

    /** Each byte asks for one more finding; the end of them is that of the other process. */
    private void listen() {
        try {
            while (in.read() >= 0) {
                asked.release();
            }
        } catch (IOException e) {
            Childhood.end(1);
        }
        Childhood.end(1);
    }
}
