package checkvalve.language.model;

import java.util.List;

/**
 * What must hold, at the end of every tick (and out of reset when {@link #judgedAtReset}).
 *
 * @param sources document and clause, at least one
 * @param assuming positions in {@link Plant#assumptions}
 * @param fixed positions in {@link Device#settings} that are not rewritten while this one is judged
 * @param internal whether it leans on the control logic and so is documentation, not safety
 * @param judgedAtReset whether it speaks of outputs and settings of one tick only, and so of reset too
 */
public record Requirement(
        String id,
        String sentence,
        List<String> sources,
        List<Integer> assuming,
        List<Integer> fixed,
        boolean internal,
        boolean judgedAtReset,
        Form form,
        List<Observer> observers,
        String text,
        Place place) {
    public Requirement {
        sources = List.copyOf(sources);
        assuming = List.copyOf(assuming);
        fixed = List.copyOf(fixed);
        observers = List.copyOf(observers);
    }

    /** The shapes that claims have. */
    public sealed interface Form {}

    /**
     * The condition holds at every tick. {@code never P}, {@code when P then Q} and {@code becomes … only after …} are
     * of this form too.
     *
     * @param trigger what must be reachable for the claim not to be vacuous: P of {@code when P then Q}, the change of
     *     {@code becomes}; null for {@code never} and {@code always}
     */
    public record Always(Expr condition, Expr trigger) implements Form {}

    /**
     * {@code when P then within T Q}: at most T ticks after P turns true Q has held at some tick since.
     *
     * @param observer a {@link Observer.Deadline}
     * @param duration in ticks; the claim is {@code not (awaited and age > duration)}
     */
    public record Within(int observer, Expr trigger, Expr duration) implements Form {}

    /** The condition holds at the end of some tick of some run. */
    public record Reachable(Expr condition) implements Form {}
}
