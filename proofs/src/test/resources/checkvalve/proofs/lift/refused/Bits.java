// not lifted: iand at Bits.java:6
public final class Bits {
    int a;

    public void step() {
        a = a & 7;
    }
}
