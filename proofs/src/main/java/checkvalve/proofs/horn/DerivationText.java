package checkvalve.proofs.horn;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.List;

/** A derivation as a file that anyone can follow by hand: each step with its clause, its values, and what it comes to. */
public final class DerivationText {
    /** The name of that file. */
    static final String FILE = "unsafe.trace";

    private final ClauseFile file;
    private final StringBuilder text = new StringBuilder();

    private DerivationText(ClauseFile file) {
        this.file = file;
    }

    static String of(ClauseFile file, Derivation derivation) {
        return new DerivationText(file).written(derivation);
    }

    private String written(Derivation derivation) {
        int count = derivation.steps().size();
        text.append("; The clauses of ").append(file.name()).append(" are unsafe: false follows from them, in ");
        text.append(count == 1 ? "one step" : count + " steps").append(".\n;\n");
        text.append(
                "; Each step is a clause with a value for each of its variables, under which its constraint holds.\n");
        text.append("; Where its body has the predicate, its arguments are those that the step before came to.\n");
        for (int i = 0; i < count; i++) {
            write(i + 1, derivation.steps().get(i));
        }
        return text.toString();
    }

    private void write(int number, Derivation.Step step) {
        text.append("\nstep ").append(number).append("  ");
        text.append(name(step.clause())).append('\n');
        for (Term variable : step.clause().variables()) {
            text.append("  ").append(variable).append(" = ");
            text.append(value(variable.sort(), step.values().get(variable))).append('\n');
        }
        text.append("  gives ").append(head(step)).append('\n');
    }

    private String head(Derivation.Step step) {
        List<Term> head = step.clause().head();
        if (head == null) {
            return "false";
        }
        List<Rational> values = Replay.values(step, head);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            arguments.add(value(head.get(i).sort(), values.get(i)));
        }
        return file.system().predicate() + "(" + String.join(", ", arguments) + ")";
    }

    /** A clause's name on one line. */
    static String name(Clause clause) {
        return clause.name().replace('\n', ' ');
    }

    /** A value as it is told: truths by their words. */
    public static String value(Sort sort, Rational value) {
        return sort == Sort.BOOL ? String.valueOf(value.signum() != 0) : value.toString();
    }
}
