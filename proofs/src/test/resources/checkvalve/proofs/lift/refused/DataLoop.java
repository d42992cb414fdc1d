// not lifted: a loop without a constant bound at DataLoop.java:7
public final class DataLoop {
    int a;
    int b;

    public void step() {
        while (a > b) {
            b++;
        }
    }
}
