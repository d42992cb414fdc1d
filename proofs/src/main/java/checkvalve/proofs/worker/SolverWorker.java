package checkvalve.proofs.worker;

import checkvalve.proofs.solve.Z3Memory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The program of the process in which Z3 answers: does what each session says, and answers. It ends with the process that
 * asks, whatever it is on.
 */
public final class SolverWorker {
    private static final long STACK = 512L << 20;

    private final DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    private final Map<Integer, SolverDesk> desks = new HashMap<>();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(task -> new Thread(null, task, "session", STACK));

    private SolverWorker() {}

    /**
     * @param arguments the most memory for the solver, in MiB
     */
    public static void main(String[] arguments) throws IOException {
        SolverWorker worker = new SolverWorker();
        // The answers have this way out for themselves.
        System.setOut(System.err);
        try {
            Z3Memory.limit(Integer.parseInt(arguments[0]));
            worker.listen(new DataInputStream(new BufferedInputStream(System.in)));
        } finally {
            // Nobody asks any more.
            Childhood.end(1);
        }
    }

    private void listen(DataInputStream in) throws IOException {
        while (true) {
            int session = in.readInt();
            byte[] words = Wire.bytes(in);
            SolverDesk desk = desks.computeIfAbsent(session, first -> new SolverDesk());
            if (words.length == 0) {
                desks.remove(session);
                threads.execute(desk::close);
            } else if (words[0] == RemoteEngine.VALUES) {
                // Looked up in less time than it takes to wake another thread.
                tell(session, desk.answer(words));
            } else {
                threads.execute(() -> tell(session, desk.answer(words)));
            }
        }
    }

    private synchronized void tell(int session, byte[] answer) {
        try {
            out.writeInt(session);
            Wire.bytes(out, answer);
            out.flush();
        } catch (IOException e) {
            // Nobody listens any more.
            Childhood.end(1);
        }
    }
}
