package checkvalve.generator.lower;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names taken in one scope of the generated code. */
final class Claims {
    private final Set<String> taken = new HashSet<>();

    Claims(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /** The first of the wishes that is free, else the last of them with a number. */
    String claim(String... wishes) {
        for (String wish : wishes) {
            if (isFree(wish)) {
                taken.add(wish);
                return wish;
            }
        }
        String last = wishes[wishes.length - 1];
        int number = 2;
        while (!isFree(last + "_" + number)) {
            number++;
        }
        return claim(last + "_" + number);
    }

    boolean isFree(String name) {
        return !taken.contains(name) && !Spelling.isReserved(name);
    }
}
