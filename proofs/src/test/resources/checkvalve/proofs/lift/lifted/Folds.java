public final class Folds {
    final boolean[] present = new boolean[5];
    final int[] cell = new int[15];
    final long[] charge = new long[5];
    final int[] loop = new int[5];
    int lowest;
    int count;
    boolean blocked;
    boolean all;
    long most;
    int sum;

    public void step() {
        int low = 5000;
        int seen = 0;
        boolean any = false;
        boolean every = true;
        long highest = -1_000_000_000_000L;
        int total = 0;
        for (int i = 0; i < 5; i++) {
            if (present[i]) {
                seen++;
                for (int j = 0; j < 3; j++) {
                    int one = cell[3 * i + j];
                    if (one < low) {
                        low = one;
                    }
                    total += one;
                }
                if (loop[i] == 2) {
                    any = true;
                }
                if (loop[i] != 0) {
                    every = false;
                }
                if (charge[i] > highest) {
                    highest = charge[i];
                }
            }
        }
        if (seen == 0) {
            low = 0;
        }
        lowest = low;
        count = seen;
        blocked = any;
        all = every;
        most = highest;
        sum = total;
        for (int i = 0; i < 5; i++) {
            cell[3 * i] = seen;
            loop[i] = i;
        }
    }
}
