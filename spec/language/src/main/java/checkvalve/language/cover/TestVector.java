package checkvalve.language.cover;

import java.util.List;

/** What a core is given from reset on. The first tick has number 1. */
public record TestVector(List<Stretch> stretches) {
    public TestVector {
        stretches = List.copyOf(stretches);
    }

    public long ticks() {
        return stretches.stream().mapToLong(Stretch::ticks).sum();
    }
}
