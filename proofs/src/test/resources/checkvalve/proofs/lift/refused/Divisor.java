// not lifted: a division by anything but a positive constant at Divisor.java:7
public final class Divisor {
    int a;
    int b;

    public void step() {
        a = 7 / b;
    }
}
