package checkvalve.language.meaning;

import checkvalve.language.model.Requirement;

/** What a story is told about. */
public sealed interface Subject {
    /** That a requirement does not hold, or that what it claims to be reachable is. */
    record Claim(Requirement requirement) implements Subject {}

    /**
     * That two ways out of one state are open at once, and nothing says which is taken.
     *
     * @param machine a position in the device's machines
     */
    record Overlap(int machine) implements Subject {}

    /**
     * That an output or a kept value leaves its range.
     *
     * @param name its name
     */
    record Range(String name) implements Subject {}
}
