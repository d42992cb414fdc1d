// not lifted: a call within too many calls at Recursion.java:6
public final class Recursion {
    int a;

    public void step() {
        step();
    }
}
