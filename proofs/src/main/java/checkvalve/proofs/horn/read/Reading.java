package checkvalve.proofs.horn.read;

import checkvalve.proofs.horn.ClauseSystem;
import java.util.List;

/** What became of a text of clauses. */
public sealed interface Reading {
    /** It was read as a whole. */
    record Read(ClauseSystem system) implements Reading {}

    /**
     * It is not SMT-LIB, or not linear Horn clauses over one predicate.
     *
     * @param findings what is wrong, each with its line; at least one
     */
    record Rejected(List<Finding> findings) implements Reading {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    /**
     * It uses something that is not answered here, such as arrays or products of variables.
     *
     * @param reason what, for a person
     */
    record Unsupported(String reason) implements Reading {}

    /**
     * One thing that is wrong.
     *
     * @param line from one on; zero for the text as a whole
     */
    record Finding(int line, String message) {
        /** With the name of the file before it. */
        public String in(String file) {
            return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
        }
    }
}
