package checkvalve.language.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A physical dimension: the exponent of each {@link Base}, in the order of that enumeration.
 *
 * @param exponents one exponent a base dimension
 */
public record Dimension(List<Integer> exponents) {
    public static final Dimension NONE = new Dimension(Collections.nCopies(Base.values().length, 0));

    public Dimension {
        exponents = List.copyOf(exponents);
    }

    public static Dimension of(Base base) {
        List<Integer> exponents = new ArrayList<>(NONE.exponents);
        exponents.set(base.ordinal(), 1);
        return new Dimension(exponents);
    }

    public Dimension times(Dimension other) {
        List<Integer> sum = new ArrayList<>();
        for (int i = 0; i < exponents.size(); i++) {
            sum.add(exponents.get(i) + other.exponents.get(i));
        }
        return new Dimension(sum);
    }

    public Dimension inverse() {
        return new Dimension(exponents.stream().map(e -> -e).toList());
    }

    public int exponent(Base base) {
        return exponents.get(base.ordinal());
    }
}
