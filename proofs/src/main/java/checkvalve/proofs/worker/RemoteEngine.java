package checkvalve.proofs.worker;

import checkvalve.language.model.Rational;
import checkvalve.proofs.solve.Extremum;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.SolverLost;
import checkvalve.proofs.solve.Z3Engine;
import checkvalve.proofs.solve.Z3Options;
import checkvalve.proofs.term.GraphReader;
import checkvalve.proofs.term.GraphWriter;
import checkvalve.proofs.term.Term;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A Z3 context in another process, whose half of it is a {@link SolverDesk}. What needs no answer is only sent with what
 * does.
 */
final class RemoteEngine implements Z3Engine {
    /** What is said, by its first byte. */
    static final char ADD = 'a';

    static final char PUSH = '+';
    static final char POP = '-';
    static final char CHECK = '?';
    static final char VALUES = 'v';
    static final char LEAST = '<';
    static final char GREATEST = '>';
    static final char UNITS = 'u';

    /** What is answered, by its first byte. */
    static final char FAILED = 'f';

    static final char DONE = 'd';
    static final char SAT = 's';
    static final char UNSAT = 'n';
    static final char UNKNOWN = '?';

    private final SolverLine line;
    private final int session;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(said);
    private final GraphWriter graph = new GraphWriter(out);
    private List<Term> core = List.of();

    RemoteEngine(SolverLine line, int session, Z3Options options) {
        this.line = line;
        this.session = session;
        say(() -> {
            out.writeInt(options.seed());
            out.writeInt(options.arithmetic());
        });
    }

    /** Something that is written, or read. */
    private interface Words {
        void write() throws IOException;
    }

    /** Into memory, where writing does not fail. */
    private static void say(Words words) {
        try {
            words.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(Collection<Term> terms) throws IOException {
        out.writeInt(terms.size());
        for (Term term : terms) {
            graph.write(term);
        }
    }

    /** What is read of the answer. */
    private interface Reading<T> {
        T read(int kind, DataInputStream in) throws IOException;
    }

    private <T> T ask(Words words, Reading<T> reading) {
        say(words);
        byte[] question = said.toByteArray();
        said.reset();
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(line.ask(session, question)));
            int kind = in.readUnsignedByte();
            if (kind == FAILED) {
                throw new SolverLost("the solver process failed: " + Wire.text(in));
            }
            return reading.read(kind, in);
        } catch (IOException e) {
            throw new SolverLost("the solver process can't be understood: " + e.getMessage());
        }
    }

    @Override
    public void add(Term assertion) {
        say(() -> {
            out.writeByte(ADD);
            graph.write(assertion);
        });
    }

    @Override
    public void push() {
        say(() -> out.writeByte(PUSH));
    }

    @Override
    public void pop() {
        say(() -> out.writeByte(POP));
    }

    @Override
    public Outcome check(long rlimit, Collection<Term> assumptions) {
        List<Term> assumed = List.copyOf(assumptions);
        return ask(
                () -> {
                    out.writeByte(CHECK);
                    out.writeLong(rlimit);
                    all(assumed);
                },
                (kind, in) -> outcome(kind, assumed, in));
    }

    private Outcome outcome(int kind, List<Term> assumed, DataInputStream in) throws IOException {
        return switch (kind) {
            case SAT -> Outcome.SAT;
            case UNSAT -> {
                List<Term> needed = new ArrayList<>();
                int size = in.readInt();
                for (int i = 0; i < size; i++) {
                    needed.add(assumed.get(in.readInt()));
                }
                core = needed;
                yield Outcome.UNSAT;
            }
            case UNKNOWN -> new Outcome.Unknown(Wire.text(in));
            default -> throw new IOException("an answer of no known kind: " + kind);
        };
    }

    @Override
    public List<Rational> values(Collection<Term> of) {
        return ask(
                () -> {
                    out.writeByte(VALUES);
                    all(of);
                },
                (kind, in) -> {
                    List<Rational> values = new ArrayList<>();
                    for (int i = 0; i < of.size(); i++) {
                        values.add(GraphReader.number(in));
                    }
                    return values;
                });
    }

    @Override
    public List<Term> core() {
        return core;
    }

    @Override
    public Optional<Extremum> least(Term objective, Collection<Term> constraints, long rlimit) {
        return extremum(LEAST, objective, constraints, rlimit);
    }

    @Override
    public Optional<Extremum> greatest(Term objective, Collection<Term> constraints, long rlimit) {
        return extremum(GREATEST, objective, constraints, rlimit);
    }

    private Optional<Extremum> extremum(char which, Term objective, Collection<Term> constraints, long rlimit) {
        return ask(
                () -> {
                    out.writeByte(which);
                    graph.write(objective);
                    all(constraints);
                    out.writeLong(rlimit);
                },
                (kind, in) -> in.readBoolean()
                        ? Optional.of(new Extremum(GraphReader.number(in), in.readBoolean()))
                        : Optional.empty());
    }

    /** Where it is lost, nobody knows. */
    @Override
    public long units() {
        try {
            return ask(() -> out.writeByte(UNITS), (kind, in) -> in.readLong());
        } catch (SolverLost e) {
            return 0;
        }
    }

    @Override
    public void close() {
        line.tell(session, new byte[0]);
    }
}
