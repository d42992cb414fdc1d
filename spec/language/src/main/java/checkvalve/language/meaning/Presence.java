package checkvalve.language.meaning;

import java.util.Arrays;
import java.util.Random;

/** Which members of a group are there. */
final class Presence {
    private Presence() {}

    /** Makes this many of the members present, any of them. */
    static void fill(boolean[] present, int count, Random random) {
        Arrays.fill(present, false);
        int left = count;
        while (left > 0) {
            int member = random.nextInt(present.length);
            left -= present[member] ? 0 : 1;
            present[member] = true;
        }
    }
}
