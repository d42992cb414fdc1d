// not lifted: a new array at Allocation.java:6
public final class Allocation {
    int a;

    public void step() {
        int[] b = new int[2];
        a = b[0];
    }
}
