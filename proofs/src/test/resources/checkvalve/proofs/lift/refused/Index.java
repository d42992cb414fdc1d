// not lifted: an index that is not constant at Index.java:7
public final class Index {
    int a;
    final int[] b = new int[4];

    public void step() {
        b[a] = 1;
    }
}
