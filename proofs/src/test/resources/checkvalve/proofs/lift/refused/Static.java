// not lifted: the static field a at Static.java
public final class Static {
    static int a;

    public void step() {
        a = 1;
    }
}
