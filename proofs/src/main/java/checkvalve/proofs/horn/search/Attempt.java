package checkvalve.proofs.horn.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import java.util.List;

/** What came of a strategy within its budget. None of it is believed. */
sealed interface Attempt {
    /** A relation over the state of the reduced rules that seems to make all clauses true. */
    record Holds(Term relation) implements Attempt {}

    /**
     * A run that seems to lead where it may not.
     *
     * @param states one after another, from one that a clause starts with to one that a clause asks about; values of the
     *     reduced rules' state
     */
    record Fails(List<List<Rational>> states) implements Attempt {}

    /** Neither was found yet. */
    record Undecided(String reason) implements Attempt {}
}
