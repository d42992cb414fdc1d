package checkvalve.proofs.horn.search;

import checkvalve.proofs.horn.Derivation;
import checkvalve.proofs.term.Term;

/** What a search came to. Not believed: a certificate or a replay makes a verdict of it. */
public sealed interface Finding {
    /**
     * A relation that seems to make all clauses true.
     *
     * @param invariant over the state of the clauses
     * @param method how it was found, for a person
     */
    record Invariant(Term invariant, String method) implements Finding {}

    /** A derivation of {@code false}. */
    record Trace(Derivation derivation, String method) implements Finding {}

    /**
     * The search has ended.
     *
     * @param reason for a person
     */
    record Nothing(String reason) implements Finding {}
}
