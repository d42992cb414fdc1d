package checkvalve.language.model;

import java.util.List;

/**
 * A state machine. In a tick it takes at most one transition: the first of its state, by rank and then by the order of
 * the text, whose guard holds.
 *
 * @param elapsedCap the time in a state saturates there: the longest {@code after} asked of it; 0 when none is
 */
public record Machine(
        String name,
        String doc,
        Type.Enumeration states,
        int initial,
        List<Transition> transitions,
        long elapsedCap,
        Place place) {
    public Machine {
        transitions = List.copyOf(transitions);
    }
}
