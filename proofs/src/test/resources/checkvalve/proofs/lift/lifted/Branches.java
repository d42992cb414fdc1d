public final class Branches {
    int a;
    int b;
    boolean p;
    boolean q;
    boolean r;
    int state;
    int kept;

    public void step() {
        r = (p || !q && a > b) && (a != 3 || q);
        p = q == r;
        q = p != q;
        if (p && a > 10) {
            state = 1;
        } else if (q) {
            if (b < -10 || a == b) {
                state = 2;
            }
        } else if (r || a >= 0 && b >= 0) {
            state = 3;
        } else {
            state = a > b ? a : b;
        }
        if (state == 2 || state == 3) {
            kept = state == 2 ? kept + 1 : kept - 1;
        }
        kept = chosen(r, kept) + (p ? 1 : 0);
    }

    private int chosen(boolean up, int value) {
        if (value > 50) {
            return 50;
        }
        if (up) {
            if (value < -50) {
                return -50;
            }
            return value + 2;
        }
        return value;
    }
}
