// not lifted: the field a that is [FINAL] at Final.java
public final class Final {
    final int a = 1;

    public void step() {}
}
