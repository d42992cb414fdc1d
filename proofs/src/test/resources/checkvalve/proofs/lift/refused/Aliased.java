// not lifted: an object put into b at Aliased.java:7
public final class Aliased {
    int[] a = new int[3];
    int[] b = new int[3];

    public void step() {
        b = a;
    }
}
