// not lifted: getstatic at Thrown.java:6
public final class Thrown {
    int a;

    public void step() {
        System.out.println(a);
    }
}
