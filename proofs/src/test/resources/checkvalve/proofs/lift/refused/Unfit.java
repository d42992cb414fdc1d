// not lifted: a new object with what may not fit at Unfit.java:5
public final class Unfit {
    int a;

    public Unfit() {
        int most = 2147483647;
        a = most + 1;
    }

    public void step() {}
}
