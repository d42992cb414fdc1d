// not lifted: a loop of too many rounds at EndlessLoop.java:6
public final class EndlessLoop {
    int a;

    public void step() {
        for (int i = 0; i < 2; i = 0) {
            a = i;
        }
    }
}
