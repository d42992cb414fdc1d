// not lifted: an exception handler at Handler.java
public final class Handler {
    int a;

    public void step() {
        try {
            a++;
        } catch (RuntimeException e) {
            a = 0;
        }
    }
}
