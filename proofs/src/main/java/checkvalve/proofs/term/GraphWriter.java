package checkvalve.proofs.term;

import checkvalve.language.model.Rational;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes terms as bytes, each part once for all terms that are written: for another process that is to work on the very same
 * terms, in which nothing is folded anew and no argument has another place. Chains of any length are fine: nothing recurses.
 */
public final class GraphWriter {
    /** Before the number of a term that is whole, in place of what a part is made with. */
    static final int WHOLE = 255;

    private final DataOutputStream out;
    private final Map<Term, Integer> numbers = new HashMap<>();

    public GraphWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Parts that were not written yet, and which part it is. */
    public void write(Term root) throws IOException {
        Deque<Term> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Term term = open.peek();
            if (!numbers.containsKey(term) && !pushMissing(term, open)) {
                part(term);
                numbers.put(term, numbers.size());
            }
            if (numbers.containsKey(term)) {
                open.pop();
            }
        }
        out.writeByte(WHOLE);
        out.writeInt(numbers.get(root));
    }

    private boolean pushMissing(Term term, Deque<Term> open) {
        boolean missing = false;
        for (Term argument : term.arguments()) {
            if (!numbers.containsKey(argument)) {
                open.push(argument);
                missing = true;
            }
        }
        return missing;
    }

    private void part(Term term) throws IOException {
        out.writeByte(term.op().ordinal());
        out.writeByte(term.sort().ordinal());
        out.writeInt(term.arguments().size());
        for (Term argument : term.arguments()) {
            out.writeInt(numbers.get(argument));
        }
        if (term.op() == Op.LINEAR) {
            for (Rational coefficient : term.coefficients()) {
                write(out, coefficient);
            }
            write(out, term.constant());
        }
        if (term.op() == Op.VARIABLE) {
            bytes(out, term.name().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A number of any size. */
    public static void write(DataOutputStream out, Rational number) throws IOException {
        bytes(out, number.numerator().toByteArray());
        bytes(out, number.denominator().toByteArray());
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
