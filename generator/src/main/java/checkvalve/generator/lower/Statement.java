package checkvalve.generator.lower;

import java.util.List;

/** A statement of the step language. */
public sealed interface Statement {
    /** A local variable; without a value it is assigned on every path that follows. */
    record Declare(Term.Local local, Term value) implements Statement {}

    /** To a local or a field. */
    record Assign(Term target, Term value) implements Statement {}

    /** The first branch whose condition holds, else the last block. */
    record When(List<Branch> branches, List<Statement> otherwise) implements Statement {
        public When {
            branches = List.copyOf(branches);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** Part of a {@link When}. */
    record Branch(Term condition, List<Statement> body) {
        public Branch {
            body = List.copyOf(body);
        }
    }

    /** The body once for each index from 0 to below a constant bound. */
    record Loop(Term.Local index, int bound, List<Statement> body) implements Statement {
        public Loop {
            body = List.copyOf(body);
        }
    }

    /** A comment for the reviewer, one line or several. */
    record Note(String text) implements Statement {}

    /** An empty line. */
    record Gap() implements Statement {}

    record Return(Term value) implements Statement {}

    /** Calls a method of the same class that has no parameter and no answer. */
    record Run(String method) implements Statement {}

    /** {@code if} without an {@code else}. */
    static Statement when(Term condition, Statement... body) {
        return new When(List.of(new Branch(condition, List.of(body))), List.of());
    }
}
