// not lifted: the field a that is [PUBLIC] at Visible.java
public final class Visible {
    public int a;

    public void step() {}
}
