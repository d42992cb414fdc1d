package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a {@link GraphWriter} has written. The terms are of no {@link Terms}: they are for a solver, and for nothing
 * that makes others of them.
 */
public final class GraphReader {
    /** No name and no number is longer. */
    private static final int LONGEST = 1 << 24;

    private static final List<Op> OPS = List.of(Op.values());
    private static final List<Sort> SORTS = List.of(Sort.values());

    private final List<Term> parts = new ArrayList<>();

    /** The next term; throws where there is none, or none that was written so. */
    public Term read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        while (kind != GraphWriter.WHOLE) {
            parts.add(part(of(OPS, kind), in));
            kind = in.readUnsignedByte();
        }
        return known(in.readInt());
    }

    private Term part(Op op, DataInputStream in) throws IOException {
        Sort sort = of(SORTS, in.readUnsignedByte());
        int size = in.readInt();
        List<Term> arguments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            arguments.add(known(in.readInt()));
        }
        List<Rational> coefficients = new ArrayList<>();
        Rational constant = Rational.ZERO;
        if (op == Op.LINEAR) {
            for (int i = 0; i < size; i++) {
                coefficients.add(number(in));
            }
            constant = number(in);
        }
        String name = op == Op.VARIABLE ? new String(bytes(in), StandardCharsets.UTF_8) : "";
        return new Term(parts.size(), op, sort, arguments, coefficients, constant, name);
    }

    /** A number as {@link GraphWriter#write(java.io.DataOutputStream, Rational)} writes it. */
    public static Rational number(DataInputStream in) throws IOException {
        try {
            return new Rational(new BigInteger(bytes(in)), new BigInteger(bytes(in)));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new IOException("a number that can't be read", e);
        }
    }

    private Term known(int number) throws IOException {
        return of(parts, number);
    }

    private static <T> T of(List<T> all, int index) throws IOException {
        if (index < 0 || index >= all.size()) {
            throw new IOException("there is no number " + index + " of " + all.size());
        }
        return all.get(index);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a name or number of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("it breaks off");
        }
        return bytes;
    }
}
