package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a number does from tick to tick, by the branch of its next value that is taken.
 *
 * @param ways the ways that it can move, each with the conditions of its branches; together they cover all cases
 */
record Movement(Term variable, SequencedMap<Movement.Way, List<Term>> ways) {
    /** One way to move. */
    sealed interface Way {}

    /** The same number each tick. */
    record Rate(Rational step) implements Way {}

    /**
     * The same number each tick until a bound is met, there it stays.
     *
     * @param bound of what does not move itself
     * @param node the term of the next value
     */
    record Towards(Rational step, Term bound, Term node) implements Way {}

    /** A new value that is not made from the old one. */
    record Becomes(Term value) implements Way {}

    /** Something else: no quiet run while this happens, unless the value stays. */
    record Jumps(Term value) implements Way {}

    /** Whether it moves by itself. */
    boolean moves() {
        return ways.keySet().stream().anyMatch(way -> switch (way) {
            case Rate rate -> rate.step().signum() != 0;
            case Towards towards -> true;
            case Becomes becomes -> false;
            case Jumps jumps -> false;
        });
    }

    /** The values that it may take without moving by itself. */
    List<Term> values() {
        return ways.entrySet().stream()
                .map(Map.Entry::getKey)
                .filter(Becomes.class::isInstance)
                .map(way -> ((Becomes) way).value())
                .toList();
    }
}
