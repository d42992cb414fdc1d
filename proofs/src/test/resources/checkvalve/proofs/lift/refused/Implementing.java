// not lifted: an interface at Implementing.java
public final class Implementing implements Runnable {
    public void step() {}

    @Override
    public void run() {}
}
