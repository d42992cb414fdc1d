package checkvalve.proofs.worker;

import checkvalve.language.model.Rational;
import checkvalve.proofs.solve.Extremum;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Engine;
import checkvalve.proofs.solve.Z3Options;
import checkvalve.proofs.solve.Z3Place;
import checkvalve.proofs.term.GraphReader;
import checkvalve.proofs.term.GraphWriter;
import checkvalve.proofs.term.Term;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The half of a session that is where Z3 is: does what a {@link RemoteEngine} says, in its order. */
final class SolverDesk {
    private final GraphReader graph = new GraphReader();
    private Z3Engine engine;
    /** Once something has failed nobody knows what is asserted, so there is no other answer any more. */
    private byte[] failure;

    /** Does all that was said, and answers the last of it. */
    synchronized byte[] answer(byte[] words) {
        if (failure == null) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                answer(new DataInputStream(new ByteArrayInputStream(words)), new DataOutputStream(answer));
                return answer.toByteArray();
            } catch (Throwable e) {
                failure = failed(e);
            }
        }
        return failure;
    }

    /** Leaves what Z3 has taken for it. */
    synchronized void close() {
        if (engine != null) {
            engine.close();
        }
    }

    private static byte[] failed(Throwable failure) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(answer);
        try {
            out.writeByte(RemoteEngine.FAILED);
            Wire.text(out, Worker.reason(failure));
        } catch (IOException e) {
            // Memory can be written to; a byte that says that much is there.
            return answer.toByteArray();
        }
        return answer.toByteArray();
    }

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        if (engine == null) {
            engine = Z3Place.here().engine(new Z3Options(in.readInt(), in.readInt()));
        }
        for (int kind = in.read(); kind >= 0; kind = in.read()) {
            switch (kind) {
                case RemoteEngine.ADD -> engine.add(graph.read(in));
                case RemoteEngine.PUSH -> engine.push();
                case RemoteEngine.POP -> engine.pop();
                case RemoteEngine.CHECK -> check(in.readLong(), all(in), out);
                case RemoteEngine.VALUES -> {
                    out.writeByte(RemoteEngine.DONE);
                    for (Rational value : engine.values(all(in))) {
                        GraphWriter.write(out, value);
                    }
                }
                case RemoteEngine.LEAST -> extremum(engine.least(graph.read(in), all(in), in.readLong()), out);
                case RemoteEngine.GREATEST -> extremum(engine.greatest(graph.read(in), all(in), in.readLong()), out);
                case RemoteEngine.UNITS -> {
                    out.writeByte(RemoteEngine.DONE);
                    out.writeLong(engine.units());
                }
                default -> throw new IOException("words of no known kind: " + kind);
            }
        }
    }

    private List<Term> all(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            terms.add(graph.read(in));
        }
        return terms;
    }

    private void check(long rlimit, List<Term> assumptions, DataOutputStream out) throws IOException {
        switch (engine.check(rlimit, assumptions)) {
            case Outcome.Sat() -> out.writeByte(RemoteEngine.SAT);
            case Outcome.Unsat() -> {
                out.writeByte(RemoteEngine.UNSAT);
                out.writeInt(engine.core().size());
                for (Term needed : engine.core()) {
                    out.writeInt(assumptions.indexOf(needed));
                }
            }
            case Outcome.Unknown(String reason) -> {
                out.writeByte(RemoteEngine.UNKNOWN);
                Wire.text(out, reason);
            }
        }
    }

    private static void extremum(Optional<Extremum> found, DataOutputStream out) throws IOException {
        out.writeByte(RemoteEngine.DONE);
        out.writeBoolean(found.isPresent());
        if (found.isPresent()) {
            GraphWriter.write(out, found.get().value());
            out.writeBoolean(found.get().attained());
        }
    }
}
