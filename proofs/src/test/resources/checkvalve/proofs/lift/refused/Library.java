// not lifted: invokestatic of java/lang/Math.max(II)I at Library.java:6
public final class Library {
    int a;

    public void step() {
        a = Math.max(a, 3);
    }
}
