// not lifted: an attribute besides the name of the source at Lambda.java
public final class Lambda {
    int a;

    public void step() {
        Runnable b = () -> {};
        b.run();
    }
}
