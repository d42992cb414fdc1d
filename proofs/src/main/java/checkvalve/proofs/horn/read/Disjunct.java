package checkvalve.proofs.horn.read;

import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * A clause in the making: where the constraint and all atoms of the body hold, one of the head does.
 *
 * @param body arguments of the predicate, one list an atom
 * @param head likewise
 */
record Disjunct(List<Term> constraint, SequencedSet<List<Term>> body, SequencedSet<List<Term>> head) {
    static Disjunct of(Term constraint) {
        return new Disjunct(List.of(constraint), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    static Disjunct body(List<Term> atom) {
        return new Disjunct(List.of(), new LinkedHashSet<>(List.of(atom)), new LinkedHashSet<>());
    }

    static Disjunct head(List<Term> atom) {
        return new Disjunct(List.of(), new LinkedHashSet<>(), new LinkedHashSet<>(List.of(atom)));
    }

    /** Holds where one of the two does. */
    Disjunct or(Disjunct other) {
        List<Term> constraints = new ArrayList<>(constraint);
        constraints.addAll(other.constraint);
        SequencedSet<List<Term>> bodies = new LinkedHashSet<>(body);
        bodies.addAll(other.body);
        SequencedSet<List<Term>> heads = new LinkedHashSet<>(head);
        heads.addAll(other.head);
        return new Disjunct(constraints, bodies, heads);
    }
}
