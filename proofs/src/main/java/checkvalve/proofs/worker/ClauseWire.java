package checkvalve.proofs.worker;

import checkvalve.language.model.Rational;
import checkvalve.proofs.horn.Clause;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.Derivation;
import checkvalve.proofs.horn.search.Finding;
import checkvalve.proofs.term.SmtReader;
import checkvalve.proofs.term.SmtText;
import checkvalve.proofs.term.Term;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What goes from process to process about clauses: that a turn begins, or what was found. Both have read the same text. */
final class ClauseWire {
    private final ClauseSystem system;

    ClauseWire(ClauseSystem system) {
        this.system = system;
    }

    /** What the other process says. */
    sealed interface Message {
        /** The search is on this turn now. */
        record Begun(int turn) implements Message {}

        /**
         * @param units of work so far
         */
        record Found(Finding finding, long units) implements Message {}
    }

    void write(DataOutputStream out, Message message) throws IOException {
        switch (message) {
            case Message.Begun(int turn) -> {
                out.writeByte('B');
                out.writeInt(turn);
            }
            case Message.Found(Finding finding, long units) -> {
                write(out, finding);
                out.writeLong(units);
            }
        }
        out.flush();
    }

    private void write(DataOutputStream out, Finding finding) throws IOException {
        switch (finding) {
            case Finding.Invariant(Term invariant, String method) -> {
                out.writeByte('I');
                Wire.text(out, script(invariant));
                Wire.text(out, method);
            }
            case Finding.Trace(Derivation derivation, String method) -> {
                out.writeByte('T');
                out.writeInt(derivation.steps().size());
                for (Derivation.Step step : derivation.steps()) {
                    out.writeInt(system.clauses().indexOf(step.clause()));
                    Wire.texts(
                            out,
                            step.clause().variables().stream()
                                    .map(variable -> step.values().get(variable).toString())
                                    .toList());
                }
                Wire.text(out, method);
            }
            case Finding.Nothing(String reason) -> {
                out.writeByte('N');
                Wire.text(out, reason);
            }
        }
    }

    private static String script(Term invariant) {
        SmtText text = new SmtText(Map.of());
        return text.preamble(List.of(invariant)) + "(assert " + text.reference(invariant) + ")\n";
    }

    /** The next one; throws {@link IOException} when there is none, or it can't be read. */
    Message read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 'B' -> new Message.Begun(in.readInt());
            case 'I' ->
                new Message.Found(new Finding.Invariant(invariant(Wire.text(in)), Wire.text(in)), in.readLong());
            case 'T' -> new Message.Found(new Finding.Trace(derivation(in), Wire.text(in)), in.readLong());
            case 'N' -> new Message.Found(new Finding.Nothing(Wire.text(in)), in.readLong());
            default -> throw new IOException("a message of no known kind: " + kind);
        };
    }

    private Term invariant(String script) throws IOException {
        try {
            return SmtReader.read(system.terms(), system.state(), script)
                    .getFirst()
                    .term();
        } catch (SmtReader.NotRead e) {
            throw new IOException("an invariant that can't be read: " + e.getMessage());
        }
    }

    private Derivation derivation(DataInputStream in) throws IOException {
        int length = in.readInt();
        List<Derivation.Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int number = in.readInt();
            if (number < 0 || number >= system.clauses().size()) {
                throw new IOException("a clause of no known number: " + number);
            }
            steps.add(step(system.clauses().get(number), Wire.texts(in)));
        }
        return new Derivation(steps);
    }

    private static Derivation.Step step(Clause clause, List<String> texts) throws IOException {
        Map<Term, Rational> values = new HashMap<>();
        if (texts.size() != clause.variables().size()) {
            throw new IOException("values of other variables than the clause has");
        }
        for (int i = 0; i < texts.size(); i++) {
            values.put(clause.variables().get(i), value(texts.get(i)));
        }
        return new Derivation.Step(clause, values);
    }

    private static Rational value(String text) throws IOException {
        String[] parts = text.split("/", -1);
        try {
            BigInteger denominator = parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]);
            return new Rational(new BigInteger(parts[0]), denominator);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IOException("a number that can't be read: " + text);
        }
    }
}
