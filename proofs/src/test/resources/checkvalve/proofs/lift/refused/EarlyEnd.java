// not lifted: a loop without a constant bound at EarlyEnd.java:7
public final class EarlyEnd {
    int a;
    final int[] b = new int[3];

    public void step() {
        for (int i = 0; i < 3; i++) {
            if (b[i] > a) {
                return;
            }
        }
    }
}
