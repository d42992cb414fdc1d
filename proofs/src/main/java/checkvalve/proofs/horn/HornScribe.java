package checkvalve.proofs.horn;

import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.term.SmtReader;
import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * Writes what shows that clauses are safe, each time from the clauses and from the text of an invariant alone: the same for
 * both, whatever was searched or written before. Believed, with {@link InvariantCertificate}: a text may say nothing but which
 * relation stands in the place of the predicate.
 */
final class HornScribe {
    /** The file with the invariant. Not a question to a solver, so its name does not end like one. */
    static final String INVARIANT = "invariant.txt";

    private static final int MOST_ROUNDS = 20;

    private final ClauseFile file;

    /**
     * What is written of an invariant.
     *
     * @param text the invariant's own
     * @param certificate an obligation for each clause
     */
    record Page(String text, Certificate certificate) {}

    /** Of a text no page can be made. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String reason) {
            super(reason);
        }
    }

    HornScribe(ClauseFile file) {
        this.file = file;
    }

    /**
     * Of an invariant that was found. The order of its parts is that in which they were made, so its text is read and written
     * until that leaves it as it is; whoever reads it then comes to the same page.
     *
     * @param invariant over {@link ClauseSystem#state}
     */
    Page page(Term invariant) throws Refused {
        String text = text(file.system(), invariant);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Page page = page(text);
            if (page.text().equals(text)) {
                return page;
            }
            text = page.text();
        }
        throw new Refused("the invariant is another text each time it is read");
    }

    /** Of the invariant in a text; the page's own text is how it is written, which may not be how it was. */
    Page page(String text) throws Refused {
        ClauseSystem system = file.system().anew();
        Term invariant = read(system, text);
        return new Page(text(system, invariant), new InvariantCertificate(file.name(), system).of(invariant));
    }

    private static Term read(ClauseSystem system, String text) throws Refused {
        try {
            List<SmtReader.Assertion> assertions = SmtReader.read(system.terms(), system.state(), text);
            if (assertions.size() != 1) {
                throw new Refused("there are " + assertions.size() + " assertions, not one");
            }
            return assertions.getFirst().term();
        } catch (SmtReader.NotRead e) {
            throw new Refused("it can't be read: " + e.getMessage());
        }
    }

    private String text(ClauseSystem system, Term invariant) {
        List<String> claim = List.of(
                "The clauses of " + file.name()
                        + " are safe: with this invariant in the place of their predicate all are true.",
                "",
                "The predicate's arguments are arg1, arg2 and so on. Each clause has a file of its own beside this"
                        + " one, with",
                "the invariant written into it, that is to be answered unsat. This file asks nothing.");
        return SmtFile.statement(claim, system.state(), new SmtFile.Part("the invariant", invariant));
    }
}
