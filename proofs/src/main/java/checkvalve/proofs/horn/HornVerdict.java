package checkvalve.proofs.horn;

import checkvalve.proofs.term.Term;
import java.util.SortedMap;
import java.util.TreeMap;

/** The answer about a system of clauses. There is no fourth: doubt is {@link Unknown}. */
public sealed interface HornVerdict {
    /** The word for the answer: {@code safe}, {@code unsafe}, {@code unknown}. */
    default String word() {
        return switch (this) {
            case Safe s -> "safe";
            case Unsafe u -> "unsafe";
            case Unknown u -> "unknown";
        };
    }

    /** What anyone can check it by: texts by the name of their file. */
    default SortedMap<String, String> certificate() {
        return new TreeMap<>();
    }

    /**
     * Some relation makes all clauses true: each file of the certificate was accepted by the second solver.
     *
     * @param invariant over {@link ClauseSystem#state}
     * @param certificate texts by the name of their file
     */
    record Safe(Term invariant, SortedMap<String, String> certificate) implements HornVerdict {
        public Safe {
            certificate = new TreeMap<>(certificate);
        }
    }

    /**
     * {@code false} follows from the clauses: the derivation was replayed.
     *
     * @param certificate the derivation as a text, by the name of its file
     */
    record Unsafe(Derivation derivation, SortedMap<String, String> certificate) implements HornVerdict {
        public Unsafe {
            certificate = new TreeMap<>(certificate);
        }
    }

    /** Not decided, and why. */
    record Unknown(String reason) implements HornVerdict {}
}
