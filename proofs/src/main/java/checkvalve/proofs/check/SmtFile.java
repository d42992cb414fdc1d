package checkvalve.proofs.check;

import checkvalve.proofs.term.SmtText;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The text of one obligation, for the second solver and for a person with any other solver at hand. */
public final class SmtFile {
    /** One that SMTInterpol, Z3 4.8 and cvc5 1.0 all know for linear arithmetic over integers and reals. */
    static final String LOGIC = "QF_LIRA";

    private SmtFile() {}

    /**
     * What has to be shown: under the parts, the goal.
     *
     * @param claim lines for a reader
     * @param parts what may be used, in order
     * @param negatedGoal the goal's opposite; the claim holds when this and all the parts have no model
     * @param labels names for terms within, for a reader
     */
    public record Obligation(List<String> claim, List<Part> parts, Term negatedGoal, Map<Term, String> labels) {
        public Obligation {
            claim = List.copyOf(claim);
            parts = List.copyOf(parts);
            labels = Map.copyOf(labels);
        }

        /** The text, which ends with a question to answer {@code unsat}. */
        public String text() {
            return SmtFile.text(this, true);
        }

        /** The text without its goal. Where that is {@code unsat} too, the obligation holds for want of any model. */
        public String premises() {
            return SmtFile.text(this, false);
        }
    }

    /**
     * Something that may be used.
     *
     * @param comment what it is, in one line
     * @param assertion a truth
     */
    public record Part(String comment, Term assertion) {}

    /**
     * A text that states one thing and asks nothing.
     *
     * @param claim lines for a reader
     * @param variables that are declared, whether or not the statement speaks of them
     */
    public static String statement(List<String> claim, List<Term> variables, Part part) {
        List<Term> roots = new ArrayList<>(variables);
        roots.add(part.assertion());
        SmtText text = new SmtText(Map.of());
        StringBuilder out = new StringBuilder();
        claim.forEach(line -> comment(line, out));
        String declarations = text.preamble(roots);
        out.append(declarations.isEmpty() ? "" : "\n" + declarations);
        assertion(part, text, out);
        return Lines.wrapped(out.toString());
    }

    private static String text(Obligation obligation, boolean withGoal) {
        List<Term> roots = new ArrayList<>();
        obligation.parts().forEach(part -> roots.add(part.assertion()));
        roots.add(obligation.negatedGoal());
        SmtText text = new SmtText(obligation.labels());
        StringBuilder out = new StringBuilder();
        obligation.claim().forEach(line -> comment(line, out));
        out.append("(set-logic ").append(LOGIC).append(")\n\n").append(text.preamble(roots));
        for (Part part : obligation.parts()) {
            assertion(part, text, out);
        }
        if (withGoal) {
            assertion(new Part("the negated goal", obligation.negatedGoal()), text, out);
        }
        return Lines.wrapped(out.append("\n(check-sat)\n").toString());
    }

    private static void assertion(Part part, SmtText text, StringBuilder out) {
        out.append('\n');
        comment(part.comment(), out);
        out.append("(assert ").append(text.reference(part.assertion())).append(")\n");
    }

    private static void comment(String text, StringBuilder out) {
        for (String line : text.split("\n", -1)) {
            out.append(line.isBlank() ? ";" : "; " + line.stripTrailing()).append('\n');
        }
    }
}
