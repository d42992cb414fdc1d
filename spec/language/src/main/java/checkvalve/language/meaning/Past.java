package checkvalve.language.meaning;

import checkvalve.language.model.Rational;
import java.util.List;

/**
 * What the world's rules must remember of the ticks so far.
 *
 * @param memories the operands of {@code previous} in laws and assumptions, at the last tick
 * @param worlds the last truths, newest first, as many as the oldest sample needs; fewer only near the first tick
 */
public record Past(List<Rational> memories, List<World> worlds) {
    public static final Past NONE = new Past(List.of(), List.of());

    public Past {
        memories = List.copyOf(memories);
        worlds = List.copyOf(worlds);
    }

    boolean isFirstTick() {
        return worlds.isEmpty();
    }

    /** "Before the first tick the truth is taken as what it is at the first." */
    World sample(World now, int age) {
        if (age == 0 || worlds.isEmpty()) {
            return now;
        }
        return worlds.get(Math.min(age, worlds.size()) - 1);
    }
}
