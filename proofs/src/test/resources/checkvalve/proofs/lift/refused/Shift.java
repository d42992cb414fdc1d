// not lifted: ishl at Shift.java:7
public final class Shift {
    int a;

    public void step() {

        a = a << 2;
    }
}
