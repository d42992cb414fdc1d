// not lifted: the method step that is [SYNCHRONIZED] at Locked.java
public final class Locked {
    int a;

    public synchronized void step() {
        a = 1;
    }
}
