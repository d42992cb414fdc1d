// not lifted: the field a that is [VOLATILE] at Volatile.java
public final class Volatile {
    volatile int a;

    public void step() {}
}
