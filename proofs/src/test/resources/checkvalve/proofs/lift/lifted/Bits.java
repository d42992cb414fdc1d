public final class Bits {
    boolean a;
    boolean b;
    boolean c;
    int d;

    public void step() {
        c = a & b | c;
        a |= d > 3;
        b ^= a;
        c ^= true;
        for (int i = 0; i < 3; i++) {
            d += (i | 4) + (i ^ 1) + (i << 3) + (-i >> 1) + (i & 6);
        }
    }
}
