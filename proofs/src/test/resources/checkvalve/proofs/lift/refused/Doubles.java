// not lifted: i2d at Doubles.java:6
public final class Doubles {
    int a;

    public void step() {
        a = (int) (a * 0.5);
    }
}
