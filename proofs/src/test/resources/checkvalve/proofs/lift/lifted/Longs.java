public final class Longs {
    long a;
    long b;
    int c;
    int order;
    long best;
    int small;
    long count;

    public void step() {
        long far = 3_000_000_000L * c + a;
        best = far < b ? b : far;
        order = a < b ? -1 : a == b ? 0 : 1;
        if (a > 5_000L && b <= a) {
            order = 7;
        }
        small = (int) (a > 1_000L ? 1_000L : a < -1_000L ? -1_000L : a);
        count++;
        best += -a;
        c = pick(a, c, b);
    }

    private int pick(long first, int second, long third) {
        if (first >= third) {
            return second;
        }
        return second + 1;
    }
}
