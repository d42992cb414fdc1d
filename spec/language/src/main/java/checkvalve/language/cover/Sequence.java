package checkvalve.language.cover;

import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Stretches one after the other; two on the same inputs are one. */
public final class Sequence {
    private Sequence() {}

    static List<Stretch> with(List<Stretch> way, long ticks, Inputs inputs) {
        List<Stretch> longer = new ArrayList<>(way);
        if (!longer.isEmpty() && same(longer.getLast().inputs(), inputs)) {
            long before = longer.removeLast().ticks();
            longer.add(new Stretch(before + ticks, inputs));
        } else {
            longer.add(new Stretch(ticks, inputs));
        }
        return List.copyOf(longer);
    }

    /** The same ticks in as few stretches as there can be. */
    public static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = List.of();
        for (Stretch one : stretches) {
            joined = with(joined, one.ticks(), one.inputs());
        }
        return joined;
    }

    /** Whether the first ticks of a vector are those of another, each in as few stretches as there can be. */
    public static boolean begins(TestVector shorter, TestVector longer) {
        List<Stretch> own = shorter.stretches();
        if (own.size() > longer.stretches().size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            Stretch other = longer.stretches().get(i);
            boolean last = i == own.size() - 1;
            boolean fits =
                    last ? own.get(i).ticks() <= other.ticks() : own.get(i).ticks() == other.ticks();
            if (!fits || !same(own.get(i).inputs(), other.inputs())) {
                return false;
            }
        }
        return true;
    }

    /** Those that are not the begin of another, in their order; of two that are alike the first. */
    public static List<TestVector> longest(Collection<TestVector> vectors) {
        List<TestVector> all = new ArrayList<>(vectors);
        List<TestVector> longest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            TestVector one = all.get(i);
            boolean needless = false;
            for (int j = 0; j < all.size() && !needless; j++) {
                boolean begins = j != i && begins(one, all.get(j));
                needless = begins && (j < i || !begins(all.get(j), one));
            }
            if (!needless) {
                longest.add(one);
            }
        }
        return longest;
    }

    static boolean same(Inputs a, Inputs b) {
        return Arrays.equals(a.settings(), b.settings())
                && Arrays.equals(a.readings(), b.readings())
                && Arrays.deepEquals(parts(a), parts(b));
    }

    private static Object[] parts(Inputs inputs) {
        return Arrays.stream(inputs.groups())
                .map((GroupInputs group) -> new Object[] {group.present(), group.values()})
                .toArray();
    }
}
