// not lifted: index 4 of an array of 4 at Outside.java:6
public final class Outside {
    final int[] b = new int[4];

    public void step() {
        b[4] = 1;
    }
}
