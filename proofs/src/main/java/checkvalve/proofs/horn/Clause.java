package checkvalve.proofs.horn;

import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * One linear clause over one predicate: for all values of the variables, where the body's atom and the constraint hold, the
 * head holds.
 *
 * @param name its place in the file, or the name that the file gives it
 * @param variables all that it is quantified over; each at least once, in the order of the file
 * @param constraint over the variables
 * @param body the arguments of the predicate in the body; null for a clause that starts a run
 * @param head the arguments of the predicate in the head; null for a clause whose head is {@code false}
 */
public record Clause(String name, List<Term> variables, Term constraint, List<Term> body, List<Term> head) {
    public Clause {
        variables = List.copyOf(variables);
        body = body == null ? null : List.copyOf(body);
        head = head == null ? null : List.copyOf(head);
    }

    /** Whether it says where runs start. */
    public boolean starts() {
        return body == null && head != null;
    }

    /** Whether it leads from a state to a state. */
    public boolean steps() {
        return body != null && head != null;
    }

    /** Whether it says which states may not be reached. */
    public boolean asks() {
        return head == null;
    }
}
